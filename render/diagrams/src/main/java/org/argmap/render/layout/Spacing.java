package org.argmap.render.layout;

import java.util.BitSet;
import java.util.List;
import org.argmap.render.diagram.Direction;

/**
 * The distances kept across the flow. They are larger between strangers than between siblings, and
 * smallest between the premises of one argument, so that what belongs together is seen together.
 */
final class Spacing {

  private static final double PLACE_OF_LINE = 14;
  private static final double WALL = 2;
  private static final double BETWEEN_NEIGHBOURS = 34;

  /** The room a line takes in a corridor between two boxes. */
  static final double LINE = 8;

  private final Backbone backbone;
  private final double linked;
  private final double siblings;
  private final double strangers;
  private final double[] extra;
  private final boolean titlesAcross;
  private final BitSet nearWalls = new BitSet();
  private boolean widened;

  Spacing(Backbone backbone, Direction direction) {
    boolean down = direction == Direction.TOP_DOWN;
    this.backbone = backbone;
    this.titlesAcross = !down;
    this.linked = down ? 12 : 7;
    this.siblings = down ? 20 : 14;
    this.strangers = down ? 26 : 20;
    this.extra = new double[backbone.tree().size()];
    for (int link = 0; link < backbone.graph().links().length; link++) {
      if (backbone.isSideBySide(link)) {
        int one = backbone.boxNode()[backbone.graph().links()[link].target()];
        int other = backbone.boxNode()[backbone.graph().links()[link].sources()[0]];
        extra[Math.max(one, other)] = BETWEEN_NEIGHBOURS;
      }
    }
  }

  /** Widens the distance between a node and its left neighbour, to let lines through. */
  void widen(int node, double by) {
    extra[node] += by;
    widened |= by > 0;
  }

  /** Whether any distance was widened. */
  boolean isWidened() {
    return widened;
  }

  /** The size of a node across the flow. */
  double size(int node) {
    if (backbone.tree().is(Skeleton.Kind.WALL, node)) {
      return wallSize(node);
    }
    int box = backbone.tree().box(node);
    return box == Skeleton.NONE ? PLACE_OF_LINE : backbone.hanging().across(box);
  }

  /** Where titles lie across the flow, the wall at that side has room for one. */
  private double wallSize(int node) {
    return titlesAcross && nearWalls.get(node) ? PlacedFrame.TITLE_HEIGHT + WALL : WALL;
  }

  /** Tells the near sides of panels from the far ones, for titles lie at the near ones. */
  void makeRoom(List<Panel> panels) {
    for (Panel panel : panels) {
      for (int at = panel.leftWall(); at != Skeleton.NONE; at = backbone.tree().firstChild(at)) {
        nearWalls.set(at);
      }
    }
  }

  /** The distance that the middles of two neighbours in one layer must keep. */
  double between(int left, int right) {
    return (size(left) + size(right)) / 2 + gap(left, right) + extra[right];
  }

  private double gap(int left, int right) {
    Skeleton tree = backbone.tree();
    if (tree.is(Skeleton.Kind.WALL, left) || tree.is(Skeleton.Kind.WALL, right)) {
      boolean inside =
          tree.is(Skeleton.Kind.WALL, left) ? nearWalls.get(left) : !nearWalls.get(right);
      return inside ? PlacedFrame.PADDING : siblings / 2;
    }
    if (isTogether(left, right)) {
      return linked;
    }
    return tree.parent(left) == tree.parent(right) && tree.parent(left) != 0 ? siblings : strangers;
  }

  /** Whether two nodes stand among the sources of one link, so that no line passes between them. */
  boolean isTogether(int left, int right) {
    Skeleton tree = backbone.tree();
    return tree.parent(left) == tree.parent(right)
        && tree.link(left) == tree.link(right)
        && tree.link(left) != Skeleton.NONE;
  }
}
