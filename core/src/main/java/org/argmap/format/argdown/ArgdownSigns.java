package org.argmap.format.argdown;

import java.util.regex.Pattern;
import org.argmap.format.ContentSigns;

/**
 * The signs by which Argdown is recognised. Any text is Argdown, so that only its own marks count:
 * titles in brackets with a colon behind them, relations, steps of reasoning, front matter.
 */
final class ArgdownSigns {
  private static final String TITLE = "(\\[[^\\]\\n]+\\]|<[^>\\n/!?][^>\\n]*>):[ \\t]";

  /** What may stand before the first element: blank lines, comments, headings. */
  private static final String BEFORE =
      "(\\s|//[^\\n]*|#[^\\n]*|/\\*(?:(?!\\*/)[\\s\\S])*+\\*/|<!--(?:(?!-->)[\\s\\S])*+-->)*+";

  private static final String FRONT = "={3,}[ \\t]*\\r?\\n";

  private static final Pattern FRONT_MATTER = Pattern.compile("\\A\\s*" + FRONT);
  private static final Pattern FIRST_IS_TITLE =
      Pattern.compile("\\A" + BEFORE + "(\\(\\d+\\)[ \\t]*)?" + TITLE);
  private static final Pattern ANY_TITLE =
      Pattern.compile("(?m)^[ \\t]*(\\(\\d+\\)[ \\t]*|(<?[+_-]>?|><)[ \\t]*)?" + TITLE);
  private static final Pattern RELATION =
      Pattern.compile("(?m)^[ \\t]+(\\+>|->|_>|><|<?[+_-])[ \\t]*[\\[<]\\S");

  /** A line of text that no colon ends, and below it one that only Argdown has. */
  private static final Pattern RELATION_OF_TEXT =
      Pattern.compile(
          "(?m)^[^\\s#\"'{-][^\\n]*[^:\\s][ \\t]*\\r?\\n[ \\t]+(\\+>?|->|_>|><|<[+_-])[ \\t]+\\S");

  private static final Pattern STEP =
      Pattern.compile("(?m)^[ \\t]*\\(\\d+\\)[^\\n]*\\r?\\n[ \\t]*--");

  static final ContentSigns SIGNS =
      ContentSigns.builder()
          .never(text -> text.stripLeading().startsWith("{"))
          .certain("it begins with a title in brackets and has relations", ArgdownSigns::isCertain)
          .likely("it has titles in brackets with text behind them", ANY_TITLE)
          .likely("it has front matter between lines of ===", FRONT_MATTER)
          .likely("it has steps of reasoning, numbered, with a line between", STEP)
          .likely("it has relations on indented lines", RELATION_OF_TEXT)
          .build();

  private ArgdownSigns() {}

  private static boolean isCertain(String text) {
    boolean beginsAsArgdown =
        FIRST_IS_TITLE.matcher(text).find()
            || (FRONT_MATTER.matcher(text).find() && ANY_TITLE.matcher(text).find());
    return beginsAsArgdown && (RELATION.matcher(text).find() || STEP.matcher(text).find());
  }
}
