package org.argmap.render.layout.insertion;

import java.util.BitSet;
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.graph.IntList;

/**
 * Phase 7, edge insertion: inserts the lines that do not follow the tree one after the other, each
 * on the path that crosses the fewest lines drawn so far; a detour is taken where it is shorter
 * than {@link #CROSSING} for each crossing that it saves. Then each line is removed and inserted
 * again among the others. (Insertion of an edge into a fixed embedding by a shortest path through
 * its faces: Batini, Talamo and Tamassia 1984; Gutwenger, Mutzel and Weiskircher 2005. Reinsertion:
 * Jünger and Mutzel, as measured by Gutwenger and Mutzel 2004. The search is A*: Hart, Nilsson and
 * Raphael 1968.)
 *
 * <p>Before: an embedding of the tree. After: each line runs from its start to its end without
 * passing a shut corridor; the order of the nodes is unchanged; inserting a line again never adds
 * crossings. Time: for each line at most proportional to the size of the embedding times its
 * logarithm.
 */
final class EdgeInsertion {

  /** The length of a detour, in user units, that is worth one crossing. */
  static final double CROSSING = 300;

  private static final double LAYER = 120;

  /** The number of search steps after which lines are no longer inserted again. */
  private static final long REPETITION = 800_000;

  private static final long MOST_STEPS = 5_000_000;
  private static final int MOST_PIECES = 2_000_000;

  private final CorridorEmbedding corridors;
  private final PlanarEmbedding embedding;
  private final Deadline deadline;
  private final IntList starts = new IntList();
  private final IntList ends = new IntList();
  private final BitSet fromSide = new BitSet();
  private final BitSet toSide = new BitSet();
  private final ShortestPath search;

  EdgeInsertion(CorridorEmbedding corridors, Deadline deadline) {
    this.corridors = corridors;
    this.embedding = corridors.embedding();
    this.deadline = deadline;
    this.search = new ShortestPath(embedding, deadline);
  }

  /**
   * Inserts a line.
   *
   * @param startsAtSide whether it starts at the near side of a joint, and not at the upper side of
   *     a box
   * @param endsAtSide whether it ends at the near side of a joint
   * @return its number; lines are numbered from 0
   */
  int add(int start, boolean startsAtSide, int end, boolean endsAtSide) {
    int line = starts.size();
    starts.add(start);
    ends.add(end);
    fromSide.set(line, startsAtSide);
    toSide.set(line, endsAtSide);
    lead(line);
    return line;
  }

  /**
   * Returns whether so much was searched or drawn that further lines should take the nearest
   * corridors.
   */
  boolean isExhausted() {
    return search.steps() > MOST_STEPS || embedding.size() > MOST_PIECES;
  }

  /** Returns the number of steps of all searches so far. */
  long steps() {
    return search.steps();
  }

  /** Inserts every line again until the number of crossings no longer falls. */
  void improve() {
    long before = Long.MAX_VALUE;
    long now = crossings();
    for (int round = 0; now < before && now > 0 && search.steps() < REPETITION; round++) {
      for (int i = 0; i < starts.size(); i++) {
        int line = round % 2 == 0 ? starts.size() - 1 - i : i;
        takeOut(line);
        lead(line);
      }
      before = now;
      now = crossings();
    }
  }

  /**
   * Returns the number of crossings of inserted lines with each other and with lines of the tree.
   */
  long crossings() {
    long count = 0;
    for (int line = 0; line < starts.size(); line++) {
      for (int half = first(line); isCrossing(half); half = embedding.straightOn(half)) {
        int crossed = embedding.next(half);
        boolean isLine = embedding.kind(crossed) == CorridorEmbedding.LINE;
        // Every crossing of two inserted lines is counted from both sides.
        count += isLine ? 1 : 2L * CorridorEmbedding.weight(embedding, crossed);
      }
    }
    return count / 2;
  }

  private boolean isCrossing(int half) {
    return embedding.end(half) >= corridors.nodes();
  }

