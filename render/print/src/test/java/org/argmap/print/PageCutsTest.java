package org.argmap.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageCutsTest {

  private static List<Rectangle2D> scattered(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Rectangle2D> nodes = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      nodes.add(
          new Rectangle2D.Double(
              random.nextInt(5000), random.nextInt(3000), 200, 20 + random.nextInt(200)));
    }
    return nodes;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void every_node_lies_whole_on_just_one_page(long seed) {
    List<Rectangle2D> nodes = scattered(seed);
    List<PageCuts.Sheet> sheets = PageCuts.of(nodes, 1000, 700);
    List<Integer> placed = new ArrayList<>();
    for (PageCuts.Sheet sheet : sheets) {
      assertThat(sheet.nodes()).isNotEmpty();
      assertThat(sheet.window().getWidth()).isLessThanOrEqualTo(1000);
      assertThat(sheet.window().getHeight()).isLessThanOrEqualTo(700);
      for (int node : sheet.nodes()) {
        assertThat(sheet.window().contains(nodes.get(node))).isTrue();
        placed.add(node);
      }
    }
    assertThat(placed).hasSize(nodes.size()).doesNotHaveDuplicates();
  }

  @Test
  void a_cut_runs_between_boxes_where_there_is_room() {
    List<Rectangle2D> nodes = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      nodes.add(new Rectangle2D.Double(i * 220, 0, 200, 50));
    }
    assertThat(PageCuts.of(nodes, 1000, 700))
        .extracting(sheet -> sheet.nodes().size())
        .containsExactly(4, 4, 2);
  }

  @Test
  void a_node_larger_than_a_page_gets_one_of_its_own() {
    List<Rectangle2D> nodes =
        List.of(new Rectangle2D.Double(0, 0, 5000, 50), new Rectangle2D.Double(0, 100, 100, 5000));
    assertThat(PageCuts.of(nodes, 1000, 700)).hasSize(2);
  }

  @Test
  void nothing_needs_no_page() {
    assertThat(PageCuts.of(List.of(), 1000, 700)).isEmpty();
  }
}
