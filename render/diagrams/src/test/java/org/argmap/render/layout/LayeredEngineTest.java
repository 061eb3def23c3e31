package org.argmap.render.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.LineKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayeredEngineTest {
  private static final List<Direction> DIRECTIONS =
      List.of(Direction.TOP_DOWN, Direction.LEFT_RIGHT);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void trees_are_drawn_without_overlap_and_without_lines_through_boxes(long seed) {
    for (Direction direction : DIRECTIONS) {
      LayoutChecks.everything(RandomDiagrams.tree(seed, 10 + (int) seed * 8).layout(direction));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void tangles_with_circles_and_relations_keep_lines_out_of_boxes_too(long seed) {
    for (Direction direction : DIRECTIONS) {
      LayoutChecks.everything(RandomDiagrams.tangle(seed, 10 + (int) seed * 5).layout(direction));
    }
  }

  @Test
  void the_same_diagram_gives_the_same_layout() {
    for (Direction direction : DIRECTIONS) {
      assertThat(RandomDiagrams.tangle(5, 80).layout(direction))
          .isEqualTo(RandomDiagrams.tangle(5, 80).layout(direction));
    }
  }

  @Test
  void lines_of_a_tree_do_not_cross() {
    for (long seed = 1; seed <= 6; seed++) {
      for (Direction direction : DIRECTIONS) {
        Layout layout = RandomDiagrams.tree(seed, 40).layout(direction);
        assertThat(LayoutChecks.crossings(layout)).as("seed %d, %s", seed, direction).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TOP_DOWN", "LEFT_RIGHT"})
  void siblings_keep_the_order_of_the_author(Direction direction) {
    RandomDiagrams diagrams = new RandomDiagrams();
    String root = diagrams.box("Root");
    for (int i = 0; i < 5; i++) {
      LineKind kind = i % 2 == 0 ? LineKind.OPPOSE : LineKind.SUPPORT;
      diagrams.argument(kind, root, diagrams.box("Ground " + i));
    }
    List<PlacedBox> boxes = diagrams.layout(direction).boxes();
    for (int i = 2; i < boxes.size(); i++) {
      double before = across(boxes.get(i - 1), direction);
      assertThat(across(boxes.get(i), direction)).isGreaterThan(before);
    }
    assertThat(along(boxes.get(0), direction)).isLessThan(along(boxes.get(1), direction));
  }

  private static double across(PlacedBox box, Direction direction) {
    return direction == Direction.TOP_DOWN ? box.x() : box.y();
  }

  private static double along(PlacedBox box, Direction direction) {
    return direction == Direction.TOP_DOWN ? box.y() : box.x();
  }

  @Test
  void an_added_leaf_does_not_change_the_order_of_the_others() {
    for (long seed = 1; seed <= 5; seed++) {
      RandomDiagrams smaller = RandomDiagrams.tree(seed, 30);
      RandomDiagrams larger = RandomDiagrams.tree(seed, 30);
      larger.argument("new", LineKind.SUPPORT, "b3", larger.box("A new ground"));
      List<PlacedBox> before = smaller.layout(Direction.TOP_DOWN).boxes();
      List<PlacedBox> after = larger.layout(Direction.TOP_DOWN).boxes();
      for (int i = 0; i < before.size(); i++) {
        for (int j = 0; j < before.size(); j++) {
          boolean sameLayer = before.get(i).y() == before.get(j).y();
          if (sameLayer && before.get(i).x() < before.get(j).x()) {
            assertThat(after.get(i).x()).isLessThan(after.get(j).x());
          }
        }
      }
    }
  }

  @Test
  void linked_premises_stand_side_by_side_and_share_one_line() {
    RandomDiagrams diagrams = new RandomDiagrams();
    String root = diagrams.box("Root");
    diagrams.argument(
        LineKind.SUPPORT, root, diagrams.box("One"), diagrams.box("Two"), diagrams.box("Three"));
    Layout layout = diagrams.layout(Direction.TOP_DOWN);
    assertThat(layout.boxes().get(2).x() - layout.boxes().get(1).x())
        .isEqualTo(layout.boxes().get(3).x() - layout.boxes().get(2).x());
    assertThat(layout.boxes().get(1).y()).isEqualTo(layout.boxes().get(3).y());
    assertThat(layout.routes()).filteredOn(r -> r.line().kind() == LineKind.SUPPORT).hasSize(1);
    for (Route route : layout.routes().subList(0, 3)) {
      Point end = route.points().get(route.points().size() - 1);
      assertThat(end.x()).isEqualTo(layout.joints().get(0).x());
    }
  }

  @Test
  void an_undercut_ends_at_the_point_of_the_argument_it_undercuts() {
    RandomDiagrams diagrams = new RandomDiagrams();
    String root = diagrams.box("Root");
    String argument = diagrams.argument(LineKind.SUPPORT, root, diagrams.box("Ground"));
    diagrams.argument(LineKind.OPPOSE, argument, diagrams.box("Undercut"));
    for (Direction direction : DIRECTIONS) {
      Layout layout = diagrams.layout(direction);
      Route undercut = layout.routes().get(3);
      PlacedJoint point = layout.joints().get(0);
      Point end = undercut.points().get(undercut.points().size() - 1);
      assertThat(Math.hypot(end.x() - point.x(), end.y() - point.y()))
          .isBetween(MeasuredDiagram.JOINT_RADIUS - 2, MeasuredDiagram.JOINT_RADIUS + 1);
    }
  }

  @Test
  void neighbours_that_contradict_are_joined_from_side_to_side() {
    RandomDiagrams diagrams = new RandomDiagrams();
    String one = diagrams.box("One");
    String other = diagrams.box("Other");
    diagrams.relation(LineKind.CONTRADICTION, one, other);
    Layout layout = diagrams.layout(Direction.TOP_DOWN);
    PlacedJoint joint = layout.joints().get(0);
    assertThat(joint.x()).isBetween(layout.boxes().get(0).x(), layout.boxes().get(1).x());
    assertThat(joint.y()).isLessThan(layout.boxes().get(0).box().height());
    LayoutChecks.everything(layout);
  }

  @Test
  void two_relations_between_the_same_neighbours_are_drawn_apart() {
    RandomDiagrams diagrams = new RandomDiagrams();
    String one = diagrams.box("One");
    String other = diagrams.box("Other");
    diagrams.relation(LineKind.CONTRADICTION, one, other);
    diagrams.relation(LineKind.PREFERENCE, other, one);
    for (Direction direction : DIRECTIONS) {
      LayoutChecks.everything(diagrams.layout(direction));
    }
  }

  @Test
  void odd_arguments_are_drawn_too() {
    RandomDiagrams diagrams = new RandomDiagrams();
    String a = diagrams.box("A");
    String b = diagrams.box("B");
    diagrams.argument("self", LineKind.SUPPORT, a, a);
    diagrams.argument("there", LineKind.SUPPORT, a, b);
    diagrams.argument("back", LineKind.SUPPORT, b, a);
    diagrams.argument("itself", LineKind.OPPOSE, "itself", b);
    diagrams.argument("duel1", LineKind.OPPOSE, "duel2", diagrams.box("C"));
    diagrams.argument("duel2", LineKind.OPPOSE, "duel1", diagrams.box("D"));
    diagrams.relation(LineKind.RESTATEMENT, a, a);
    diagrams.box("alone");
    for (Direction direction : DIRECTIONS) {
      LayoutChecks.everything(diagrams.layout(direction));
    }
  }

  @Test
  void parts_that_no_line_joins_are_packed_beside_each_other() {
    RandomDiagrams diagrams = new RandomDiagrams();
    for (int i = 0; i < 30; i++) {
      diagrams.argument(LineKind.SUPPORT, diagrams.box("Root"), diagrams.box("Ground"));
    }
    Layout layout = diagrams.layout(Direction.TOP_DOWN);
    LayoutChecks.everything(layout);
    assertThat(layout.width() / layout.height()).isBetween(0.4, 3.0);
  }

  @Test
  void an_empty_diagram_has_an_empty_layout() {
    Layout layout = new RandomDiagrams().layout(Direction.TOP_DOWN);
    assertThat(layout.boxes()).isEmpty();
    assertThat(layout.width()).isFinite().isNotNegative();
    assertThat(layout.height()).isFinite().isNotNegative();
  }

  @Test
  @Timeout(60)
  void a_chain_of_100_000_arguments_is_laid_out() {
    RandomDiagrams diagrams = new RandomDiagrams();
    String above = diagrams.box("Top");
    for (int i = 0; i < 100_000; i++) {
      String ground = diagrams.box("Step");
      diagrams.argument(LineKind.SUPPORT, above, ground);
      above = ground;
    }
    LayoutChecks.everything_is_drawn_inside_the_picture(diagrams.layout(Direction.TOP_DOWN));
  }

  @Test
  @Timeout(60)
  void a_chain_of_100_000_undercuts_is_laid_out() {
    RandomDiagrams diagrams = new RandomDiagrams();
    String target = diagrams.box("Top");
    for (int i = 0; i < 100_000; i++) {
      target = diagrams.argument("u" + i, LineKind.OPPOSE, target, diagrams.box("Step"));
    }
    LayoutChecks.everything_is_drawn_inside_the_picture(diagrams.layout(Direction.LEFT_RIGHT));
  }

  @Test
  @Timeout(60)
  void wide_and_shared_claims_are_laid_out() {
    RandomDiagrams diagrams = new RandomDiagrams();
    String root = diagrams.box("Root");
    String shared = diagrams.box("Shared");
    for (int i = 0; i < 300; i++) {
      String ground = diagrams.box("Ground " + i);
      diagrams.argument(LineKind.SUPPORT, root, ground);
      if (i % 6 == 0) {
        diagrams.argument(LineKind.OPPOSE, ground, shared);
      }
    }
    for (Direction direction : DIRECTIONS) {
      LayoutChecks.everything(diagrams.layout(direction));
    }
  }

  @Test
  @Timeout(60)
  void a_tree_of_100_000_boxes_is_laid_out() {
    LayoutChecks.everything_is_drawn_inside_the_picture(
        RandomDiagrams.tree(2, 100_000).layout(Direction.TOP_DOWN));
  }

  @Test
  void an_interrupted_thread_stops_and_stays_interrupted() {
    MeasuredDiagram diagram = RandomDiagrams.tree(1, 20).measured(Direction.TOP_DOWN);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> LayeredEngine.standard().layout(diagram))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void frames_enclose_their_boxes_and_no_others() {
    for (Direction direction : DIRECTIONS) {
      RandomDiagrams diagrams = RandomDiagrams.tree(3, 40);
      diagrams.frame(0, "b1", "b2", "b3", "b4", "b5", "b6");
      diagrams.frame(1, "b5", "b6");
      diagrams.frame(0, "b10", "b20", "b30");
      Layout layout = diagrams.layout(direction);
      LayoutChecks.everything(layout);
      assertThat(layout.frames()).isNotEmpty();
      for (PlacedFrame frame : layout.frames()) {
        for (PlacedBox box : layout.boxes()) {
          boolean member = frame.frame().boxes().contains(box.box().box().id());
          assertThat(overlaps(frame, box) && !member).as("%s in %s", box, frame).isFalse();
        }
      }
      for (PlacedBox box : layout.boxes()) {
        for (PlacedFrame frame : layout.frames()) {
          if (frame.frame().boxes().contains(box.box().box().id())) {
            assertThat(layout.frames())
                .filteredOn(part -> part.frame().equals(frame.frame()))
                .anyMatch(part -> encloses(part, box));
          }
        }
      }
    }
  }

  private static boolean overlaps(PlacedFrame frame, PlacedBox box) {
    return box.x() < frame.x() + frame.width()
        && frame.x() < box.x() + box.box().width()
        && box.y() < frame.y() + frame.height()
        && frame.y() < box.y() + box.box().height();
  }

  private static boolean encloses(PlacedFrame frame, PlacedBox box) {
    return frame.x() <= box.x()
        && frame.y() <= box.y()
        && box.x() + box.box().width() <= frame.x() + frame.width()
        && box.y() + box.box().height() <= frame.y() + frame.height();
  }
}
