package org.argmap.render.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxShape;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Joint;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.Mark;
import org.argmap.render.diagram.Tone;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.layout.BoxSizing;
import org.argmap.render.layout.Layout;
import org.argmap.render.layout.MeasuredBox;
import org.argmap.render.layout.MeasuredDiagram;
import org.argmap.render.layout.PlacedBox;
import org.argmap.render.layout.PlacedFrame;
import org.argmap.render.layout.PlacedJoint;
import org.argmap.render.layout.Point;
import org.argmap.render.layout.Route;
import org.argmap.render.layout.TextLine;
import org.argmap.render.text.FontMetrics;
import org.argmap.render.text.TextWrapper;
import org.argmap.render.text.VisibleText;

/** A builder of the {@link Scene} of a layout. */
public final class SceneBuilder {

  /** The distance from the middle of a line of text to its baseline, in font sizes. */
  static final double BASELINE = 0.35;

  private static final double MARGIN = 12;
  private static final double LEAST_WIDTH = 60;
  private static final double WIDEST_TITLE = 420;
  private static final double FRAME_ROUNDING = 6;
  private static final double FRAME_BASELINE = 13;
  private static final double PLATE_MARGIN = 2;

  private final Layout layout;
  private final Theme theme;
  private final Set<String> wholes;
  private final Decorations extras;
  private final JointNames names;
  private final LineEnds lineEnds;

