package org.argmap.graphviz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guru.nidi.graphviz.model.Graph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.argmap.model.ArgumentMap;
import org.argmap.render.Diagrams;
import org.argmap.render.SampleMaps;
import org.argmap.render.diagram.DiagramRenderer;
import org.argmap.render.layout.Layout;
import org.argmap.render.layout.LayoutEngine;
import org.argmap.render.layout.PictureRenderer;
import org.argmap.render.svg.SvgRenderer;
import org.junit.jupiter.api.Test;

class GraphvizEngineTest {
  private static final GraphvizEngine ENGINE = GraphvizEngine.standard();

  private static void needsDot() {
    assumeTrue(ENGINE.isAvailable(), "dot is not installed");
  }

  @Test
  void the_same_boxes_are_placed_by_graphviz() {
    needsDot();
    for (ArgumentMap map :
        new ArgumentMap[] {
          SampleMaps.sharing(), SampleMaps.everything(), SampleMaps.hostile(), ArgumentMap.empty()
        }) {
      SvgRenderer renderer = Diagrams.svg().engine(ENGINE);
      Layout layout = renderer.layout(renderer.diagram(map));
      assertThat(layout.boxes()).hasSize(map.claims().size() + map.questions().size());
      assertThat(layout.joints()).hasSize(map.arguments().size() + map.relations().size());
      assertThat(layout.routes()).hasSameSizeAs(layout.diagram().lines());
      assertThat(renderer.render(map)).contains("</svg>");
    }
  }

  @Test
  void the_engine_is_found_by_the_front_door() {
    assertThat(Diagrams.engine("graphviz")).isInstanceOf(GraphvizEngine.class);
    assertThat(Diagrams.engines())
        .extracting(LayoutEngine::name)
        .containsExactly("layered", "graphviz");
  }

  @Test
  void a_missing_dot_says_what_to_install_and_what_needs_nothing() {
    GraphvizEngine missing = ENGINE.searchPath("/nowhere");
    assertThat(missing.isAvailable()).isFalse();
    for (DiagramRenderer output : Diagrams.all()) {
      if (output instanceof PictureRenderer<?> picture) {
        assertThatThrownBy(() -> picture.engine(missing).renderBytes(SampleMaps.sharing()))
            .isInstanceOf(GraphvizUnavailableException.class)
            .hasMessageContaining("Install Graphviz")
            .hasMessageContaining("default engine")
            .hasMessageContaining("needs nothing");
      }
    }
  }

  @Test
  void a_layout_that_takes_too_long_says_how_to_raise_the_limit() {
    needsDot();
    GraphvizEngine hurried = ENGINE.timeout(Duration.ofMillis(1));
    assertThatThrownBy(() -> Diagrams.svg().engine(hurried).render(SampleMaps.chain(3000)))
        .isInstanceOf(GraphvizUnavailableException.class)
        .hasMessageContaining("timeout");
  }

  @Test
  void nothing_is_left_in_the_temporary_folder() throws IOException {
    needsDot();
    Path folder = Path.of(System.getProperty("java.io.tmpdir"), "GraphvizJava");
    ArgumentMap map = ArgumentMap.build("x", m -> m.claim("left-over-test", "A claim", c -> {}));
    Set<Path> before = list(folder);
    Diagrams.svg().engine(ENGINE).render(map);
    Set<Path> after = list(folder);
    after.removeAll(before);
    assertThat(after).isEmpty();
  }

  private static Set<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return new HashSet<>();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.collect(Collectors.toCollection(HashSet::new));
    }
  }

  @Test
  void a_time_limit_of_nothing_is_refused() {
    assertThatThrownBy(() -> ENGINE.timeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_graph_for_graphviz_java_has_a_node_for_every_element() {
    ArgumentMap map = SampleMaps.everything();
    Graph graph = GraphvizGraphs.toGraph(map);
    String dot = graph.toString();
    map.claims().forEach(c -> assertThat(dot).contains('"' + c.id().value() + "\" ["));
    map.arguments().forEach(a -> assertThat(dot).contains('"' + a.id().value() + "\" ["));
  }

  @Test
  void backslashes_reach_graphviz_doubled() {
    ArgumentMap map = ArgumentMap.build("x", m -> m.claim("c", "C:\\Nodes", c -> {}));
    assertThat(GraphvizGraphs.toGraph(map).toString()).contains("C:\\\\Nodes");
  }
}
