package org.argmap.render.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.BoxShape;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.Legend;
import org.argmap.render.diagram.Line;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.Mark;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.layout.BoxSizing;
import org.argmap.render.layout.LayeredEngine;
import org.argmap.render.layout.Layout;
import org.argmap.render.layout.PageFit;
import org.argmap.render.layout.PlacedBox;
import org.argmap.render.layout.Point;
import org.argmap.render.layout.TextLine;
import org.argmap.render.text.FontMetrics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BoxOutlineTest {

  private static final Theme THEME = Theme.standard();

  static Stream<Arguments> boxes() {
    List<String> texts =
        List.of("", "Why?", "Default Inference", "word ".repeat(30), "Unbreakable".repeat(9));
    return Stream.of(BoxShape.values())
        .filter(shape -> shape != BoxShape.PLAIN)
        .flatMap(shape -> texts.stream().map(text -> Arguments.of(shape, text)));
  }

  private static Layout layout(Direction direction, Box... boxes) {
    List<Line> lines = new ArrayList<>();
    for (int i = 1; i < boxes.length; i++) {
      lines.add(new Line(LineKind.SUPPORT, boxes[i].id(), boxes[0].id()));
    }
    Diagram diagram =
        new Diagram("", "", "", List.of(boxes), List.of(), lines, List.of(), Legend.empty());
    return PageFit.layout(diagram, direction, BoxSizing.of(THEME), LayeredEngine.standard());
  }

  private static Box box(String id, BoxShape shape, String text) {
    return Box.builder(id, BoxKind.CLAIM)
        .shape(shape)
        .label("G1")
        .text(text)
        .mark(Mark.ASSUMPTION)
        .hidden(id.equals("stack") ? 3 : 0)
        .build();
  }

  /** The outline as a path of the JDK, which can tell what lies in it. */
  private static Path2D path(Shape shape) {
    Path2D path = new Path2D.Double();
    if (shape instanceof Shape.Rectangle r) {
      path.append(
          new java.awt.geom.RoundRectangle2D.Double(
              r.x(), r.y(), r.width(), r.height(), 2 * r.radius(), 2 * r.radius()),
          false);
    } else if (shape instanceof Shape.Outline outline) {
      List<Point> points = outline.points();
      path.moveTo(points.get(0).x(), points.get(0).y());
      for (int i = 1; i + 2 < points.size(); i += 3) {
        Point a = points.get(i);
        Point b = points.get(i + 1);
        Point c = points.get(i + 2);
        path.curveTo(a.x(), a.y(), b.x(), b.y(), c.x(), c.y());
      }
      path.closePath();
    }
    return path;
  }

  @ParameterizedTest
  @MethodSource("boxes")
  void words_lie_within_the_outline(BoxShape shape, String text) {
    for (Direction direction : List.of(Direction.TOP_DOWN, Direction.LEFT_RIGHT)) {
      Layout layout = layout(direction, box("b", shape, text), box("stack", shape, text));
      for (Figure figure : SceneBuilder.of(layout, THEME).content()) {
        if (figure.kind() == Figure.Kind.BOX) {
          Path2D outline = path(outlineOf(figure));
          for (Shape part : figure.shapes()) {
            if (part instanceof Shape.Words words && words.role() == ShapeRole.WORDS) {
              assertWithin(outline, words);
            }
          }
        }
      }
    }
  }

  /** The last outline lies on top of the sheets of a stack. */
  private static Shape outlineOf(Figure figure) {
    return figure.shapes().stream()
        .filter(part -> part.role() == ShapeRole.BOX)
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private static void assertWithin(Path2D outline, Shape.Words words) {
    double size = THEME.fontSize();
    double baseline = words.baseline();
    for (TextLine line : words.lines()) {
      FontMetrics font = line.isBold() ? FontMetrics.bold() : FontMetrics.regular();
      double right = words.x() + font.width(line.text(), size);
      for (double y : new double[] {baseline - 0.75 * size, baseline + 0.2 * size}) {
        assertThat(outline.contains(words.x(), y) && outline.contains(right, y))
            .as("%s at y %s in %s", line.text(), y, outline.getBounds2D())
            .isTrue();
      }
      baseline += words.step();
    }
  }

  @ParameterizedTest
  @EnumSource(BoxShape.class)
  void lines_end_on_the_outline(BoxShape shape) {
    for (Direction direction :
        List.of(Direction.TOP_DOWN, Direction.LEFT_RIGHT, Direction.RIGHT_LEFT)) {
      Layout layout =
          layout(
              direction,
              box("top", shape, "word ".repeat(20)),
              box("a", shape, "One"),
              box("b", shape, "Two"),
              box("c", shape, "Three"));
      LineEnds ends = new LineEnds(layout);
      layout
          .routes()
          .forEach(
              route -> {
                List<Point> points = ends.route(route);
                assertOn(placed(layout, route.line().from()), points.get(0));
                assertOn(placed(layout, route.line().to()), points.get(points.size() - 1));
                assertThat(points.size() % 3).isEqualTo(1);
              });
    }
  }

  private static PlacedBox placed(Layout layout, String id) {
    return layout.boxes().stream()
        .filter(box -> box.box().box().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Half a unit further in lies within, half a unit further out does not. */
  private static void assertOn(PlacedBox placed, Point point) {
    List<Shape> outline = BoxOutline.of(placed);
    if (outline.isEmpty()) {
      return;
    }
    Path2D path = path(outline.get(0));
    double reach = 1;
    assertThat(path.intersects(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach))
        .as("%s touches %s", point, placed)
        .isTrue();
    assertThat(path.contains(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach))
        .as("%s lies within %s", point, placed)
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource(BoxShape.class)
  void what_hangs_out_of_an_outline_is_within_the_room_of_its_box(BoxShape shape) {
    Box box = Box.builder("b", BoxKind.CLAIM).shape(shape).hidden(12).text("Some words").build();
    PlacedBox placed = layout(Direction.TOP_DOWN, box).boxes().get(0);
    for (Shape sheet : Decorations.sheets(placed)) {
      java.awt.geom.Rectangle2D bounds = path(sheet).getBounds2D();
      assertThat(bounds.getMaxX()).isLessThanOrEqualTo(placed.x() + placed.box().width() + 0.01);
      assertThat(bounds.getMaxY()).isLessThanOrEqualTo(placed.y() + placed.box().height() + 0.01);
    }
    assertThat(placed.box().outlineWidth()).isEqualTo(placed.box().width() - 6);
  }
}
