package org.argmap.render.layout;

import java.util.List;
import org.argmap.render.diagram.Direction;

/** Reflects a layout that grows to the right into one that grows to the left. */
final class LayoutReflection {

  private LayoutReflection() {}

  static Layout of(Layout layout) {
    double width = layout.width();
    List<PlacedBox> boxes =
        layout.boxes().stream()
            .map(box -> new PlacedBox(box.box(), width - box.x() - box.box().width(), box.y()))
            .toList();
    List<PlacedJoint> joints =
        layout.joints().stream()
            .map(joint -> new PlacedJoint(joint.joint(), width - joint.x(), joint.y()))
            .toList();
    List<Route> routes =
        layout.routes().stream()
            .map(
                route ->
                    new Route(
                        route.line(),
                        route.points().stream()
                            .map(point -> new Point(width - point.x(), point.y()))
                            .toList()))
            .toList();
    List<PlacedFrame> frames =
        layout.frames().stream()
            .map(
                frame ->
                    new PlacedFrame(
                        frame.frame(),
                        frame.part(),
                        width - frame.x() - frame.width(),
                        frame.y(),
                        frame.width(),
                        frame.height()))
            .toList();
    return new Layout(
        layout.diagram(),
        Direction.RIGHT_LEFT,
        width,
        layout.height(),
        boxes,
        joints,
        routes,
        frames);
  }
}
