package org.argmap.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.argmap.model.ArgumentMap;
import org.argmap.render.diagram.TextDiagramRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HostileInputTest {
  static final List<TextDiagramRenderer> RENDERERS =
      List.of(
          Diagrams.svg(),
          Diagrams.dot(),
          Diagrams.mermaid(),
          Diagrams.outline(),
          Diagrams.markdown(),
          Diagrams.html(),
          Diagrams.json());

  static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  @Test
  void hostile_texts_give_well_formed_xml_without_foreign_elements() throws Exception {
    Document svg = parse(Diagrams.svg().render(SampleMaps.hostile()));
    NodeList all = svg.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      assertThat(all.item(i).getNodeName())
          .isIn(
              "svg",
              "title",
              "desc",
              "style",
              "rect",
              "g",
              "path",
              "polygon",
              "polyline",
              "text",
              "tspan",
              "circle");
      assertThat(((Element) all.item(i)).getAttribute("onload")).isEmpty();
    }
  }

  @Test
  void ids_survive_whatever_they_hold_and_stay_apart() throws Exception {
    Document svg = parse(Diagrams.svg().render(SampleMaps.hostile()));
    NodeList groups = svg.getElementsByTagName("g");
    List<String> ids =
        Stream.iterate(0, i -> i < groups.getLength(), i -> i + 1)
            .map(i -> (Element) groups.item(i))
            .map(group -> group.getAttribute("data-id"))
            .filter(id -> id.startsWith("c\"<&\\"))
            .filter(id -> !id.contains("root"))
            .toList();
    assertThat(ids).hasSize(SampleMaps.HOSTILE.size()).doesNotHaveDuplicates();
  }

  @Test
  void nothing_in_a_picture_turns_the_direction_of_text_or_is_invisible_to_xml() {
    for (TextDiagramRenderer renderer : RENDERERS) {
      String output = renderer.render(SampleMaps.hostile());
      assertThat(output).contains("\uFFFD").doesNotContain("\u202E", "\u2067", "\u0000", "\u001B");
      assertThat(output.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
      byte[] bytes = output.getBytes(StandardCharsets.UTF_8);
      assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(output);
    }
  }

  @ParameterizedTest
  @FieldSource("RENDERERS")
  @Timeout(60)
  void a_megabyte_in_one_box_is_drawn(TextDiagramRenderer renderer) {
    ArgumentMap map =
        ArgumentMap.build("Long", m -> m.claim("long", "many words ".repeat(95_000), c -> {}));
    assertThat(renderer.render(map)).isNotEmpty();
  }

  @ParameterizedTest
  @FieldSource("RENDERERS")
  @Timeout(120)
  void a_chain_of_100_000_arguments_is_drawn(TextDiagramRenderer renderer) {
    assertThat(renderer.render(SampleMaps.chain(100_000))).contains("c100000");
  }

  @ParameterizedTest
  @FieldSource("RENDERERS")
  void null_is_refused(TextDiagramRenderer renderer) {
    assertThatNullPointerException().isThrownBy(() -> renderer.render(null));
    assertThatNullPointerException()
        .isThrownBy(() -> renderer.render(ArgumentMap.empty(), (Appendable) null));
  }

  @ParameterizedTest
  @FieldSource("RENDERERS")
  void the_three_ways_to_write_give_the_same(TextDiagramRenderer renderer, @TempDir Path folder)
      throws IOException {
    ArgumentMap map = SampleMaps.everything();
    String text = renderer.render(map);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    renderer.render(map, bytes);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(text);
    Path file = folder.resolve("map.out");
    Files.writeString(file, "what was there before");
    renderer.render(map, file);
    assertThat(file).hasContent(text);
    assertThat(text).doesNotContain("\r");
  }

  @Test
  void a_file_that_cannot_be_written_stays_as_it_was(@TempDir Path folder) throws IOException {
    Path missing = folder.resolve("missing").resolve("map.svg");
    assertThatThrownBy(() -> Diagrams.svg().render(SampleMaps.sharing(), missing))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("missing")
        .hasMessageContaining("Create");
    Path taken = Files.createDirectories(folder.resolve("map.svg").resolve("inside"));
    assertThatThrownBy(() -> Diagrams.svg().render(SampleMaps.sharing(), taken.getParent()))
        .isInstanceOf(IOException.class);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(taken.getParent());
    }
  }

  @Test
  void a_failure_while_drawing_leaves_the_old_file_and_nothing_else(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("map.svg");
    Files.writeString(file, "old");
    TextDiagramRenderer failing =
        Diagrams.svg()
            .engine(
                diagram -> {
                  throw new IllegalStateException("no layout");
                });
    assertThatThrownBy(() -> failing.render(SampleMaps.sharing(), file)).hasMessage("no layout");
    assertThat(file).hasContent("old");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @ParameterizedTest
  @FieldSource("RENDERERS")
  void a_renderer_can_be_shared_by_threads(TextDiagramRenderer renderer)
      throws InterruptedException {
    String expected = renderer.render(SampleMaps.everything());
    ConcurrentLinkedQueue<String> results = new ConcurrentLinkedQueue<>();
    List<Thread> threads =
        Stream.generate(
                () -> new Thread(() -> results.add(renderer.render(SampleMaps.everything()))))
            .limit(8)
            .toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(results).hasSize(8).containsOnly(expected);
  }
}
