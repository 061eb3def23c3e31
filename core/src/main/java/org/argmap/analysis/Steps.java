package org.argmap.analysis;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.argmap.internal.graph.Adjacency;
import org.argmap.internal.graph.Components;
import org.argmap.internal.graph.MapGraph;

/**
 * The supporting arguments for claims as steps between groups of claims that restate each other.
 * Steps are numbered in the order of the arguments.
 */
final class Steps {
  private final Adjacency premises;
  private final Adjacency usedBy;
  private final Adjacency supportedBy;
  private final int[] targets;

  Steps(MapGraph graph, Components groups) {
    int[] found = new int[graph.arguments()];
    int count = 0;
    Adjacency.Builder uses = new Adjacency.Builder(Math.max(groups.count(), graph.arguments()));
    Adjacency.Builder support = new Adjacency.Builder(groups.count());
    for (int i = 0; i < graph.arguments(); i++) {
      int argument = graph.claims() + i;
      if (graph.isSupporting(argument) && graph.isClaim(graph.target(argument))) {
        addPremises(graph, groups, argument, count, uses);
        found[count] = groups.of(graph.target(argument));
        support.edge(found[count], count);
        count++;
      }
    }
    this.targets = Arrays.copyOf(found, count);
    this.premises = uses.buildReversed();
    this.usedBy = uses.build();
    this.supportedBy = support.build();
  }

  /** Each group once, however many of its claims are premises. */
  private static void addPremises(
      MapGraph graph, Components groups, int argument, int step, Adjacency.Builder uses) {
    int end = graph.premisesEnd(argument);
    int[] used =
        IntStream.range(graph.incoming().start(argument), end)
            .map(i -> groups.of(graph.incoming().entry(i)))
            .distinct()
            .toArray();
    for (int group : used) {
      uses.edge(group, step);
    }
  }

  /** The group that a step supports. */
  int target(int step) {
    return targets[step];
  }

  /** From each group to the steps that have a premise in it. */
  Adjacency usedBy() {
    return usedBy;
  }

  /** From each group to the steps for it. */
  Adjacency supportedBy() {
    return supportedBy;
  }

  /** The number of groups that each step has premises in. */
  int[] premiseCounts() {
    int[] counts = new int[targets.length];
    for (int step = 0; step < counts.length; step++) {
      counts[step] = premises.degree(step);
    }
    return counts;
  }

  /** The number of groups with premises of a step that meet a condition. */
  int count(int step, IntPredicate condition) {
    int count = 0;
    for (int i = premises.start(step); i < premises.end(step); i++) {
      count += condition.test(premises.entry(i)) ? 1 : 0;
    }
    return count;
  }
}
