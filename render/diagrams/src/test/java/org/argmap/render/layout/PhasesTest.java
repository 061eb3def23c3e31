package org.argmap.render.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.LineKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each phase promises, on random graphs. */
class PhasesTest {

  private static Hanging hanging(FlowGraph graph) {
    return CycleBreaker.breakCycles(graph, Deadline.none());
  }

  private static Backbone backbone(FlowGraph graph) {
    Hanging hanging = hanging(graph);
    return BackboneOrder.order(
        hanging, LayerAssigner.assign(hanging, Deadline.none()), Deadline.none());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void parts_hold_every_box_joint_and_line_once(long seed) {
    MeasuredDiagram diagram = RandomDiagrams.tangle(seed, 60).measured(Direction.TOP_DOWN);
    int[] boxes = new int[diagram.boxes().size()];
    int[] joints = new int[diagram.diagram().joints().size()];
    int[] lines = new int[diagram.diagram().lines().size()];
    for (FlowGraph graph : FlowGraphs.of(diagram, Deadline.none())) {
      for (int box : graph.boxes()) {
        boxes[box]++;
      }
      for (Link link : graph.links()) {
        joints[link.joint()]++;
        lines[link.targetLine()]++;
        for (int line : link.sourceLines()) {
          lines[line]++;
        }
      }
    }
    assertThat(boxes).containsOnly(1);
    assertThat(joints).containsOnly(1);
    assertThat(lines).containsOnly(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void layers_put_every_ground_below_what_it_is_a_ground_of(long seed) {
    MeasuredDiagram diagram = RandomDiagrams.tangle(seed, 80).measured(Direction.TOP_DOWN);
    for (FlowGraph graph : FlowGraphs.of(diagram, Deadline.none())) {
      Hanging hanging = hanging(graph);
      int[] layers = LayerAssigner.assign(hanging, Deadline.none());
      assertThat(hanging.order()).hasSize(hanging.boxCount()).doesNotHaveDuplicates();
      for (int link = 0; link < graph.links().length; link++) {
        int[] sources = graph.links()[link].sources();
        for (int s = 0; s < sources.length; s++) {
          if (!hanging.against()[graph.sourceStart()[link] + s]) {
            assertThat(layers[sources[s]]).isGreaterThan(layers[hanging.anchor()[link]]);
          }
        }
      }
    }
  }

  @Test
  void on_a_tree_nothing_goes_against_the_flow() {
    FlowGraph graph =
        FlowGraphs.of(RandomDiagrams.tree(4, 100).measured(Direction.TOP_DOWN), Deadline.none())
            .get(0);
    assertThat(hanging(graph).against()).doesNotContain(true);
    assertThat(hanging(graph).loose()).doesNotContain(true);
  }

  @Test
  void arguments_that_target_each_other_hang_from_an_invisible_box() {
    RandomDiagrams diagrams = new RandomDiagrams();
    diagrams.argument("one", LineKind.OPPOSE, "two", diagrams.box("A"));
    diagrams.argument("two", LineKind.OPPOSE, "one", diagrams.box("B"));
    Hanging hanging =
        hanging(FlowGraphs.of(diagrams.measured(Direction.TOP_DOWN), Deadline.none()).get(0));
    assertThat(hanging.boxCount()).isEqualTo(3);
    assertThat(hanging.anchor()).containsOnly(2);
    assertThat(hanging.loose()).containsExactly(true, false);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void the_backbone_holds_every_box_once_in_its_layer(long seed) {
    MeasuredDiagram diagram = RandomDiagrams.tangle(seed, 80).measured(Direction.TOP_DOWN);
    for (FlowGraph graph : FlowGraphs.of(diagram, Deadline.none())) {
      Backbone backbone = backbone(graph);
      Skeleton tree = backbone.tree();
      assertThat(backbone.boxNode()).doesNotHaveDuplicates();
      for (int box = 0; box < graph.boxCount(); box++) {
        assertThat(tree.box(backbone.boxNode()[box])).isEqualTo(box);
        assertThat(tree.layer(backbone.boxNode()[box])).isEqualTo(backbone.layers()[box]);
      }
      for (int link = 0; link < graph.links().length; link++) {
        if (!backbone.isSideBySide(link)) {
          assertThat(tree.layer(backbone.span(link)[0])).isEqualTo(backbone.gap(link) + 1);
        }
      }
      int[] order = tree.postorder();
      assertThat(order).hasSize(tree.size()).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void placed_nodes_of_a_layer_keep_their_order_and_their_distance(long seed) {
    MeasuredDiagram diagram = RandomDiagrams.tangle(seed, 120).measured(Direction.LEFT_RIGHT);
    for (FlowGraph graph : FlowGraphs.of(diagram, Deadline.none())) {
      Backbone backbone = backbone(graph);
      Spacing spacing = new Spacing(backbone, Direction.LEFT_RIGHT);
      double[] middle = TreePlacer.place(backbone.tree(), spacing, Deadline.none());
      LayerOrder order = new LayerOrder(backbone.tree(), Deadline.none());
      for (int layer = 0; layer < order.layers(); layer++) {
        for (int i = 1; i < order.size(layer); i++) {
          int left = order.node(layer, i - 1);
          int right = order.node(layer, i);
          assertThat(middle[right] - middle[left])
              .isGreaterThanOrEqualTo(spacing.between(left, right) - 1e-6);
        }
      }
      for (int node = 0; node < backbone.tree().size(); node++) {
        int first = backbone.tree().firstChild(node);
        if (node > 0 && first != Skeleton.NONE) {
          int last = backbone.tree().lastChild(node);
          assertThat(middle[node]).isCloseTo((middle[first] + middle[last]) / 2, within(1e-6));
        }
      }
    }
  }

  /** A part up to its levels. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Planned(
      Backbone backbone, LayerOrder order, Spacing spacing, double[] middle, Corridors corridors) {

    static Planned of(FlowGraph graph, Direction direction) {
      Backbone backbone = PhasesTest.backbone(graph);
      Spacing spacing = new Spacing(backbone, direction);
      double[] middle = TreePlacer.place(backbone.tree(), spacing, Deadline.none());
      LayerOrder order = new LayerOrder(backbone.tree(), Deadline.none());
      Corridors corridors = Corridors.choose(backbone, order, spacing, middle, Deadline.none());
      middle = TreePlacer.place(backbone.tree(), spacing, Deadline.none());
      corridors.settle(middle, Deadline.none());
      return new Planned(backbone, order, spacing, middle, corridors);
    }

    GapTracks tracks(boolean curved) {
      Points points = new Points(backbone, order.layers(), middle);
      Ports ports = new Ports(backbone, middle, points, corridors.passages());
      return new GapTracks(
          backbone,
          order.layers(),
          middle,
          points,
          ports,
          corridors.passages(),
          curved,
          Deadline.none());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void levels_of_layers_and_gaps_follow_each_other(long seed) {
    MeasuredDiagram diagram = RandomDiagrams.tangle(seed, 60).measured(Direction.TOP_DOWN);
    FrameTree frames = new FrameTree(diagram);
    for (FlowGraph graph : FlowGraphs.of(diagram, Deadline.none())) {
      Planned planned = Planned.of(graph, Direction.TOP_DOWN);
      int layers = planned.order().layers();
      Rims rims = new Rims(List.of(), frames, layers, Direction.TOP_DOWN);
      GapTracks tracks = planned.tracks(seed % 2 == 0);
      Levels levels = Levels.of(planned.backbone(), layers, tracks, Direction.TOP_DOWN, rims);
      for (int layer = 0; layer + 1 < layers; layer++) {
        assertThat(levels.bottom(layer)).isGreaterThanOrEqualTo(levels.top(layer));
        assertThat(levels.belowUpperTracks(layer)).isGreaterThanOrEqualTo(levels.bottom(layer));
        assertThat(levels.pointsTop(layer)).isGreaterThan(levels.belowUpperTracks(layer));
        assertThat(levels.bracket(layer)).isGreaterThan(levels.pointsTop(layer));
        assertThat(levels.lowerTracks(layer)).isGreaterThanOrEqualTo(levels.bracket(layer));
        assertThat(levels.top(layer + 1)).isGreaterThanOrEqualTo(levels.lowerTracks(layer));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void lines_pass_between_nodes_in_their_order_and_through_no_shut_corridor(long seed) {
    MeasuredDiagram diagram = RandomDiagrams.tangle(seed, 90).measured(Direction.TOP_DOWN);
    for (FlowGraph graph : FlowGraphs.of(diagram, Deadline.none())) {
      Planned planned = Planned.of(graph, Direction.TOP_DOWN);
      for (Passage passage : planned.corridors().passages()) {
        for (int i = 0; i < passage.size(); i++) {
          int layer = passage.layers()[i];
          int corridor = passage.corridors()[i];
          boolean isFirst = corridor == 0;
          boolean isLast = corridor == planned.order().size(layer);
          if (!isFirst) {
            int left = planned.order().node(layer, corridor - 1);
            assertThat(passage.across()[i])
                .isGreaterThan(planned.middle()[left] + planned.spacing().size(left) / 2);
          }
          if (!isLast) {
            int right = planned.order().node(layer, corridor);
            assertThat(passage.across()[i])
                .isLessThan(planned.middle()[right] - planned.spacing().size(right) / 2);
          }
          if (!isFirst && !isLast) {
            int left = planned.order().node(layer, corridor - 1);
            int right = planned.order().node(layer, corridor);
            assertThat(planned.spacing().isTogether(left, right)).isFalse();
          }
        }
      }
    }
  }
}
