package org.argmap.render.layout.insertion;

import java.util.Arrays;

/**
 * A planar embedding as half-edges (the doubly connected edge list of Muller and Preparata 1978).
 * An edge is two half-edges, {@code h} and {@code h ^ 1}, one in each direction; each has its face
 * on its left. Following {@link #next} leads once around a face. Where lines cross there is a
 * vertex with four edges.
 *
 * <p>Faces have no numbers, so that splitting one costs the same whatever its size.
 */
final class PlanarEmbedding {

  private int[] next = new int[256];
  private int[] previous = new int[256];
  private int[] origin = new int[256];
  private byte[] kinds = new byte[256];
  private int[] owners = new int[128];
  private double[] lows = new double[128];
  private double[] highs = new double[128];
  private int size;
  private int[] anyEdge;
  private int vertices;

  /** Makes an embedding of vertices without edges. */
  PlanarEmbedding(int vertices) {
    this.vertices = vertices;
    this.anyEdge = new int[Math.max(16, vertices)];
    Arrays.fill(anyEdge, -1);
  }

  /** Returns the number of vertices, crossings included, that there are or have been. */
  int vertices() {
    return vertices;
  }

  /** Returns the number of half-edges that there are or have been. */
  int size() {
    return size;
  }

  int next(int half) {
    return next[half];
  }

  int previous(int half) {
    return previous[half];
  }

  /** Returns the vertex that a half-edge leaves. */
  int origin(int half) {
    return origin[half];
  }

  /** Returns the vertex that a half-edge ends at. */
  int end(int half) {
    return origin[half ^ 1];
  }

  /** Returns the kind of a half-edge; its meaning is the caller's. */
  byte kind(int half) {
    return kinds[half];
  }

  /** Returns the owner of an edge; its meaning is the caller's. */
  int owner(int half) {
    return owners[half >> 1];
  }

  /** Returns where an edge begins across the flow. */
  double low(int half) {
    return lows[half >> 1];
  }

  /** Returns where an edge ends across the flow. */
  double high(int half) {
    return highs[half >> 1];
  }

  /** Sets the interval across the flow in which an edge can be met. */
  void place(int half, double one, double other) {
    lows[half >> 1] = Math.min(one, other);
    highs[half >> 1] = Math.max(one, other);
  }

  /** Returns some half-edge that leaves a vertex. */
  int leaving(int vertex) {
    return anyEdge[vertex];
  }

  /** Returns the half-edge that leaves the same vertex next to this one, clockwise. */
  int clockwise(int half) {
    return next[half ^ 1];
  }

  /** Returns the half-edge that continues straight on at the crossing where this one ends. */
  int straightOn(int half) {
    return next[next[half] ^ 1];
  }

  /** Adds an edge that is not yet linked to others. */
  int newEdge(int from, int to, byte kind, byte backKind, int owner) {
    if (size + 2 > next.length) {
      next = Arrays.copyOf(next, size * 2);
      previous = Arrays.copyOf(previous, size * 2);
      origin = Arrays.copyOf(origin, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
      owners = Arrays.copyOf(owners, size);
      lows = Arrays.copyOf(lows, size);
      highs = Arrays.copyOf(highs, size);
    }
    int half = size;
    size += 2;
    origin[half] = from;
    origin[half ^ 1] = to;
    kinds[half] = kind;
    kinds[half ^ 1] = backKind;
    owners[half >> 1] = owner;
    anyEdge[from] = half;
    anyEdge[to] = half ^ 1;
    return half;
  }

  /** Links the half-edges that leave a vertex in clockwise order (its rotation). */
  void setRotation(int[] leaving, int count) {
    for (int i = 0; i < count; i++) {
      tie(leaving[i] ^ 1, leaving[i + 1 == count ? 0 : i + 1]);
    }
  }

  private void tie(int half, int following) {
    next[half] = following;
    previous[following] = half;
  }

  /**
   * Joins two corners of one face by a new edge, which splits the face.
   *
   * @param corner a half-edge of the face; the new edge leaves its origin just before it
   * @param other a half-edge of the same face with another origin
   */
  int join(int corner, int other, byte kind, int owner) {
    int half = newEdge(origin[corner], origin[other], kind, kind, owner);
    int beforeCorner = previous[corner];
    int beforeOther = previous[other];
    tie(beforeCorner, half);
    tie(half, other);
    tie(beforeOther, half ^ 1);
    tie(half ^ 1, corner);
    return half;
  }

  /**
   * Splits an edge by a new vertex. The half-edge then ends at that vertex.
   *
   * @return the new half-edge that leaves the vertex in the same direction; its twin leaves the old
   *     end
   */
  int split(int half) {
    int vertex = vertices++;
    if (vertex == anyEdge.length) {
      anyEdge = Arrays.copyOf(anyEdge, vertex * 2);
    }
    int back = half ^ 1;
    int end = origin[back];
    int after = next[half];
    int before = previous[back];
    int rest = newEdge(vertex, end, kinds[half], kinds[back], owner(half));
    place(rest, low(half), high(half));
    origin[back] = vertex;
    if (after == back) {
      tie(rest, rest ^ 1);
    } else {
      tie(rest, after);
      tie(before, rest ^ 1);
    }
    tie(half, rest);
    tie(rest ^ 1, back);
    return rest;
  }

  /** Removes an edge, which joins the faces on its two sides. */
  void remove(int half) {
    int back = half ^ 1;
    int after = next[half];
    int afterBack = next[back];
    tie(previous[half], afterBack);
    tie(previous[back], after);
    anyEdge[origin[half]] = afterBack;
    anyEdge[origin[back]] = after;
  }

  /** Removes a vertex of two edges; the edge of the given leaving half-edge remains. */
  void unsplit(int leaving) {
    int other = next[leaving ^ 1];
    int end = origin[other ^ 1];
    int after = next[other];
    int before = previous[other ^ 1];
    origin[leaving] = end;
    if (after == (other ^ 1)) {
      tie(leaving ^ 1, leaving);
    } else {
      tie(leaving ^ 1, after);
      tie(before, leaving);
    }
    anyEdge[end] = leaving;
  }
}
