package org.argmap.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The graph algorithms against the transitive closure of small random graphs. */
class GraphAlgorithmsTest {
  /** A random graph, with its transitive closure: paths of one edge or more. */
  private record Sample(long seed, Adjacency graph, Adjacency reversed, List<BitSet> closure) {
    boolean reaches(int from, int to) {
      return closure.get(from).get(to);
    }

    int nodes() {
      return graph.nodes();
    }
  }

  static List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    for (long seed = 0; seed < 300; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int nodes = 1 + random.nextInt(12);
      Adjacency.Builder edges = new Adjacency.Builder(nodes);
      List<BitSet> closure = new ArrayList<>();
      for (int node = 0; node < nodes; node++) {
        closure.add(new BitSet());
      }
      for (int i = random.nextInt(2 * nodes + 1); i > 0; i--) {
        int from = random.nextInt(nodes);
        int to = random.nextInt(nodes);
        edges.edge(from, to);
        closure.get(from).set(to);
      }
      for (int via = 0; via < nodes; via++) {
        for (int from = 0; from < nodes; from++) {
          if (closure.get(from).get(via)) {
            closure.get(from).or(closure.get(via));
          }
        }
      }
      samples.add(new Sample(seed, edges.build(), edges.buildReversed(), closure));
    }
    return samples;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void components_hold_the_nodes_that_reach_each_other(Sample sample) {
    Components components = Components.of(sample.graph());
    for (int a = 0; a < sample.nodes(); a++) {
      for (int b = 0; b < sample.nodes(); b++) {
        boolean together = a == b || (sample.reaches(a, b) && sample.reaches(b, a));
        assertThat(components.areTogether(a, b)).isEqualTo(together);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void components_come_after_those_that_they_lead_to(Sample sample) {
    Components components = Components.of(sample.graph());
    Set<Integer> used = new LinkedHashSet<>();
    for (int node = 0; node < sample.nodes(); node++) {
      int from = node;
      used.add(components.of(from));
      sample
          .graph()
          .forEach(
              from, to -> assertThat(components.of(to)).isLessThanOrEqualTo(components.of(from)));
    }
    assertThat(used).hasSize(components.count()).allMatch(c -> c >= 0 && c < components.count());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_members_of_components_are_all_nodes_each_once_ascending(Sample sample) {
    Components components = Components.of(sample.graph());
    Adjacency members = components.members();
    int[] sizes = components.sizes();
    BitSet seen = new BitSet();
    for (int component = 0; component < components.count(); component++) {
      assertThat(members.degree(component)).isEqualTo(sizes[component]);
      for (int i = members.start(component); i < members.end(component); i++) {
        assertThat(components.of(members.entry(i))).isEqualTo(component);
        assertThat(i == members.start(component) || members.entry(i - 1) < members.entry(i))
            .isTrue();
        seen.set(members.entry(i));
      }
    }
    assertThat(seen.cardinality()).isEqualTo(sample.nodes());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_topological_order_respects_every_edge_or_stops_at_a_cycle(Sample sample) {
    int[] order = TopologicalOrder.smallestFirst(sample.reversed(), sample.graph());
    List<Integer> placed = Arrays.stream(order).boxed().toList();
    for (int node = 0; node < sample.nodes(); node++) {
      boolean isBehindCycle = false;
      for (int other = 0; other < sample.nodes(); other++) {
        boolean onCycle = sample.reaches(other, other);
        isBehindCycle |= onCycle && (other == node || sample.reaches(other, node));
      }
      assertThat(placed.contains(node)).isEqualTo(!isBehindCycle);
    }
    for (int i = 0; i < order.length; i++) {
      for (int j = 0; j < i; j++) {
        assertThat(sample.reaches(order[i], order[j])).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void what_is_reachable_is_the_transitive_closure_nearest_first(Sample sample) {
    for (int start = 0; start < sample.nodes(); start++) {
      int[] found = Paths.reachableFrom(sample.graph(), start);
      Set<Integer> expected = new LinkedHashSet<>();
      for (int node = 0; node < sample.nodes(); node++) {
        if (sample.reaches(start, node)) {
          expected.add(node);
        }
      }
      assertThat(Arrays.stream(found).boxed()).containsExactlyInAnyOrderElementsOf(expected);
      int last = 1;
      for (int node : found) {
        int length = Paths.shortest(sample.graph(), start, node, n -> true).length;
        assertThat(length).isGreaterThanOrEqualTo(last);
        last = length;
      }
      BitSet starts = new BitSet();
      starts.set(start);
      BitSet all = Paths.reachableFrom(sample.graph(), starts);
      expected.add(start);
      assertThat(all.stream().boxed()).containsExactlyInAnyOrderElementsOf(expected);
      assertThat(starts.cardinality()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_shortest_path_is_a_path_with_both_its_ends_and_none_is_where_none_is(Sample sample) {
    for (int from = 0; from < sample.nodes(); from++) {
      for (int to = 0; to < sample.nodes(); to++) {
        int[] path = Paths.shortest(sample.graph(), from, to, n -> true);
        assertThat(path.length > 0).isEqualTo(sample.reaches(from, to));
        if (path.length > 0) {
          assertThat(path[0]).isEqualTo(from);
          assertThat(path[path.length - 1]).isEqualTo(to);
          assertThatEdgesJoin(sample.graph(), path);
        }
      }
    }
  }

  @Test
  void a_path_may_be_kept_within_some_nodes() {
    Adjacency graph = new Adjacency.Builder(4).edge(0, 1).edge(1, 3).edge(0, 2).edge(2, 3).build();
    assertThat(Paths.shortest(graph, 0, 3, n -> n != 1)).containsExactly(0, 2, 3);
    assertThat(Paths.shortest(graph, 0, 3, n -> n == 3)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void cycles_are_one_for_each_component_and_begin_at_its_smallest_node(Sample sample) {
    Components components = Components.of(sample.graph());
    int[] sizes = components.sizes();
    List<int[]> cycles = Paths.cycles(sample.graph(), components);
    assertThat(cycles).hasSize((int) Arrays.stream(sizes).filter(s -> s > 1).count());
    int last = -1;
    for (int[] cycle : cycles) {
      int[] closed = Arrays.copyOf(cycle, cycle.length + 1);
      closed[cycle.length] = cycle[0];
      assertThatEdgesJoin(sample.graph(), closed);
      assertThat(cycle[0]).isGreaterThan(last);
      for (int node = 0; node < cycle[0]; node++) {
        assertThat(components.areTogether(node, cycle[0])).isFalse();
      }
      last = cycle[0];
    }
  }

  private static void assertThatEdgesJoin(Adjacency graph, int[] path) {
    for (int i = 1; i < path.length; i++) {
      List<Integer> next = new ArrayList<>();
      graph.forEach(path[i - 1], next::add);
      assertThat(next).contains(path[i]);
    }
  }

  @Test
  void a_long_chain_and_a_long_cycle_need_no_recursion() {
    int nodes = 300_000;
    Adjacency.Builder edges = new Adjacency.Builder(nodes);
    for (int i = 1; i < nodes; i++) {
      edges.edge(i - 1, i);
    }
    assertThat(Components.of(edges.build()).count()).isEqualTo(nodes);
    assertThat(TopologicalOrder.smallestFirst(edges.buildReversed(), edges.build())).hasSize(nodes);
    edges.edge(nodes - 1, 0);
    assertThat(Components.of(edges.build()).count()).isEqualTo(1);
    assertThat(Paths.shortest(edges.build(), 0, 0, n -> true)).hasSize(nodes + 1);
  }
}
