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
 * {@code text.surrounding-space}: white space before or after a text.
 *
 * <p>Line breaks at the end are not reported: a block of text in YAML ends with one. Neither are
 * quotations, which are the source's. The fix takes the white space off.
 *
 * <p>Source: W3C, <i>XML Schema Part 2: Datatypes</i>, 2004: a token has no white space at its
 * ends, so that tokens that read the same are the same.
 */
final class SurroundingSpaceRule implements Rule {
  private static final String BOTH = "begins and ends with white space";
  private static final String BEFORE = "begins with white space";
  private static final String AFTER = "ends with white space";
  private static final String HINT = "Take the white space off.";

  private static final Set<TextPart> PARTS =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(TextPart.QUOTATION)));

  @Override
  public String code() {
    return "text.surrounding-space";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String summary() {
    return "A text begins or ends with white space.";
  }

  @Override
  public List<String> templates() {
    return FlawedTexts.templates(HINT, BOTH, BEFORE, AFTER);
  }

  @Override
  public void check(RuleContext context) {
    FlawedTexts.report(
        context, PARTS, SurroundingSpaceRule::flaw, HINT, SurroundingSpaceRule::stripped);
  }

  private static @Nullable Message flaw(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    if (end == 0 || Characters.isBlank(text)) {
      return null;
    }
    boolean before = isPlainSpace(text.codePointAt(0));
    boolean after = isPlainSpace(text.codePointBefore(end));
    if (!before && !after) {
      return null;
    }
    return Message.of(before && after ? BOTH : before ? BEFORE : AFTER);
  }

  /** White space that {@link ControlCharactersRule} does not speak of. */
  private static boolean isPlainSpace(int codePoint) {
    return Characters.isSpace(codePoint) && !ControlCharactersRule.isHidden(codePoint);
  }

  private static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
