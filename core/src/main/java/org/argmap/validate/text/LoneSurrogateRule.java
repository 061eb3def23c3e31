package org.argmap.validate.text;

import java.util.List;
import java.util.stream.IntStream;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.argmap.validate.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * {@code text.lone-surrogate}: half of a character that is made of two, without the other half.
 *
 * <p>Such a text was cut in the middle of a character. It is no valid Unicode and cannot be written
 * as UTF-8. The fix puts the replacement character U+FFFD in its place.
 *
 * <p>Source: <i>The Unicode Standard</i>, section 3.9, definition D92: surrogate code points have
 * no UTF-8 form.
 */
final class LoneSurrogateRule implements Rule {
  private static final String HALF =
      "has half a character, {character}, which cannot be written to a file";
  private static final String HINT =
      "Write the character that is meant; the text was cut in the middle of one.";

  private static final int REPLACEMENT = 0xFFFD;

  @Override
  public String code() {
    return "text.lone-surrogate";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return "A text has half a character, which cannot be written to a file.";
  }

  @Override
  public List<String> templates() {
    return FlawedTexts.templates(HINT, HALF);
  }

  @Override
  public void check(RuleContext context) {
    FlawedTexts.report(
        context, TextPart.ALL, LoneSurrogateRule::flaw, HINT, LoneSurrogateRule::mended);
  }

  private static @Nullable Message flaw(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (isSurrogate(codePoint)) {
        return Message.of(HALF).withWord("character", Wording.codePoint(codePoint));
      }
      i += Character.charCount(codePoint);
    }
    return null;
  }

  private static String mended(String text) {
    IntStream mended = text.codePoints().map(c -> isSurrogate(c) ? REPLACEMENT : c);
    return mended
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isSurrogate(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }
}
