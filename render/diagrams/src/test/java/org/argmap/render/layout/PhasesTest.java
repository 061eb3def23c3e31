package org.argmap.render.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.graph.FrameTree;
import org.argmap.render.layout.graph.Hyperedge;
import org.argmap.render.layout.graph.LayoutGraph;
import org.argmap.render.layout.insertion.CorridorAssignment;
import org.argmap.render.layout.insertion.CorridorRoute;
import org.argmap.render.layout.order.AcyclicGraph;
import org.argmap.render.layout.order.Backbone;
import org.argmap.render.layout.order.BackboneOrder;
import org.argmap.render.layout.order.CycleBreaker;
import org.argmap.render.layout.order.LayerAssigner;
import org.argmap.render.layout.order.LayerOrder;
import org.argmap.render.layout.order.LayerTree;
import org.argmap.render.layout.placement.Spacing;
import org.argmap.render.layout.placement.TreePlacer;
import org.argmap.render.layout.routing.ChannelTracks;
import org.argmap.render.layout.routing.FrameMargins;
import org.argmap.render.layout.routing.JointPositions;
import org.argmap.render.layout.routing.LayerPositions;
import org.argmap.render.layout.routing.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each phase promises, on random graphs. */
class PhasesTest {

  private static AcyclicGraph acyclic(LayoutGraph graph) {
    return CycleBreaker.breakCycles(graph, Deadline.none());
  }

