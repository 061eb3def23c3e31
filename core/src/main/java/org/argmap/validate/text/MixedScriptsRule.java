package org.argmap.validate.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * {@code text.mixed-scripts}: a word with letters of several scripts, such as a Latin word with a
 * Cyrillic letter that looks the same.
 *
 * <p>A word is a run of letters, marks and digits. Allowed together are what people write together:
 * Latin with Han, Hiragana and Katakana, with Han and Bopomofo, or with Han and Hangul; and Latin
 * with one other script, but not with Cyrillic, Greek or another script of which letters look like
 * Latin ones. One or two Greek letters that look like no other ({@code TNFβ}, {@code Δt}) are
 * symbols, and belong to any script. Quotations are the source's and not looked at.
 *
 * <p>Source: Unicode Technical Standard 39, <i>Unicode Security Mechanisms</i>, section 5.2: the
 * level <i>moderately restrictive</i>, here for each word.
 */
final class MixedScriptsRule implements Rule {
  private static final String MIXED =
      "has a word with letters of several scripts: {word} is of {scripts}, with {letters}";
  private static final String HINT =
      "Type the word again with letters of one script; some letters of others look the same.";

  private static final Set<TextPart> PARTS =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(TextPart.QUOTATION)));

  @Override
  public String code() {
    return "text.mixed-scripts";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A word has letters of several scripts.";
  }

  @Override
  public List<String> templates() {
    return FlawedTexts.templates(HINT, MIXED);
  }

  @Override
  public void check(RuleContext context) {
    FlawedTexts.report(context, PARTS, MixedScriptsRule::flaw, HINT);
  }

  private static @Nullable Message flaw(String text) {
    if (ScriptsOfWord.isLatinOnly(text)) {
      return null;
    }
    int start = -1;
    for (int i = 0; i <= text.length(); ) {
      int codePoint = i < text.length() ? text.codePointAt(i) : ' ';
      boolean inside = ScriptsOfWord.isPartOfWord(codePoint);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        if (ScriptsOfWord.areSeveral(text, start, i)) {
          ScriptsOfWord word = new ScriptsOfWord(text.substring(start, i));
          if (word.areMixed()) {
            return word.describe(MIXED);
          }
        }
        start = -1;
      }
      i += Character.charCount(codePoint);
    }
    return null;
  }
}
