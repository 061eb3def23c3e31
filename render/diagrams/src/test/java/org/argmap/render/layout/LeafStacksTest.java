package org.argmap.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.LineKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeafStacksTest {

  private static RandomDiagrams star(int leaves) {
    RandomDiagrams diagrams = new RandomDiagrams();
    String root = diagrams.box("Root");
    for (int i = 0; i < leaves; i++) {
      LineKind kind = i % 3 == 0 ? LineKind.OPPOSE : LineKind.SUPPORT;
      diagrams.argument(kind, root, diagrams.box("Ground " + i + " with some words to it"));
    }
    return diagrams;
  }

  @ParameterizedTest
  @EnumSource(names = {"TOP_DOWN", "LEFT_RIGHT"})
  void three_hundred_siblings_have_the_shape_of_a_page_and_no_crossings(Direction direction) {
    Layout layout = star(300).layout(direction);
    LayoutChecks.everything(layout);
    assertThat(LayoutChecks.crossings(layout)).isEmpty();
    assertThat(layout.width() / layout.height()).isBetween(0.5, 2.0);
  }

  @ParameterizedTest
  @EnumSource(names = {"TOP_DOWN", "LEFT_RIGHT"})
  void the_columns_are_read_in_the_author_s_order(Direction direction) {
    boolean down = direction == Direction.TOP_DOWN;
    List<PlacedJoint> joints = star(40).layout(direction).joints();
    for (int i = 1; i < joints.size(); i++) {
      PlacedJoint one = joints.get(i - 1);
      PlacedJoint next = joints.get(i);
      double across = down ? next.x() - one.x() : next.y() - one.y();
      double along = down ? next.y() - one.y() : next.x() - one.x();
      assertThat(across > 5 || (Math.abs(across) < 1e-6 && along > 0))
          .as("%s after %s", next, one)
          .isTrue();
    }
  }

  @Test
  void a_few_grounds_of_a_conclusion_stand_in_a_row() {
    List<PlacedBox> boxes = star(4).layout(Direction.TOP_DOWN).boxes();
    assertThat(boxes.subList(1, 5)).extracting(PlacedBox::y).containsOnly(boxes.get(1).y());
  }

  @Test
  void a_leaf_that_anything_bears_on_is_not_hidden_in_a_stack() {
    RandomDiagrams diagrams = star(20);
    diagrams.argument(LineKind.OPPOSE, "a10", diagrams.box("An undercut"));
    diagrams.argument(LineKind.SUPPORT, "b15", diagrams.box("A further ground"));
    Layout layout = diagrams.layout(Direction.TOP_DOWN);
    LayoutChecks.everything(layout);
    double row = layout.boxes().get(11).y();
    assertThat(layout.boxes().get(15).y()).isEqualTo(row);
    assertThat(LayoutChecks.crossings(layout)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void lines_from_elsewhere_keep_out_of_stacks(long seed) {
    RandomDiagrams diagrams = RandomDiagrams.tangle(seed, 30);
    for (int box = 0; box < 8; box++) {
      for (int i = 0; i < 3 + box % 4; i++) {
        diagrams.argument(LineKind.SUPPORT, "b" + box * 3, diagrams.box("A leaf of some words"));
      }
    }
    for (Direction direction : List.of(Direction.TOP_DOWN, Direction.LEFT_RIGHT)) {
      LayoutChecks.everything(diagrams.layout(direction));
    }
  }

  @Test
  void a_frame_encloses_the_stack_of_its_boxes() {
    RandomDiagrams diagrams = new RandomDiagrams();
    String root = diagrams.box("Root");
    String side = diagrams.box("Side");
    diagrams.argument(LineKind.SUPPORT, root, side);
    for (int i = 0; i < 7; i++) {
      diagrams.argument(LineKind.SUPPORT, side, diagrams.box("Leaf " + i));
    }
    diagrams.frame(0, "b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8");
    Layout layout = diagrams.layout(Direction.TOP_DOWN);
    PlacedFrame frame = layout.frames().get(0);
    assertThat(layout.frames()).hasSize(1);
    for (PlacedBox box : layout.boxes().subList(1, 9)) {
      assertThat(box.y() + box.box().height()).isLessThanOrEqualTo(frame.y() + frame.height());
      assertThat(box.x() + box.box().width()).isLessThanOrEqualTo(frame.x() + frame.width());
    }
  }
}
