package org.argmap.render.layout;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.BoxShape;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.text.FontMetrics;
import org.argmap.render.text.TextWrapper;
import org.argmap.render.text.VisibleText;

/**
 * Gives every box its lines and its size. All boxes of a picture that hold what the author says are
 * equally wide, whatever they say: readers lean to the side with the larger boxes (van Amelsvoort
 * and Maes 2018). About 30 characters fit in a line of a top-down picture and about 36 in one that
 * grows sideways. Ellipses and circles, which stand between such boxes, are as large as their words
 * need.
 */
public final class BoxSizing {

  /** The room between the border of a box and its words, left and right, in user units. */
  public static final double PADDING_X = 10;

  /** The room between the border of a box and its words, above and below, in user units. */
  public static final double PADDING_Y = 7;

  /** The height of a line as a multiple of the font size. */
  public static final double LINE_HEIGHT = 1.3;

  private static final double EMS_TOP_DOWN = 15.8;
  private static final double EMS_SIDEWAYS = 18.5;
  private static final int HEADING_LINES = 3;
  private static final int NOTE_LINES = 4;

  /** Shares of the width of a line that are tried for words in a circle. */
  private static final double[] CIRCLE_SHARES = {0.3, 0.4, 0.5, 0.6, 0.75};

  private static final double ELLIPSE_SHARE = 0.8;

  /** Labels up to this length stand before the first word, longer ones on a line of their own. */
  private static final int SHORT_LABEL = 1;

  private final Theme theme;

  private BoxSizing(Theme theme) {
    this.theme = theme;
  }

  /** The sizing for the font and the limits of a theme. */
  public static BoxSizing of(Theme theme) {
    return new BoxSizing(requireNonNull(theme, "theme"));
  }

  /**
   * The diagram with all its boxes measured. Texts that are longer than the theme allows, and
   * headings of more than three lines, are cut and end in an ellipsis.
   *
   * @throws IllegalArgumentException if the direction is {@link Direction#AUTOMATIC} or {@link
   *     Direction#RIGHT_LEFT}, which {@link PageFit} resolves
   * @throws java.util.concurrent.CancellationException if the thread is interrupted; it stays so
   */
  public MeasuredDiagram measure(Diagram diagram, Direction direction) {
    requireNonNull(direction, "direction");
    double ems = direction == Direction.TOP_DOWN ? EMS_TOP_DOWN : EMS_SIDEWAYS;
    double textWidth = theme.fontSize() * ems * theme.lineWidth();
    Wrapping usual = new Wrapping(textWidth);
    Wrapping narrow = new Wrapping(textWidth * ELLIPSE_SHARE);
    List<MeasuredBox> boxes = new ArrayList<>(diagram.boxes().size());
    Deadline deadline = Deadline.none();
    for (Box box : diagram.boxes()) {
      deadline.tick();
      if (box.shape() == BoxShape.CIRCLE) {
        boxes.add(circle(box, textWidth));
      } else if (box.shape() == BoxShape.ELLIPSE) {
        boxes.add(fitted(box, narrow.lines(box)));
      } else if (box.kind() == BoxKind.QUALIFIER || box.shape() == BoxShape.PLAIN) {
        boxes.add(fitted(box, usual.lines(box)));
      } else {
        List<TextLine> lines = usual.lines(box);
        boxes.add(measured(box, lines, textWidth + 2 * BoxRoom.indent(box.shape())));
      }
    }
    return new MeasuredDiagram(diagram, direction, boxes);
  }

  /** A box around its words. */
  private MeasuredBox fitted(Box box, List<TextLine> lines) {
    double width = Math.max(theme.fontSize(), BoxRoom.widest(lines, theme.fontSize()));
    return measured(box, lines, BoxRoom.widthAround(box.shape(), width, wordsHeight(box, lines)));
  }

  /** The smallest of the circles around the words broken in different ways. */
  private MeasuredBox circle(Box box, double textWidth) {
    MeasuredBox best = fitted(box, new Wrapping(textWidth).lines(box));
    double longestWord = longestWord(box);
    for (double share : CIRCLE_SHARES) {
      if (textWidth * share < longestWord) {
        continue;
      }
      MeasuredBox next = fitted(box, new Wrapping(textWidth * share).lines(box));
      if (next.width() < best.width()) {
        best = next;
      }
    }
    return best;
  }

  private double longestWord(Box box) {
    double longest = 0;
    for (String word : VisibleText.of(box.text()).split(" ", -1)) {
      longest = Math.max(longest, FontMetrics.regular().width(word, theme.fontSize()));
    }
    return longest;
  }

  private MeasuredBox measured(Box box, List<TextLine> lines, double outlineWidth) {
    double widest = BoxRoom.isRound(box.shape()) ? BoxRoom.widest(lines, theme.fontSize()) : 0;
    double height = BoxRoom.heightAround(box.shape(), widest, wordsHeight(box, lines));
    return new MeasuredBox(
        box,
        outlineWidth + BoxRoom.right(box),
        Math.ceil(height) + BoxRoom.below(box),
        lines,
        VisibleText.isRightToLeft(VisibleText.of(box.text())));
  }

  private double wordsHeight(Box box, List<TextLine> lines) {
    int count = Math.max(1, lines.size()) + (BoxRoom.hasLetter(box) ? 1 : 0);
    return count * theme.fontSize() * LINE_HEIGHT;
  }

  /** The words of boxes broken into lines of one width. */
  private final class Wrapping {
    private final TextWrapper heading;
    private final TextWrapper body;
    private final TextWrapper note;

    Wrapping(double width) {
      double size = theme.fontSize();
      heading = new TextWrapper(FontMetrics.bold(), size, width, HEADING_LINES);
      body = new TextWrapper(FontMetrics.regular(), size, width, theme.textLines());
      note = new TextWrapper(FontMetrics.regular(), size, width, NOTE_LINES);
    }

    List<TextLine> lines(Box box) {
      String headingWords = VisibleText.of(box.heading());
      String text = limited(VisibleText.of(box.text()));
      String label = VisibleText.of(box.label());
      boolean inText = headingWords.isBlank() && label.length() <= SHORT_LABEL;
      if (!label.isBlank() && inText) {
        text = text.isBlank() ? label : label + ' ' + text;
      } else if (!label.isBlank()) {
        headingWords = headingWords.isBlank() ? label : label + ' ' + headingWords;
      }
      List<TextLine> lines = new ArrayList<>();
      heading.wrap(headingWords).forEach(line -> lines.add(new TextLine(line, true)));
      body.wrap(text).forEach(line -> lines.add(new TextLine(line, false)));
      note.wrap(VisibleText.of(box.note())).forEach(line -> lines.add(new TextLine(line, false)));
      return lines;
    }

    private String limited(String text) {
      if (text.length() <= theme.textCharacters()
          || text.codePointCount(0, text.length()) <= theme.textCharacters()) {
        return text;
      }
      int end = text.offsetByCodePoints(0, theme.textCharacters());
      return text.substring(0, end).stripTrailing() + "\u2026";
    }
  }
}
