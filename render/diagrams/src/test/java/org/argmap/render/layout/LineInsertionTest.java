package org.argmap.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.argmap.render.diagram.Direction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineInsertionTest {

  /** A tree with lines led from random boxes to random places for points. */
  private static final class Case {
    final CorridorMap corridors;
    final LineInsertion lines;
    final int count;

    Case(long seed) {
      MeasuredDiagram diagram = RandomDiagrams.tangle(seed, 70).measured(Direction.TOP_DOWN);
      FlowGraph graph = FlowGraphs.of(diagram, Deadline.none()).get(0);
      Hanging hanging = CycleBreaker.breakCycles(graph, Deadline.none());
      int[] layers = LayerAssigner.assign(hanging, Deadline.none());
      Backbone backbone = BackboneOrder.order(hanging, layers, Deadline.none());
      Spacing spacing = new Spacing(backbone, Direction.TOP_DOWN);
      double[] middle = TreePlacer.place(backbone.tree(), spacing, Deadline.none());
      LayerOrder order = new LayerOrder(backbone.tree(), Deadline.none());
      corridors = new CorridorMap(backbone, order, spacing, middle);
      lines = new LineInsertion(corridors, Deadline.none());
      List<Integer> slots = new ArrayList<>();
      for (int node = 1; node < backbone.tree().size(); node++) {
        if (backbone.tree().is(Skeleton.Kind.SLOT, node)) {
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
      PlanarMap map = corridors.map();
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
