package org.argmap.render.layout;

import java.util.List;
import org.argmap.render.diagram.Direction;

/** Reflects a layout that grows to the right into one that grows to the left. */
final class LayoutReflection {

  private final double width;

  private LayoutReflection(double width) {
    this.width = width;
  }

  static Layout of(Layout layout) {
    LayoutReflection reflection = new LayoutReflection(layout.width());
    return new Layout(
        layout.diagram(),
        Direction.RIGHT_LEFT,
        layout.width(),
        layout.height(),
        layout.boxes().stream().map(reflection::box).toList(),
        layout.joints().stream().map(reflection::joint).toList(),
        layout.routes().stream().map(reflection::route).toList(),
        layout.frames().stream().map(reflection::frame).toList());
  }

  private PlacedBox box(PlacedBox box) {
    return new PlacedBox(box.box(), width - box.x() - box.box().width(), box.y());
  }

  private PlacedJoint joint(PlacedJoint joint) {
    return new PlacedJoint(joint.joint(), width - joint.x(), joint.y());
  }

  private Route route(Route route) {
    List<Point> points =
        route.points().stream().map(point -> new Point(width - point.x(), point.y())).toList();
    return new Route(route.line(), points);
  }

  private PlacedFrame frame(PlacedFrame frame) {
    return new PlacedFrame(
        frame.frame(),
        frame.part(),
        width - frame.x() - frame.width(),
        frame.y(),
        frame.width(),
        frame.height());
  }
}
