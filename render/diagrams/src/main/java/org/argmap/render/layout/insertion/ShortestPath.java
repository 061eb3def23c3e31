package org.argmap.render.layout.insertion;

import java.util.Arrays;
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.graph.IntList;

/**
 * A* search for the cheapest path through the faces of an embedding (Hart, Nilsson and Raphael
 * 1968). A state is a half-edge, and means being in its face at the nearest point of that
 * half-edge. Moving on along the face costs the distance across the flow; crossing the edge costs
 * what the edge costs.
 *
 * <p>Before: at least one start and one goal, and a path between them. After: no other path that
 * goes straight from edge to edge is cheaper. Among equally cheap paths the same one is found every
 * time.
 */
final class ShortestPath {

  private static final double STEP = 0.01;

  private final PlanarEmbedding embedding;
  private final Deadline deadline;
  private double[] cost = new double[0];
  private double[] place = new double[0];
  private int[] from = new int[0];
  private int[] seen = new int[0];
  private int[] done = new int[0];
  private int[] goals = new int[0];
  private int run;
  private double target;
  private double crossing;
  private double layer;
  private long steps;

  private final HalfEdgeQueue queue = new HalfEdgeQueue();

  ShortestPath(PlanarEmbedding embedding, Deadline deadline) {
    this.embedding = embedding;
    this.deadline = deadline;
  }

  /** Returns the number of states expanded in all searches. */
  long steps() {
    return steps;
  }

  void begin(double targetPlace, double costOfCrossing, double costOfLayer) {
    int size = embedding.size();
    if (cost.length < size) {
      int larger = Math.max(size + 64, size * 3 / 2);
      cost = Arrays.copyOf(cost, larger);
      place = Arrays.copyOf(place, larger);
      from = Arrays.copyOf(from, larger);
      seen = Arrays.copyOf(seen, larger);
      done = Arrays.copyOf(done, larger);
      goals = Arrays.copyOf(goals, larger);
    }
    run++;
    target = targetPlace;
    crossing = costOfCrossing;
    layer = costOfLayer;
    queue.clear();
  }

  void goal(int half) {
    goals[half] = run;
  }

  void start(int half, double from) {
    reach(half, from, 0, -1);
  }

  /** Returns where across the flow the last path met a half-edge. */
  double place(int half) {
    return place[half];
  }

  /** Runs the search and returns the goal that is cheapest to reach. */
  int run() {
    while (!queue.isEmpty()) {
      int half = queue.pop();
      if (done[half] == run) {
        continue;
      }
      done[half] = run;
      steps++;
      deadline.tick();
      if (goals[half] == run) {
        return half;
      }
      double here = cost[half];
      reach(embedding.next(half), place[half], here, half);
      reach(embedding.previous(half), place[half], here, half);
      byte kind = embedding.kind(half);
      if (kind == CorridorEmbedding.OPEN || kind == CorridorEmbedding.OPEN + 1) {
        reach(half ^ 1, place[half], here + layer, half);
      } else if (kind == CorridorEmbedding.TREE || kind == CorridorEmbedding.LINE) {
        reach(
            half ^ 1,
            place[half],
            here + crossing * CorridorEmbedding.weight(embedding, half) + STEP,
            half);
      }
    }
    throw new IllegalStateException("No way leads from the start of a line to its end.");
  }

  /**
   * Collects the half-edges that the path to a state crosses, in order.
   *
   * @return the half-edge that the path starts at
   */
  int trace(int goal, IntList crossed) {
    int at = goal;
    while (from[at] >= 0) {
      int before = from[at];
      // No edge has a loose end, so only crossing an edge leads from a half-edge to its twin.
      if ((before ^ 1) == at) {
        crossed.add(before);
      }
      at = before;
    }
    crossed.reverse();
    return at;
  }

  private void reach(int half, double across, double sofar, int before) {
    double met = Math.max(embedding.low(half), Math.min(embedding.high(half), across));
    double reached = sofar + Math.abs(met - across);
    if (done[half] == run || (seen[half] == run && cost[half] <= reached)) {
      return;
    }
    seen[half] = run;
    cost[half] = reached;
    place[half] = met;
    from[half] = before;
    queue.push(half, reached + Math.abs(met - target));
  }
}
