package org.argmap.graphviz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.argmap.model.ArgumentMap;
import org.argmap.render.SampleMaps;
import org.argmap.render.dot.DotRenderer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The DOT files that are written for Graphviz, read by Graphviz. */
class DotRendererGraphvizTest {

  static List<ArgumentMap> maps() {
    return List.of(
        SampleMaps.sharing(), SampleMaps.everything(), SampleMaps.hostile(), ArgumentMap.empty());
  }

  @ParameterizedTest
  @MethodSource("maps")
  void native_dot_accepts_what_is_written(ArgumentMap map, @TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(GraphvizEngine.standard().isAvailable(), "dot is not installed");
    Path dot = folder.resolve("map.dot");
    DotRenderer.standard().render(map, dot);
    Path errors = folder.resolve("errors");
    Process process =
        new ProcessBuilder("dot", "-Tplain", dot.toString(), "-o" + folder.resolve("out"))
            .redirectErrorStream(true)
            .redirectOutput(errors.toFile())
            .start();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(errors)).isEmpty();
    assertThat(process.exitValue()).isZero();
    long nodes =
        Files.readString(folder.resolve("out"))
            .lines()
            .filter(line -> line.startsWith("node "))
            .count();
    assertThat(nodes)
        .isEqualTo(
            map.claims().size()
                + map.arguments().size()
                + map.relations().size()
                + map.questions().size());
  }
}
