package org.argmap.render.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Direction;
import org.argmap.render.layout.assembly.PlacedComponent;
import org.argmap.render.layout.assembly.ShelfPacking;
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.graph.LayoutGraph;
import org.argmap.render.layout.graph.LeafStack;
import org.argmap.render.layout.order.FramePart;
import org.argmap.render.layout.routing.FlowPath;
import org.argmap.render.layout.routing.RoutedLine;
import org.jspecify.annotations.Nullable;

/**
 * Translates placed components, numbers across and along the flow, into the {@link Layout} of their
 * diagram in x and y.
 *
 * <p>Before: the components of the whole diagram and their packing. After: a layout with every box,
 * joint, line and frame of the diagram.
 */
final class LayoutBuilder {

  private final MeasuredDiagram measured;
  private final boolean topDown;
  private final Deadline deadline;
  private final @Nullable PlacedBox[] boxes;
  private final @Nullable PlacedJoint[] joints;
  private final @Nullable Route[] routes;
  private final List<PlacedFrame> frames = new ArrayList<>();

  private double dx;
  private double dy;

  private LayoutBuilder(MeasuredDiagram measured, Deadline deadline) {
    Diagram diagram = measured.diagram();
    this.measured = measured;
    this.topDown = measured.direction() == Direction.TOP_DOWN;
    this.deadline = deadline;
    this.boxes = new @Nullable PlacedBox[diagram.boxes().size()];
    this.joints = new @Nullable PlacedJoint[diagram.joints().size()];
    this.routes = new @Nullable Route[diagram.lines().size()];
  }

  static Layout build(
      MeasuredDiagram measured, List<PlacedComponent> components, Deadline deadline) {
    LayoutBuilder builder = new LayoutBuilder(measured, deadline);
    ShelfPacking packing = ShelfPacking.of(components, builder.topDown, deadline);
    List<FrameRow> rows = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      builder.dx = packing.dx(i);
      builder.dy = packing.dy(i);
      builder.addBoxes(components.get(i));
      builder.addJoints(components.get(i));
      builder.addRoutes(components.get(i));
      builder.addFrames(components.get(i), rows);
    }
    builder.numberFrameParts(rows);
    return builder.layout(packing.width(), packing.height());
  }

  private Layout layout(double width, double height) {
    return new Layout(
        measured.diagram(),
        measured.direction(),
        width,
        height,
        complete(boxes),
        complete(joints),
        complete(routes),
        frames);
  }

  private static <T> List<T> complete(@Nullable T[] items) {
    List<T> result = new ArrayList<>(items.length);
    for (T item : items) {
      if (item != null) {
        result.add(item);
      }
    }
    return result;
  }

  private void addBoxes(PlacedComponent component) {
    LayoutGraph graph = component.backbone().graph();
    for (int box = 0; box < graph.boxCount(); box++) {
      deadline.tick();
      double across = component.boxAcross(box);
      double along = component.boxAlong(box);
      LeafStack stack = graph.stacks()[box];
      if (stack == null) {
        addBox(graph.boxes()[box], across, along);
      } else {
        addStack(stack, across, along);
      }
    }
  }

  private void addStack(LeafStack stack, double across, double along) {
    for (int i = 0; i < stack.boxes().length; i++) {
      addBox(stack.boxes()[i], across + stack.boxAcross()[i], along + stack.boxAlong()[i]);
      addJoint(stack.edges()[i].joint(), across + stack.joint(i), along + stack.middles()[i]);
    }
  }

  private void addBox(int box, double across, double along) {
    Point corner = point(across, along);
    boxes[box] = new PlacedBox(measured.boxes().get(box), corner.x(), corner.y());
  }

  private void addJoints(PlacedComponent component) {
    LayoutGraph graph = component.backbone().graph();
    for (int edge = 0; edge < graph.edges().length; edge++) {
      int joint = graph.edges()[edge].joint();
      if (joint >= 0) {
        addJoint(joint, component.joints().across(edge), component.positions().joint(edge));
      }
    }
  }

  private void addJoint(int joint, double across, double along) {
    Point at = point(across, along);
    joints[joint] = new PlacedJoint(measured.diagram().joints().get(joint), at.x(), at.y());
  }

  private void addRoutes(PlacedComponent component) {
    for (RoutedLine line : component.lines()) {
      deadline.tick();
      FlowPath path = line.path();
      Point[] points = new Point[path.pointCount()];
      for (int i = 0; i < points.length; i++) {
        points[i] = point(path.across(i), path.along(i));
      }
      routes[line.line()] =
          new Route(measured.diagram().lines().get(line.line()), Arrays.asList(points));
    }
  }

  private record FrameRow(int frame, Point start, Point end) {}

  private void addFrames(PlacedComponent component, List<FrameRow> rows) {
    for (FramePart part : component.frameParts()) {
      PlacedComponent.FrameRectangle rectangle = component.rectangle(part);
      rows.add(
          new FrameRow(
              part.frame(),
              point(rectangle.left(), rectangle.top()),
              point(rectangle.right(), rectangle.bottom())));
    }
  }

  /** Puts the frames in the order of the diagram and numbers the parts of each from 0. */
  private void numberFrameParts(List<FrameRow> rows) {
    rows.sort(Comparator.comparingInt(FrameRow::frame));
    int part = 0;
    for (int i = 0; i < rows.size(); i++) {
      FrameRow row = rows.get(i);
      part = i > 0 && rows.get(i - 1).frame() == row.frame() ? part + 1 : 0;
      frames.add(
          new PlacedFrame(
              measured.diagram().frames().get(row.frame()),
              part,
              row.start().x(),
              row.start().y(),
              row.end().x() - row.start().x(),
              row.end().y() - row.start().y()));
    }
  }

  private Point point(double across, double along) {
    return topDown ? new Point(across + dx, along + dy) : new Point(along + dx, across + dy);
  }
}
