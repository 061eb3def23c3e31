package org.argmap.render.layout;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.measure.BoxGeometry;
import org.argmap.render.layout.measure.BoxMeasurer;
import org.argmap.render.text.VisibleText;

/**
 * Measures the boxes of a diagram: breaks their text into lines and determines their sizes. Boxes
 * that hold the author's statements all have the same width, whatever they say, because readers
 * lean to the side with the larger boxes (van Amelsvoort and Maes 2018). About 30 characters fit on
 * a line of a top-down diagram and about 36 on a line of one that grows sideways. Ellipses and
 * circles, which stand between such boxes, are only as large as their text needs.
 */
public final class BoxSizing {

  /** The distance from the left and right border of a box to its text, in user units. */
  public static final double PADDING_X = BoxGeometry.PADDING_X;

  /** The distance from the upper and lower border of a box to its text, in user units. */
  public static final double PADDING_Y = BoxGeometry.PADDING_Y;

  /** The height of a line of text as a multiple of the font size. */
  public static final double LINE_HEIGHT = BoxGeometry.LINE_HEIGHT;

  private final Theme theme;

  private BoxSizing(Theme theme) {
    this.theme = theme;
  }

  /** Returns the sizing for the font and the limits of a theme. */
  public static BoxSizing of(Theme theme) {
    return new BoxSizing(requireNonNull(theme, "theme"));
  }

  /**
   * Returns a diagram with all its boxes measured. Texts that are longer than the theme allows, and
   * headings of more than three lines, are cut and end in an ellipsis.
   *
   * @throws IllegalArgumentException if the direction is {@link Direction#AUTOMATIC} or {@link
   *     Direction#RIGHT_LEFT}, which {@link PageFit} resolves
   * @throws java.util.concurrent.CancellationException if the thread is interrupted; its interrupt
   *     status is kept
   */
  public MeasuredDiagram measure(Diagram diagram, Direction direction) {
    requireNonNull(direction, "direction");
    BoxMeasurer measurer = new BoxMeasurer(theme, direction == Direction.TOP_DOWN);
    List<MeasuredBox> boxes = new ArrayList<>(diagram.boxes().size());
    Deadline deadline = Deadline.none();
    for (Box box : diagram.boxes()) {
      deadline.tick();
      boxes.add(measured(box, measurer.measure(box)));
    }
    return new MeasuredDiagram(diagram, direction, boxes);
  }

  private static MeasuredBox measured(Box box, BoxMeasurer.Measurement measurement) {
    List<TextLine> lines = new ArrayList<>(measurement.text().lineCount());
    measurement.text().heading().forEach(line -> lines.add(new TextLine(line, true)));
    measurement.text().body().forEach(line -> lines.add(new TextLine(line, false)));
    return new MeasuredBox(
        box,
        measurement.width(),
        measurement.height(),
        lines,
        VisibleText.isRightToLeft(VisibleText.of(box.text())));
  }
}