  private SceneBuilder(Layout layout, Theme theme) {
    this.layout = layout;
    this.theme = theme;
    this.names = new JointNames(layout.diagram());
    this.extras = new Decorations(theme.fontSize());
    this.lineEnds = new LineEnds(layout);
    this.wholes =
        layout.joints().stream()
            .map(PlacedJoint::joint)
            .filter(Joint::isWhole)
            .map(Joint::id)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the scene of a layout. */
  public static Scene of(Layout layout, Theme theme) {
    return new SceneBuilder(layout, theme).scene();
  }

  private Scene scene() {
    Diagram diagram = layout.diagram();
    TitleDrawing title = new TitleDrawing(diagram, theme);
    LegendDrawing legend = new LegendDrawing(diagram.legend(), theme);
    double contentWidth = Math.max(layout.width(), LEAST_WIDTH);
    double titleWidth = Math.max(contentWidth, Math.min(title.naturalWidth(), WIDEST_TITLE));
    double width = Math.max(titleWidth, legend.widestItem());
    double top = MARGIN + title.height(width);
    return new Scene(
        layout,
        theme,
        width + 2 * MARGIN,
        top + layout.height() + legend.height(width) + MARGIN,
        diagram.title().isBlank() ? "Argument map" : diagram.title(),
        ElementNames.description(diagram),
        title.figures(MARGIN, MARGIN, width),
        MARGIN + (width - layout.width()) / 2,
        top,
        content(),
        legend.figures(MARGIN, top + layout.height(), width));
  }

  private List<Figure> content() {
    List<Figure> figures =
        new ArrayList<>(
            layout.boxes().size()
                + layout.joints().size()
                + layout.routes().size()
                + 2 * layout.frames().size());
    layout.frames().forEach(frame -> figures.add(frame(frame)));
    layout.routes().forEach(route -> figures.add(line(route)));
    layout.frames().forEach(frame -> figures.add(frameTitle(frame)));
    Map<String, Figure> nodes = new HashMap<>();
    layout.boxes().forEach(box -> nodes.put(box.box().box().id(), box(box)));
    layout.joints().forEach(joint -> nodes.put(joint.joint().id(), joint(joint)));
    for (String id : names.readingOrder()) {
      Figure node = nodes.get(id);
      if (node != null) {
        figures.add(node);
      }
    }
    return figures;
  }

  private static Figure frame(PlacedFrame frame) {
    Shape outline =
        new Shape.Rectangle(
            ShapeRole.FRAME, frame.x(), frame.y(), frame.width(), frame.height(), FRAME_ROUNDING);
    String name = frame.frame().title();
    return new Figure(
        Figure.Kind.FRAME,
        "cluster section",
        frame.frame().id(),
        "",
        "",
        name,
        "",
        List.of(outline));
  }

  private Figure frameTitle(PlacedFrame frame) {
    String text = VisibleText.of(frame.frame().title());
    double room = Math.max(frame.width() - 2 * PlacedFrame.PADDING, theme.fontSize());
    List<TextLine> lines =
        new TextWrapper(FontMetrics.bold(), theme.fontSize(), room, 1)
            .wrap(text).stream().map(line -> new TextLine(line, true)).toList();
    boolean rightToLeft = VisibleText.isRightToLeft(text);
    double x =
        rightToLeft
            ? frame.x() + frame.width() - PlacedFrame.PADDING
            : frame.x() + PlacedFrame.PADDING;
    double baseline = frame.y() + FRAME_BASELINE;
    List<Shape> shapes = new ArrayList<>(2);
    for (TextLine line : lines) {
      shapes.add(plate(x, baseline, rightToLeft, line));
      shapes.add(
          new Shape.Words(ShapeRole.FRAME_TITLE, x, baseline, 0, rightToLeft, List.of(line)));
    }
    return Figure.plain(Figure.Kind.FRAME_TITLE, "cluster-title", shapes);
  }

  /** Returns a plate behind the title of a frame in which no line is seen. */
  private Shape plate(double x, double baseline, boolean rightToLeft, TextLine words) {
    double size = theme.fontSize();
    double width = FontMetrics.bold().width(words.text(), size);
    double left = rightToLeft ? x - width : x;
    return new Shape.Rectangle(
        ShapeRole.PLATE,
        left - PLATE_MARGIN,
        baseline - 0.85 * size,
        width + 2 * PLATE_MARGIN,
        1.1 * size,
        0);
  }

  private Figure line(Route route) {
    LineKind kind = route.line().kind();
    List<Point> points = lineEnds.route(route);
    List<Shape> shapes = LineHeads.line(kind, points);
    extras.addOver(shapes, route.line(), points);
    String shortened = route.line().hidden() > 0 ? " shortened" : "";
    String whole = wholes.contains(route.line().from()) ? " whole" : "";
    return new Figure(
        Figure.Kind.LINE,
        "edge line " + kind.cssClass() + whole + shortened,
        "",
        route.line().from(),
        route.line().to(),
        "",
        "",
        shapes);
  }

  private Figure box(PlacedBox placed) {
    Box box = placed.box().box();
    StringBuilder classes = new StringBuilder("node ").append(box.kind().cssClass());
    if (box.shape() != BoxShape.RECTANGLE && box.shape() != BoxShape.HEXAGON) {
      classes.append(' ').append(box.shape().cssClass());
    }
    if (box.tone() != Tone.NEUTRAL) {
      classes.append(' ').append(box.tone().cssClass());
    }
    for (Mark mark : box.marks()) {
      classes.append(' ').append(mark.cssClass());
    }
    classes.append(box.hidden() > 0 ? " stack" : "").append(box.link().isPresent() ? " link" : "");
    List<Shape> shapes = Decorations.sheets(placed);
    shapes.addAll(BoxOutline.of(placed));
    addWords(shapes, placed);
    extras.addOver(shapes, placed);
    return new Figure(
        Figure.Kind.BOX,
        classes.toString(),
        box.id(),
        "",
        "",
        ElementNames.of(box),
        box.link().orElse(""),
        shapes);
  }

  /** Adds heading and text, each a paragraph; where their directions differ they are kept apart. */
  private void addWords(List<Shape> shapes, PlacedBox placed) {
    MeasuredBox measured = placed.box();
    List<TextLine> lines = measured.lines();
    if (lines.isEmpty()) {
      return;
    }
    double size = theme.fontSize();
    double step = size * BoxSizing.LINE_HEIGHT;
    double first = placed.y() + measured.textTop(size) + step / 2 + BASELINE * size;
    int headings = (int) lines.stream().filter(TextLine::isBold).count();
    boolean textTurned = measured.isRightToLeft();
    boolean headingTurned = headings > 0 && VisibleText.isRightToLeft(measured.box().heading());
    if (headings == 0 || headings == lines.size() || headingTurned == textTurned) {
      boolean turned = headings == lines.size() ? headingTurned : textTurned;
      shapes.add(words(placed, first, step, turned, lines));
    } else {
      shapes.add(words(placed, first, step, headingTurned, lines.subList(0, headings)));
      List<TextLine> text = lines.subList(headings, lines.size());
      shapes.add(words(placed, first + headings * step, step, textTurned, text));
    }
  }

  private Shape words(
      PlacedBox placed, double baseline, double step, boolean turned, List<TextLine> lines) {
    double size = theme.fontSize();
    double indent = placed.box().textLeft(size);
    double x = placed.x() + (turned ? placed.box().outlineWidth() - indent : indent);
    return new Shape.Words(ShapeRole.WORDS, x, baseline, step, turned, lines);
  }

  private Figure joint(PlacedJoint placed) {
    Joint joint = placed.joint();
    String what = joint.kind().isStance() ? "argument" : "relation";
    return new Figure(
        Figure.Kind.JOINT,
        "node joint " + what + ' ' + joint.kind().cssClass(),
        joint.id(),
        "",
        "",
        names.of(joint),
        "",
        joint(joint.kind(), placed.x(), placed.y(), theme.fontSize()));
  }

  /** Returns the disc of a joint with its sign. */
  static List<Shape> joint(LineKind kind, double x, double y, double fontSize) {
    List<TextLine> sign = List.of(new TextLine(kind.sign(), false));
    return List.of(
        new Shape.Disc(ShapeRole.DISC, x, y, MeasuredDiagram.JOINT_RADIUS),
        new Shape.Words(ShapeRole.SIGN, x, y + BASELINE * fontSize, 0, false, sign));
  }
}
