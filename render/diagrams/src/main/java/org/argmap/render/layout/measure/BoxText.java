package org.argmap.render.layout.measure;

import java.util.ArrayList;
import java.util.List;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.text.FontMetrics;
import org.argmap.render.text.TextWrapper;
import org.argmap.render.text.VisibleText;

/**
 * Breaks the text of boxes into lines of one width. A heading has at most three lines, a note four;
 * text that exceeds the limits of the theme is cut and ends in an ellipsis.
 */
final class BoxText {

  private static final int HEADING_LINES = 3;
  private static final int NOTE_LINES = 4;

  /** Labels up to this length are put before the first word, longer ones into the heading. */
  private static final int SHORT_LABEL = 1;

  private final int characterLimit;
  private final TextWrapper heading;
  private final TextWrapper body;
  private final TextWrapper note;

  BoxText(Theme theme, double width) {
    double size = theme.fontSize();
    characterLimit = theme.textCharacters();
    heading = new TextWrapper(FontMetrics.bold(), size, width, HEADING_LINES);
    body = new TextWrapper(FontMetrics.regular(), size, width, theme.textLines());
    note = new TextWrapper(FontMetrics.regular(), size, width, NOTE_LINES);
  }

  /** Returns the lines of a box: its heading, its text and its note. */
  WrappedText wrap(Box box) {
    String title = VisibleText.of(box.heading());
    String text = limited(VisibleText.of(box.text()));
    String label = VisibleText.of(box.label());
    boolean inText = title.isBlank() && label.length() <= SHORT_LABEL;
    if (!label.isBlank() && inText) {
      text = text.isBlank() ? label : label + ' ' + text;
    } else if (!label.isBlank()) {
      title = title.isBlank() ? label : label + ' ' + title;
    }
    List<String> lines = new ArrayList<>(body.wrap(text));
    lines.addAll(note.wrap(VisibleText.of(box.note())));
    return new WrappedText(heading.wrap(title), lines);
  }

  private String limited(String text) {
    if (text.length() <= characterLimit
        || text.codePointCount(0, text.length()) <= characterLimit) {
      return text;
    }
    int end = text.offsetByCodePoints(0, characterLimit);
    return text.substring(0, end).stripTrailing() + "\u2026";
  }
}
