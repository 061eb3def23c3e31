package org.argmap.render.layout.insertion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.argmap.render.layout.RandomDiagrams;
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.graph.IntList;
import org.argmap.render.layout.graph.LayoutGraph;
import org.argmap.render.layout.order.AcyclicGraph;
import org.argmap.render.layout.order.Backbone;
import org.argmap.render.layout.order.BackboneOrder;
import org.argmap.render.layout.order.CycleBreaker;
import org.argmap.render.layout.order.LayerAssigner;
import org.argmap.render.layout.order.LayerOrder;
import org.argmap.render.layout.order.LayerTree;
import org.argmap.render.layout.placement.Spacing;
import org.argmap.render.layout.placement.TreePlacer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeInsertionTest {

  /** A tree with lines led from random boxes to random places for points. */
  private static final class Case {
    final CorridorEmbedding corridors;
    final EdgeInsertion lines;
    final int count;

    Case(long seed) {
      LayoutGraph graph = RandomDiagrams.tangle(seed, 70).components().get(0);
      AcyclicGraph acyclic = CycleBreaker.breakCycles(graph, Deadline.none());
      int[] layers = LayerAssigner.assign(acyclic, Deadline.none());
      Backbone backbone = BackboneOrder.order(acyclic, layers, Deadline.none());
      Spacing spacing = new Spacing(backbone, true);
      double[] middle = TreePlacer.place(backbone.tree(), spacing, Deadline.none());
      LayerOrder order = new LayerOrder(backbone.tree(), Deadline.none());
      corridors = new CorridorEmbedding(backbone, order, spacing, middle);
      lines = new EdgeInsertion(corridors, Deadline.none());
      List<Integer> slots = new ArrayList<>();
      for (int node = 1; node < backbone.tree().size(); node++) {
        if (backbone.tree().is(LayerTree.Kind.ARRIVAL, node)) {
          slots.add(node);
        }
      }
      SplittableRandom random = new SplittableRandom(seed);
      int added = 0;
      for (int slot : slots) {
        lines.add(backbone.boxNode()[random.nextInt(graph.boxCount())], false, slot, false);
        added++;
      }
      count = added;
    }

    /** Vertices, edges and faces that can be reached. */
    int[] sizes() {
      PlanarEmbedding map = corridors.embedding();
      BitSet seen = new BitSet();
      BitSet vertices = new BitSet();
      IntList waiting = new IntList();
      waiting.add(map.leaving(1));
      while (!waiting.isEmpty()) {
        int half = waiting.pop();
        if (seen.get(half)) {
          continue;
        }
        seen.set(half);
        vertices.set(map.origin(half));
        assertThat(map.previous(map.next(half))).isEqualTo(half);
        assertThat(map.origin(map.next(half))).isEqualTo(map.end(half));
        waiting.add(half ^ 1);
        waiting.add(map.next(half));
      }
      int faces = 0;
      BitSet walked = new BitSet();
      for (int half = seen.nextSetBit(0); half >= 0; half = seen.nextSetBit(half + 1)) {
        for (int at = half; !walked.get(at); at = map.next(at)) {
          walked.set(at);
          faces += map.next(at) == half ? 1 : 0;
        }
      }
      return new int[] {vertices.cardinality(), seen.cardinality() / 2, faces};
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void the_map_stays_planar_while_lines_are_led_and_led_again(long seed) {
    Case drawn = new Case(seed);
    int[] before = drawn.sizes();
    assertThat(before[0] - before[1] + before[2]).as("Euler's formula").isEqualTo(2);
    drawn.lines.improve();
    int[] after = drawn.sizes();
    assertThat(after[0] - after[1] + after[2]).as("Euler's formula").isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void leading_lines_again_never_adds_crossings(long seed) {
    Case drawn = new Case(seed);
    long before = drawn.lines.crossings();
    drawn.lines.improve();
    assertThat(drawn.count).isPositive();
    assertThat(drawn.lines.crossings()).isLessThanOrEqualTo(before);
  }
}