  private static Backbone backbone(LayoutGraph graph) {
    AcyclicGraph acyclic = acyclic(graph);
    return BackboneOrder.order(
        acyclic, LayerAssigner.assign(acyclic, Deadline.none()), Deadline.none());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void parts_hold_every_box_joint_and_line_once(long seed) {
    MeasuredDiagram diagram = RandomDiagrams.tangle(seed, 60).measured(Direction.TOP_DOWN);
    int[] boxes = new int[diagram.boxes().size()];
    int[] joints = new int[diagram.diagram().joints().size()];
    int[] lines = new int[diagram.diagram().lines().size()];
    for (LayoutGraph graph : ComponentSplitter.split(diagram, Deadline.none())) {
      for (int box : graph.boxes()) {
        boxes[box]++;
      }
      for (Hyperedge edge : graph.edges()) {
        joints[edge.joint()]++;
        lines[edge.targetLine()]++;
        for (int line : edge.sourceLines()) {
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
    for (LayoutGraph graph : ComponentSplitter.split(diagram, Deadline.none())) {
      AcyclicGraph acyclic = acyclic(graph);
      int[] layers = LayerAssigner.assign(acyclic, Deadline.none());
      assertThat(acyclic.order()).hasSize(acyclic.boxCount()).doesNotHaveDuplicates();
      for (int edge = 0; edge < graph.edges().length; edge++) {
        int[] sources = graph.edges()[edge].sources();
        for (int s = 0; s < sources.length; s++) {
          if (!acyclic.feedback()[graph.sourceStart()[edge] + s]) {
            assertThat(layers[sources[s]]).isGreaterThan(layers[acyclic.anchor()[edge]]);
          }
        }
      }
    }
  }

  @Test
  void on_a_tree_nothing_goes_against_the_flow() {
    LayoutGraph graph =
        ComponentSplitter.split(
                RandomDiagrams.tree(4, 100).measured(Direction.TOP_DOWN), Deadline.none())
            .get(0);
    assertThat(acyclic(graph).feedback()).doesNotContain(true);
    assertThat(acyclic(graph).detached()).doesNotContain(true);
  }

  @Test
  void arguments_that_target_each_other_hang_from_an_invisible_box() {
    RandomDiagrams diagrams = new RandomDiagrams();
    diagrams.argument("one", LineKind.OPPOSE, "two", diagrams.box("A"));
    diagrams.argument("two", LineKind.OPPOSE, "one", diagrams.box("B"));
    AcyclicGraph acyclic =
        acyclic(
            ComponentSplitter.split(diagrams.measured(Direction.TOP_DOWN), Deadline.none()).get(0));
    assertThat(acyclic.boxCount()).isEqualTo(3);
    assertThat(acyclic.anchor()).containsOnly(2);
    assertThat(acyclic.detached()).containsExactly(true, false);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void the_backbone_holds_every_box_once_in_its_layer(long seed) {
    MeasuredDiagram diagram = RandomDiagrams.tangle(seed, 80).measured(Direction.TOP_DOWN);
    for (LayoutGraph graph : ComponentSplitter.split(diagram, Deadline.none())) {
      Backbone backbone = backbone(graph);
      LayerTree tree = backbone.tree();
      assertThat(backbone.boxNode()).doesNotHaveDuplicates();
      for (int box = 0; box < graph.boxCount(); box++) {
        assertThat(tree.box(backbone.boxNode()[box])).isEqualTo(box);
        assertThat(tree.layer(backbone.boxNode()[box])).isEqualTo(backbone.layers()[box]);
      }
      for (int edge = 0; edge < graph.edges().length; edge++) {
        if (!backbone.isSideBySide(edge)) {
          assertThat(tree.layer(backbone.span(edge)[0])).isEqualTo(backbone.gap(edge) + 1);
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
    for (LayoutGraph graph : ComponentSplitter.split(diagram, Deadline.none())) {
      Backbone backbone = backbone(graph);
      Spacing spacing = new Spacing(backbone, false);
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
        if (node > 0 && first != LayerTree.NONE) {
          int last = backbone.tree().lastChild(node);
          assertThat(middle[node]).isCloseTo((middle[first] + middle[last]) / 2, within(1e-6));
        }
      }
    }
  }

  /** A part up to its positions. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Planned(
      Backbone backbone,
      LayerOrder order,
      Spacing spacing,
      double[] middle,
      CorridorAssignment corridors) {

    static Planned of(LayoutGraph graph) {
      Backbone backbone = PhasesTest.backbone(graph);
      Spacing spacing = new Spacing(backbone, true);
      double[] middle = TreePlacer.place(backbone.tree(), spacing, Deadline.none());
      LayerOrder order = new LayerOrder(backbone.tree(), Deadline.none());
      CorridorAssignment corridors =
          CorridorAssignment.choose(backbone, order, spacing, middle, Deadline.none());
      middle = TreePlacer.place(backbone.tree(), spacing, Deadline.none());
      corridors.settle(middle, Deadline.none());
      return new Planned(backbone, order, spacing, middle, corridors);
    }

    ChannelTracks tracks(boolean curved) {
      JointPositions joints = new JointPositions(backbone, order.layers(), middle);
      Ports ports = new Ports(backbone, middle, joints, corridors.routes());
      return new ChannelTracks(
          backbone,
          order.layers(),
          middle,
          joints,
          ports,
          corridors.routes(),
          curved,
          Deadline.none());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void levels_of_layers_and_gaps_follow_each_other(long seed) {
    MeasuredDiagram diagram = RandomDiagrams.tangle(seed, 60).measured(Direction.TOP_DOWN);
    FrameTree frames = DiagramFrames.of(diagram);
    for (LayoutGraph graph : ComponentSplitter.split(diagram, Deadline.none())) {
      Planned planned = Planned.of(graph);
      int layers = planned.order().layers();
      FrameMargins margins = new FrameMargins(List.of(), frames, layers, true);
      ChannelTracks tracks = planned.tracks(seed % 2 == 0);
      LayerPositions positions =
          LayerPositions.of(planned.backbone(), layers, tracks, true, margins);
      for (int layer = 0; layer + 1 < layers; layer++) {
        assertThat(positions.bottom(layer)).isGreaterThanOrEqualTo(positions.top(layer));
        assertThat(positions.belowUpperTracks(layer))
            .isGreaterThanOrEqualTo(positions.bottom(layer));
        assertThat(positions.jointsTop(layer)).isGreaterThan(positions.belowUpperTracks(layer));
        assertThat(positions.bracket(layer)).isGreaterThan(positions.jointsTop(layer));
        assertThat(positions.lowerTracks(layer)).isGreaterThanOrEqualTo(positions.bracket(layer));
        assertThat(positions.top(layer + 1)).isGreaterThanOrEqualTo(positions.lowerTracks(layer));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void lines_pass_between_nodes_in_their_order_and_through_no_shut_corridor(long seed) {
    MeasuredDiagram diagram = RandomDiagrams.tangle(seed, 90).measured(Direction.TOP_DOWN);
    for (LayoutGraph graph : ComponentSplitter.split(diagram, Deadline.none())) {
      Planned planned = Planned.of(graph);
      for (CorridorRoute route : planned.corridors().routes()) {
        for (int i = 0; i < route.size(); i++) {
          int layer = route.layers()[i];
          int corridor = route.corridors()[i];
          boolean isFirst = corridor == 0;
          boolean isLast = corridor == planned.order().size(layer);
          if (!isFirst) {
            int left = planned.order().node(layer, corridor - 1);
            assertThat(route.across()[i])
                .isGreaterThan(planned.middle()[left] + planned.spacing().size(left) / 2);
          }
          if (!isLast) {
            int right = planned.order().node(layer, corridor);
            assertThat(route.across()[i])
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
