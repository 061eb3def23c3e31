package org.argmap.render.layout.insertion;

import java.util.BitSet;
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.graph.IntList;

/**
 * Phase 5: leads the lines that do not follow the tree through the picture, one after the other,
 * each on the way that crosses the fewest lines drawn so far; a detour is taken where it is shorter
 * than {@link #CROSSING} for each crossing it saves. Then each is taken out and led again as the
 * others now lie. (Insertion of an edge into a fixed embedding by a shortest path through its
 * faces: Batini, Talamo and Tamassia 1984; Gutwenger, Mutzel and Weiskircher 2005. The repetition:
 * Jünger and Mutzel's rerouting, as measured by Gutwenger and Mutzel 2004. The search is A*: Hart,
 * Nilsson and Raphael 1968.)
 *
 * <p>Before: an embedding of the tree. After: each line runs from its start to its end without
 * passing a shut corridor; no order of boxes is changed; leading a line again never adds crossings.
 * Time: at most proportional to the size of the embedding for each line, times its logarithm.
 */
final class EdgeInsertion {

  /** How long a way may be, in user units, to save a crossing. */
  static final double CROSSING = 300;

  private static final double LAYER = 120;

  /** How many steps of search are spent on leading lines a second and a third time. */
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
   * Leads a line.
   *
   * @param startsAtSide whether it starts at the near side of the line above the start, and not at
   *     the upper side of a box
   * @param endsAtSide whether it ends so
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

  /** Whether so much was searched or drawn that further lines should be led the plain way. */
  boolean isExhausted() {
    return search.steps() > MOST_STEPS || embedding.size() > MOST_PIECES;
  }

  /** What the searches cost so far. */
  long steps() {
    return search.steps();
  }

  /** Leads every line again until nothing gets better. */
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

  /** How often lines that were led cross each other and the lines of the tree. */
  long crossings() {
    long count = 0;
    for (int line = 0; line < starts.size(); line++) {
      for (int half = first(line); isCrossing(half); half = embedding.straightOn(half)) {
        int crossed = embedding.next(half);
        boolean isLine = embedding.kind(crossed) == CorridorEmbedding.LINE;
        // Two lines that cross each other are met twice.
        count += isLine ? 1 : 2L * CorridorEmbedding.weight(embedding, crossed);
      }
    }
    return count / 2;
  }

  private boolean isCrossing(int half) {
    return embedding.end(half) >= corridors.nodes();
  }

  /** The first segment of a line. */
  private int first(int line) {
    int half = embedding.leaving(starts.get(line));
    while (embedding.owner(half) != line || embedding.kind(half) != CorridorEmbedding.LINE) {
      half = embedding.clockwise(half);
    }
    return half;
  }

  /** The vertices at which a line passes layers, in its order. */
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
   * Which place a line takes among those that leave the upper side of its start: the first at the
   * near side of the line of the tree is -1, the next farther from it -2; at the far side 1, 2.
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

  /** The corners of a node at which a line may start or end. */
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
