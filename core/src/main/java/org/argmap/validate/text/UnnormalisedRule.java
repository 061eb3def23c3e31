package org.argmap.validate.text;

import java.text.Normalizer;
import java.util.List;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * {@code text.unnormalised}: a text that is not in Unicode normalisation form C.
 *
 * <p>Two texts that look the same are then not the same to a search or a comparison. The fix
 * normalises; what is seen does not change.
 *
 * <p>Sources: Unicode Standard Annex 15, <i>Unicode Normalization Forms</i>; W3C, <i>Character
 * Model for the World Wide Web: String Matching</i>, 2021, which recommends form C.
 */
final class UnnormalisedRule implements Rule {
  private static final String UNNORMALISED =
      "is not in Unicode normalisation form C, first at character {position}";
  private static final String HINT =
      "Normalise it (form C). It will look the same, and be found by those who search for it.";

  /** All characters before the combining marks are as they are in form C. */
  private static final char FIRST_MARK = 0x300;

  @Override
  public String code() {
    return "text.unnormalised";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String summary() {
    return "A text is not in Unicode normalisation form C.";
  }

  @Override
  public List<String> templates() {
    return FlawedTexts.templates(HINT, UNNORMALISED);
  }

  @Override
  public void check(RuleContext context) {
    FlawedTexts.report(
        context,
        TextPart.ALL,
        UnnormalisedRule::flaw,
        HINT,
        text -> Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  private static @Nullable Message flaw(String text) {
    if (isPlain(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return null;
    }
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
    int same = 0;
    while (same < normal.length() && normal.charAt(same) == text.charAt(same)) {
      same++;
    }
    return Message.of(UNNORMALISED).with("position", text.codePointCount(0, same) + 1);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_MARK) {
        return false;
      }
    }
    return true;
  }
}
