package org.argmap.render.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.LineKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayeredEngineOptionsTest {
  private static final LayeredEngine ENGINE = LayeredEngine.standard();

  @Test
  void a_free_order_has_fewer_crossings_than_the_author_s() {
    int kept = 0;
    int free = 0;
    for (long seed = 1; seed <= 6; seed++) {
      MeasuredDiagram diagram = RandomDiagrams.tangle(seed, 40).measured(Direction.TOP_DOWN);
      kept += LayoutChecks.crossings(ENGINE.layout(diagram)).size();
      Layout layout = ENGINE.freeOrder().layout(diagram);
      free += LayoutChecks.crossings(layout).size();
      LayoutChecks.everything(layout);
    }
    assertThat(free).isLessThan(kept);
  }

  @Test
  void a_free_order_undoes_a_crossing_that_the_author_s_order_asks_for() {
    RandomDiagrams diagrams = new RandomDiagrams();
    String root = diagrams.box("Root");
    String[] sides = new String[4];
    for (int i = 0; i < 4; i++) {
      sides[i] = diagrams.box("Side " + i);
      diagrams.argument(LineKind.SUPPORT, root, sides[i]);
    }
    for (int i = 0; i < 4; i++) {
      String ground = diagrams.box("Ground " + i);
      diagrams.argument(LineKind.SUPPORT, sides[i], ground);
      diagrams.argument(LineKind.SUPPORT, sides[(i + 2) % 4], ground);
    }
    MeasuredDiagram diagram = diagrams.measured(Direction.TOP_DOWN);
    assertThat(LayoutChecks.crossings(ENGINE.freeOrder().layout(diagram)).size())
        .isLessThan(LayoutChecks.crossings(ENGINE.layout(diagram)).size());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void orthogonal_lines_run_along_the_flow_or_across_it(long seed) {
    LayeredEngine orthogonal = ENGINE.routing(Routing.ORTHOGONAL);
    Layout layout = orthogonal.layout(RandomDiagrams.tree(seed, 40).measured(Direction.TOP_DOWN));
    LayoutChecks.everything(layout);
    for (Route route : layout.routes()) {
      for (int i = 3; i < route.points().size(); i += 3) {
        Point from = route.points().get(i - 3);
        Point to = route.points().get(i);
        double across = Math.abs(from.x() - to.x());
        double along = Math.abs(from.y() - to.y());
        // All but corners, and how lines turn to the side of a point.
        assertThat(Math.min(across, along)).as("%s", route).isLessThanOrEqualTo(17);
      }
    }
  }

  @Test
  void more_boxes_than_the_limit_are_refused_with_advice() {
    MeasuredDiagram diagram = RandomDiagrams.tree(1, 30).measured(Direction.TOP_DOWN);
    assertThatThrownBy(() -> ENGINE.sizeLimit(20).layout(diagram))
        .isInstanceOf(DiagramTooLargeException.class)
        .hasMessageContaining(String.valueOf(diagram.boxes().size()))
        .hasMessageContaining("20")
        .hasMessageContaining("View")
        .hasMessageContaining("sizeLimit");
    assertThatThrownBy(() -> ENGINE.sizeLimit(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_layout_that_takes_too_long_ends_soon_after_its_limit() {
    MeasuredDiagram diagram = RandomDiagrams.tangle(1, 30_000).measured(Direction.TOP_DOWN);
    long start = System.nanoTime();
    assertThatThrownBy(() -> ENGINE.timeLimit(Duration.ofMillis(20)).layout(diagram))
        .isInstanceOf(LayoutTimeoutException.class)
        .hasMessageContaining("20 ms")
        .hasMessageContaining("timeLimit");
    // Generous, for machines that do other things meanwhile.
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    assertThatThrownBy(() -> ENGINE.timeLimit(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_time_limit_that_is_long_enough_changes_nothing() {
    MeasuredDiagram diagram = RandomDiagrams.tangle(2, 60).measured(Direction.LEFT_RIGHT);
    assertThat(ENGINE.timeLimit(Duration.ofDays(365_000_000)).layout(diagram))
        .isEqualTo(ENGINE.layout(diagram));
  }

  @Test
  @Timeout(60)
  void an_interruption_in_the_middle_of_a_layout_stops_it() throws InterruptedException {
    MeasuredDiagram diagram = RandomDiagrams.tangle(1, 30_000).measured(Direction.TOP_DOWN);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    AtomicLong stopped = new AtomicLong();
    Thread thread =
        new Thread(
            () -> {
              try {
                ENGINE.freeOrder().layout(diagram);
              } catch (CancellationException cancelled) {
                thrown.set(cancelled);
              }
              stopped.set(System.nanoTime());
            });
    thread.start();
    Thread.sleep(150);
    long interrupted = System.nanoTime();
    thread.interrupt();
    thread.join();
    assertThat(thrown.get()).isInstanceOf(CancellationException.class);
    assertThat(Duration.ofNanos(stopped.get() - interrupted)).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  @Timeout(120)
  void a_map_of_20_000_boxes_with_lines_everywhere_is_drawn() {
    Layout layout = ENGINE.layout(RandomDiagrams.tangle(1, 20_000).measured(Direction.TOP_DOWN));
    LayoutChecks.everything_is_drawn_inside_the_picture(layout);
  }
}
