package org.argmap.render.layout.placement;

import java.util.BitSet;
import java.util.List;
import org.argmap.render.layout.graph.Distances;
import org.argmap.render.layout.order.Backbone;
import org.argmap.render.layout.order.FramePart;
import org.argmap.render.layout.order.LayerTree;

/**
 * The distances between neighbours across the flow. They are largest between boxes with different
 * parents and smallest between the premises of one argument, so that what belongs together is seen
 * together.
 */
public final class Spacing {

  private static final double PLACE_OF_LINE = 14;
  private static final double BORDER = 2;
  private static final double BETWEEN_NEIGHBOURS = 34;

  /** The distance between two lines in a corridor. */
  public static final double LINE = 8;

  private final Backbone backbone;
  private final double linked;
  private final double siblings;
  private final double strangers;
  private final double[] extra;
  private final boolean titlesAcross;
  private final BitSet nearBorders = new BitSet();
  private boolean widened;

  public Spacing(Backbone backbone, boolean topDown) {
    this.backbone = backbone;
    this.titlesAcross = !topDown;
    this.linked = topDown ? 12 : 7;
    this.siblings = topDown ? 20 : 14;
    this.strangers = topDown ? 26 : 20;
    this.extra = new double[backbone.tree().size()];
    for (int edge = 0; edge < backbone.graph().edges().length; edge++) {
      if (backbone.isSideBySide(edge)) {
        int one = backbone.boxNode()[backbone.graph().edges()[edge].target()];
        int other = backbone.boxNode()[backbone.graph().edges()[edge].sources()[0]];
        extra[Math.max(one, other)] = BETWEEN_NEIGHBOURS;
      }
    }
  }

  /** Widens the distance between a node and its left neighbour to let lines through. */
  public void widen(int node, double by) {
    extra[node] += by;
    widened |= by > 0;
  }

  /** Returns whether any distance was widened. */
  public boolean isWidened() {
    return widened;
  }

  /** Returns the size of a node across the flow. */
  public double size(int node) {
    if (backbone.tree().is(LayerTree.Kind.BORDER, node)) {
      return borderSize(node);
    }
    int box = backbone.tree().box(node);
    return box == LayerTree.NONE ? PLACE_OF_LINE : backbone.acyclic().across(box);
  }

  /** Returns the size of a border node, with room for a title where titles lie across the flow. */
  private double borderSize(int node) {
    return titlesAcross && nearBorders.get(node) ? Distances.FRAME_TITLE_HEIGHT + BORDER : BORDER;
  }

  /** Makes room for the titles of frames, which lie at their near sides. */
  public void makeRoom(List<FramePart> frameParts) {
    for (FramePart framePart : frameParts) {
      for (int at = framePart.leftBorder();
          at != LayerTree.NONE;
          at = backbone.tree().firstChild(at)) {
        nearBorders.set(at);
      }
    }
  }

  /** Returns the least distance between the centres of two neighbours in one layer. */
  public double between(int left, int right) {
    return (size(left) + size(right)) / 2 + gap(left, right) + extra[right];
  }

  private double gap(int left, int right) {
    LayerTree tree = backbone.tree();
    if (tree.is(LayerTree.Kind.BORDER, left) || tree.is(LayerTree.Kind.BORDER, right)) {
      boolean inside =
          tree.is(LayerTree.Kind.BORDER, left) ? nearBorders.get(left) : !nearBorders.get(right);
      return inside ? Distances.FRAME_PADDING : siblings / 2;
    }
    if (isTogether(left, right)) {
      return linked;
    }
    return tree.parent(left) == tree.parent(right) && tree.parent(left) != 0 ? siblings : strangers;
  }

  /** Returns whether two nodes are sources of one edge, so that no line passes between them. */
  public boolean isTogether(int left, int right) {
    LayerTree tree = backbone.tree();
    return tree.parent(left) == tree.parent(right)
        && tree.edge(left) == tree.edge(right)
        && tree.edge(left) != LayerTree.NONE;
  }
}