  /** Returns the first half-edge of a line. */
  private int first(int line) {
    int half = embedding.leaving(starts.get(line));
    while (embedding.owner(half) != line || embedding.kind(half) != CorridorEmbedding.LINE) {
      half = embedding.clockwise(half);
    }
    return half;
  }

  /** Returns the vertices at which a line passes layers, in order. */
  int[] passed(int line) {
    IntList found = new IntList();
    for (int half = first(line); isCrossing(half); half = embedding.straightOn(half)) {
      byte kind = embedding.kind(embedding.next(half));
      if (kind != CorridorEmbedding.TREE && kind != CorridorEmbedding.LINE) {
        found.add(embedding.end(half));
      }
    }
    return found.toArray();
  }

  /**
   * Returns the port of a line among those that leave the upper side of its start: -1 next to the
   * line of the tree at its near side, -2 beyond that; 1, 2 and so on at its far side.
   */
  int port(int line) {
    int own = first(line);
    int node = starts.get(line);
    int before = 0;
    int after = 0;
    boolean passedTree = false;
    boolean passedOwn = false;
    int half = embedding.clockwise(corridors.towardsNear(node));
    for (; !corridors.isTowardsFar(half); half = embedding.clockwise(half)) {
      if (embedding.kind(half) == CorridorEmbedding.TREE) {
        if (passedOwn) {
          return -1 - after;
        }
        passedTree = true;
        before = 0;
      } else if (half == own) {
        passedOwn = true;
      } else if (!fromSide.get(embedding.owner(half))) {
        after += passedOwn ? 1 : 0;
        before += passedOwn ? 0 : 1;
      }
    }
    return passedTree ? before + 1 : before - after;
  }

  private void lead(int line) {
    IntList crossed = new IntList();
    int start = starts.get(line);
    int end = ends.get(line);
    search.begin(corridors.middle(end), CROSSING, LAYER);
    addCorners(start, fromSide.get(line), true);
    addCorners(end, toSide.get(line), false);
    int goal = search.run();
    int from = search.trace(goal, crossed);
    insert(line, from, goal, crossed);
  }

  /** Adds the corners of a node at which a line may start or end to the search. */
  private void addCorners(int node, boolean side, boolean isStart) {
    int near = corridors.towardsNear(node);
    int half = embedding.clockwise(near);
    boolean upper = true;
    do {
      if (upper || (!side && !isStart)) {
        if (isStart) {
          search.start(half, corridors.middle(node));
        } else {
          search.goal(half);
        }
      }
      if (corridors.isTowardsFar(half)
          || (side && embedding.kind(half) == CorridorEmbedding.TREE)) {
        upper = false;
      }
      half = embedding.clockwise(half);
    } while (half != embedding.clockwise(near));
  }

  private void insert(int line, int from, int goal, IntList crossed) {
    int corner = from;
    int last = goal;
    double place = corridors.middle(starts.get(line));
    for (int i = 0; i < crossed.size(); i++) {
      int half = crossed.get(i);
      double before = place;
      place = search.place(half);
      int rest = embedding.split(half);
      if (last == (half ^ 1)) {
        last = rest ^ 1;
      }
      int segment = embedding.join(corner, rest, CorridorEmbedding.LINE, line);
      embedding.place(segment, before, place);
      corner = half ^ 1;
      deadline.tick();
    }
    int segment = embedding.join(corner, last, CorridorEmbedding.LINE, line);
    embedding.place(segment, place, corridors.middle(ends.get(line)));
  }

  private void takeOut(int line) {
    IntList halves = new IntList();
    int at = first(line);
    halves.add(at);
    while (isCrossing(at)) {
      at = embedding.straightOn(at);
      halves.add(at);
    }
    for (int i = 0; i < halves.size(); i++) {
      int half = halves.get(i);
      int crossing = embedding.origin(half);
      embedding.remove(half);
      if (i > 0) {
        embedding.unsplit(embedding.leaving(crossing));
      }
    }
  }
}
