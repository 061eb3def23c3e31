package org.argmap.validate.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * {@code text.control-characters}: characters that cannot be seen, and change how a text is shown
 * or what it seems to say.
 *
 * <p>These are: control characters but tab, line feed and carriage return; the line and paragraph
 * separators; bidirectional embeddings, overrides and isolates; the deprecated format characters;
 * byte order marks and interlinear annotations; and tag characters outside the flags that are made
 * of them. The marks U+200E, U+200F and U+061C, and the joiners, are needed to write some languages
 * and are not reported.
 *
 * <p>The fix takes the characters out, and puts a space for those that separate words.
 *
 * <p>Sources: Boucher and Anderson, <i>Trojan Source: Invisible Vulnerabilities</i>, 2021
 * (CVE-2021-42574); Unicode Technical Report 36, <i>Unicode Security Considerations</i>; Unicode
 * Standard Annex 9, <i>Unicode Bidirectional Algorithm</i>.
 */
final class ControlCharactersRule implements Rule {
  private static final String HIDDEN = "has characters that cannot be seen: {characters}";
  private static final String HINT =
      "Take the characters out, unless a right-to-left text cannot be shown without them.";

  private static final int MOST_NAMED = 5;
  private static final int BLACK_FLAG = 0x1F3F4;
  private static final int FIRST_TAG = 0xE0020;
  private static final int LAST_TAG = 0xE007F;

  @Override
  public String code() {
    return "text.control-characters";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A text has control characters, or characters that turn its direction round.";
  }

  @Override
  public List<String> templates() {
    return FlawedTexts.templates(HINT, HIDDEN);
  }

  @Override
  public void check(RuleContext context) {
    FlawedTexts.report(
        context, TextPart.ALL, ControlCharactersRule::flaw, HINT, ControlCharactersRule::without);
  }

  private static @Nullable Message flaw(String text) {
    Set<Integer> found = new LinkedHashSet<>();
    scan(
        text,
        (codePoint, hidden) -> {
          if (hidden) {
            found.add(codePoint);
          }
        });
    if (found.isEmpty() || Characters.isBlank(text)) {
      return null;
    }
    List<String> shown = found.stream().limit(MOST_NAMED).map(Characters::name).toList();
    return Message.of(HIDDEN).withWords("characters", shown, found.size());
  }

  private static String without(String text) {
    StringBuilder rest = new StringBuilder();
    scan(
        text,
        (codePoint, hidden) -> {
          if (!hidden) {
            rest.appendCodePoint(codePoint);
          } else if (Characters.isSpace(codePoint) || codePoint == 0x85) {
            rest.append(' ');
          }
        });
    return rest.toString();
  }

  private interface Visitor {
    void visit(int codePoint, boolean hidden);
  }

  private static void scan(String text, Visitor visitor) {
    boolean inFlag = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      boolean tag = codePoint >= FIRST_TAG && codePoint <= LAST_TAG;
      inFlag = codePoint == BLACK_FLAG || (inFlag && tag);
      visitor.visit(codePoint, tag ? !inFlag : isHidden(codePoint));
    }
  }

  static boolean isHidden(int c) {
    if (c < 0x2000) {
      return Character.getType(c) == Character.CONTROL && c != '\t' && c != '\n' && c != '\r';
    }
    return (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x206F)
        || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || c == 0xE0001;
  }
}
