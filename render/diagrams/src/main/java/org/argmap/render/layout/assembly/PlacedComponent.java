package org.argmap.render.layout.assembly;

import java.util.List;
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.graph.Distances;
import org.argmap.render.layout.order.Backbone;
import org.argmap.render.layout.order.FramePart;
import org.argmap.render.layout.placement.Spacing;
import org.argmap.render.layout.routing.FlowPath;
import org.argmap.render.layout.routing.FrameMargins;
import org.argmap.render.layout.routing.JointPositions;
import org.argmap.render.layout.routing.LayerPositions;
import org.argmap.render.layout.routing.RoutedLine;

/**
 * A connected component of a diagram, laid out in coordinates of its own across and along the flow.
 *
 * @param backbone the tree of the component
 * @param middle the centre of each tree node across the flow
 * @param positions the coordinates of the layers along the flow
 * @param joints the coordinates of the joints
 * @param frameParts the frames in the component
 * @param margins the room that frames take along the flow
 * @param spacing the sizes of the tree nodes across the flow
 * @param lines the paths of the lines
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays hold a million numbers
public record PlacedComponent(
    Backbone backbone,
    double[] middle,
    LayerPositions positions,
    JointPositions joints,
    List<FramePart> frameParts,
    FrameMargins margins,
    Spacing spacing,
    List<RoutedLine> lines) {

  /** Returns where a box, or a leaf stack in its place, begins across the flow. */
  public double boxAcross(int box) {
    return middle[backbone.boxNode()[box]] - backbone.graph().across()[box] / 2;
  }

  /** Returns where a box, or a leaf stack in its place, begins along the flow. */
  public double boxAlong(int box) {
    return positions.top(backbone.layers()[box]);
  }

  /**
   * The rectangle of a part of a frame.
   *
   * @param left where it begins across the flow
   * @param top where it begins along the flow
   * @param right where it ends across the flow
   * @param bottom where it ends along the flow
   */
  public record FrameRectangle(double left, double top, double right, double bottom) {}

  /** Returns the rectangle of a part of a frame. */
  public FrameRectangle rectangle(FramePart part) {
    return new FrameRectangle(
        middle[part.leftBorder()] - spacing.size(part.leftBorder()) / 2,
        positions.top(part.firstLayer()) - margins.before(part.frame()),
        middle[part.rightBorder()] + spacing.size(part.rightBorder()) / 2,
        positions.bottom(part.lastLayer()) + margins.after(part.frame()));
  }

  /** Returns the bounding box of the component in a picture. */
  Extent extent(boolean topDown, Deadline deadline) {
    Extent extent = new Extent();
    for (int box = 0; box < backbone.graph().boxCount(); box++) {
      double centre = middle[backbone.boxNode()[box]];
      double half = backbone.acyclic().across(box) / 2;
      double top = boxAlong(box);
      add(extent, topDown, centre - half, top);
      add(extent, topDown, centre + half, top + backbone.acyclic().along(box));
    }
    for (int edge = 0; edge < backbone.graph().edges().length; edge++) {
      if (backbone.graph().edges()[edge].joint() >= 0) {
        double radius = Distances.JOINT_RADIUS;
        add(extent, topDown, joints.across(edge) - radius, positions.joint(edge) - radius);
        add(extent, topDown, joints.across(edge) + radius, positions.joint(edge) + radius);
      }
    }
    for (FramePart part : frameParts) {
      FrameRectangle rectangle = rectangle(part);
      add(extent, topDown, rectangle.left(), rectangle.top());
      add(extent, topDown, rectangle.right(), rectangle.bottom());
    }
    for (RoutedLine line : lines) {
      deadline.tick();
      FlowPath path = line.path();
      for (int i = 0; i < path.pointCount(); i++) {
        add(extent, topDown, path.across(i), path.along(i));
      }
    }
    return extent;
  }

  private static void add(Extent extent, boolean topDown, double across, double along) {
    extent.add(topDown ? across : along, topDown ? along : across);
  }
}
