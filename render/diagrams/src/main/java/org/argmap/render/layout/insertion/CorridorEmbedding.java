package org.argmap.render.layout.insertion;

import java.util.Arrays;
import org.argmap.render.layout.graph.IntList;
import org.argmap.render.layout.graph.LeafStack;
import org.argmap.render.layout.order.Backbone;
import org.argmap.render.layout.order.LayerOrder;
import org.argmap.render.layout.order.LayerTree;
import org.argmap.render.layout.placement.Spacing;

/**
 * A planar embedding of the tree, into which further lines can be inserted. The nodes are vertices
 * and the lines of the tree edges; in each layer a chain of edges runs over all nodes from the near
 * side of the drawing to the far side, one edge for each corridor.
 *
 * <p>A line crosses the edge of a corridor where it passes a layer, and an edge of the tree where
 * it crosses that line in the drawing.
 */
final class CorridorEmbedding {

  /**
   * An open corridor, in the direction from the near to the far side; the other direction is one
   * more.
   */
  static final byte OPEN = 0;

  /** A corridor that no line may pass, between the premises of one argument. */
  static final byte SHUT = 2;

  /** The side of the drawing or the inside of a leaf stack, which no line passes. */
  static final byte SIDE = 4;

  /** A line of the tree. */
  static final byte TREE = 6;

  /** A line that has been inserted. */
  static final byte LINE = 7;

  private static final double OUTSIDE = 10;
  private static final double FAR = 1e12;

  private final Backbone backbone;
  private final LayerTree tree;
  private final LayerOrder order;
  private final Spacing spacing;
  private final double[] middle;
  private final PlanarEmbedding embedding;
  private final int layers;
  private final int[] up;
  private final int[] left;
  private final int[] right;

  CorridorEmbedding(Backbone backbone, LayerOrder order, Spacing spacing, double[] middle) {
    this.backbone = backbone;
    this.tree = backbone.tree();
    this.order = order;
    this.spacing = spacing;
    this.middle = middle;
    this.layers = order.layers();
    this.embedding = new PlanarEmbedding(tree.size() + 2 * (layers + 2));
    this.up = new int[tree.size() + 2 * (layers + 2)];
    this.left = up.clone();
    this.right = up.clone();
    Arrays.fill(up, -1);
    Arrays.fill(left, -1);
    Arrays.fill(right, -1);
    for (int layer = -1; layer <= layers; layer++) {
      addLayer(layer);
    }
    for (int node = 1; node < tree.size(); node++) {
      int parent = tree.parent(node);
      if (parent != 0 && !tree.is(LayerTree.Kind.BORDER, node)) {
        boolean isHeld = tree.is(LayerTree.Kind.STACK, node);
        byte kind = isHeld ? SIDE : TREE;
        up[node] = embedding.newEdge(node, parent, kind, kind, -weight(node));
        embedding.place(up[node], middle[node], middle[parent]);
      }
    }
    tieAll();
  }

  /** Returns the number of lines that the edge above a node stands for. */
  private int weight(int node) {
    int box = tree.box(node);
    boolean isBox = box != LayerTree.NONE && box < backbone.graph().boxCount();
    LeafStack stack = isBox ? backbone.graph().stacks()[box] : null;
    return stack == null ? 1 : stack.boxes().length;
  }

  /** Returns the number of lines that are crossed by crossing an edge. */
  static int weight(PlanarEmbedding embedding, int half) {
    return embedding.kind(half) == TREE
        ? -embedding.owner(half)
        : embedding.kind(half) == LINE ? 1 : 0;
  }

  PlanarEmbedding embedding() {
    return embedding;
  }

  /** Returns the number of vertices that are not crossings. */
  int nodes() {
    return up.length;
  }

  Backbone backbone() {
    return backbone;
  }

  double middle(int node) {
    return middle[node];
  }

  private int side(int layer, boolean far) {
    return tree.size() + 2 * (layer + 1) + (far ? 1 : 0);
  }

  private int count(int layer) {
    return layer < 0 || layer == layers ? 0 : order.size(layer);
  }

  private void addLayer(int layer) {
    int count = count(layer);
    int from = side(layer, false);
    for (int i = 0; i <= count; i++) {
      int to = i == count ? side(layer, true) : order.node(layer, i);
      boolean shut = count == 0 || !Corridor.isOpen(order, spacing, layer, i);
      byte kind = shut ? SHUT : OPEN;
      int edge = embedding.newEdge(from, to, kind, (byte) (kind + 1), -1);
      embedding.place(edge, near(layer, i), far(layer, i));
      right[from] = edge;
      left[to] = edge ^ 1;
      from = to;
    }
    if (layer >= 0) {
      for (boolean far : new boolean[] {false, true}) {
        int lower = side(layer, far);
        up[lower] = embedding.newEdge(lower, side(layer - 1, far), SIDE, SIDE, -1);
        embedding.place(up[lower], -FAR, FAR);
      }
    }
  }

  /** Returns where a corridor begins; the one at the near side has no end there. */
  private double near(int layer, int corridor) {
    if (corridor == 0) {
      return -FAR;
    }
    int node = order.node(layer, corridor - 1);
    return middle[node] + spacing.size(node) / 2 + OUTSIDE;
  }

  /** Returns where a corridor ends; the one at the far side has no end there. */
  private double far(int layer, int corridor) {
    if (corridor == count(layer)) {
      return FAR;
    }
    int node = order.node(layer, corridor);
    return middle[node] - spacing.size(node) / 2 - OUTSIDE;
  }

  private void tieAll() {
    IntList around = new IntList();
    for (int vertex = 1; vertex < up.length; vertex++) {
      around.clear();
      addIfAny(around, left[vertex]);
      addIfAny(around, up[vertex]);
      addIfAny(around, right[vertex]);
      if (vertex < tree.size()) {
        for (int child = tree.lastChild(vertex);
            child != LayerTree.NONE;
            child = tree.previous(child)) {
          addIfAny(around, up[child] < 0 ? -1 : up[child] ^ 1);
        }
      } else if (vertex + 2 < up.length) {
        addIfAny(around, up[vertex + 2] ^ 1);
      }
      embedding.setRotation(around.toArray(), around.size());
    }
  }

  private static void addIfAny(IntList list, int half) {
    if (half >= 0) {
      list.add(half);
    }
  }

  /**
   * Returns the vertices at which lines pass a layer, from the near side.
   *
   * @param corridors filled with the number of the corridor of each
   */
  int[] crossings(int layer, IntList corridors) {
    IntList found = new IntList();
    int half = leaving(side(layer, false), OPEN, SHUT);
    int corridor = 0;
    int end = side(layer, true);
    while (embedding.end(half) != end) {
      int vertex = embedding.end(half);
      if (vertex < nodes()) {
        corridor++;
        half = leaving(vertex, OPEN, SHUT);
      } else {
        found.add(vertex);
        corridors.add(corridor);
        half = embedding.straightOn(half);
      }
    }
    return found.toArray();
  }

  private int leaving(int vertex, byte kind, byte other) {
    int half = embedding.leaving(vertex);
    while (embedding.kind(half) != kind && embedding.kind(half) != other) {
      half = embedding.clockwise(half);
    }
    return half;
  }

  /** Returns the half-edge that leaves a node towards the near side. */
  int towardsNear(int node) {
    return leaving(node, (byte) (OPEN + 1), (byte) (SHUT + 1));
  }

  /** Returns whether a half-edge leaves its node towards the far side. */
  boolean isTowardsFar(int half) {
    return embedding.kind(half) == OPEN || embedding.kind(half) == SHUT;
  }
}
