package org.argmap.render.layout;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.Theme;
import org.argmap.render.text.FontMetrics;
import org.argmap.render.text.TextWrapper;
import org.argmap.render.text.VisibleText;

/**
 * Gives every box its lines and its size. All boxes of a picture are equally wide, whatever they
 * say: readers lean to the side with the larger boxes (van Amelsvoort and Maes 2018). About 30
 * characters fit in a line of a top-down picture and about 36 in one that grows to the right.
 */
public final class BoxSizing {

  /** The room between the border of a box and its words, left and right, in user units. */
  public static final double PADDING_X = 10;

  /** The room between the border of a box and its words, above and below, in user units. */
  public static final double PADDING_Y = 7;

  /** The height of a line as a multiple of the font size. */
  public static final double LINE_HEIGHT = 1.3;

  private static final double EMS_TOP_DOWN = 15.8;
  private static final double EMS_LEFT_RIGHT = 18.5;
  private static final double QUESTION_INDENT = 6;
  private static final int HEADING_LINES = 3;
  private static final int TEXT_LINES = 14;

  private final double fontSize;

  private BoxSizing(double fontSize) {
    this.fontSize = fontSize;
  }

  /** The sizing for the font of a theme. */
  public static BoxSizing of(Theme theme) {
    return new BoxSizing(theme.fontSize());
  }

  /**
   * The diagram with all its boxes measured. Texts of more than 14 lines, and headings of more than
   * three, are cut and end in an ellipsis.
   *
   * @throws IllegalArgumentException if the direction is {@link Direction#AUTOMATIC}
   * @throws java.util.concurrent.CancellationException if the thread is interrupted; it stays so
   */
  public MeasuredDiagram measure(Diagram diagram, Direction direction) {
    requireNonNull(direction, "direction");
    double textWidth =
        fontSize * (direction == Direction.LEFT_RIGHT ? EMS_LEFT_RIGHT : EMS_TOP_DOWN);
    TextWrapper heading = new TextWrapper(FontMetrics.bold(), fontSize, textWidth, HEADING_LINES);
    TextWrapper body = new TextWrapper(FontMetrics.regular(), fontSize, textWidth, TEXT_LINES);
    List<MeasuredBox> boxes = new ArrayList<>(diagram.boxes().size());
    Deadline deadline = Deadline.none();
    for (Box box : diagram.boxes()) {
      deadline.tick();
      boxes.add(measure(box, heading, body, textWidth));
    }
    return new MeasuredDiagram(diagram, direction, boxes);
  }

  private MeasuredBox measure(Box box, TextWrapper heading, TextWrapper body, double textWidth) {
    List<TextLine> lines = new ArrayList<>();
    for (String line : heading.wrap(VisibleText.of(box.heading()))) {
      lines.add(new TextLine(line, true));
    }
    String text = VisibleText.of(box.text());
    for (String line : body.wrap(text)) {
      lines.add(new TextLine(line, false));
    }
    double indent = box.kind() == BoxKind.QUESTION ? QUESTION_INDENT : 0;
    double width = textWidth + 2 * (PADDING_X + indent);
    double height = Math.max(1, lines.size()) * fontSize * LINE_HEIGHT + 2 * PADDING_Y;
    return new MeasuredBox(box, width, Math.ceil(height), lines, VisibleText.isRightToLeft(text));
  }
}
