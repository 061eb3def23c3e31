package org.argmap.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ClaimId;
import org.argmap.model.Section;
import org.argmap.model.SectionId;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.DiagramRenderer;
import org.argmap.render.diagram.DiagramStyle;
import org.argmap.render.diagram.view.View;
import org.argmap.render.layout.PictureRenderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/**
 * Tests of what every renderer does with texts that attack it, and with targets that fail; each
 * artifact with renderers runs them for its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BadInputContract {
  private static final String FULL = "No space left on device";

  /** Texts that are programs or markup in one of the languages that outputs are written in. */
  private static final List<String> ATTACKS =
      List.of(
          "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><script>alert(1)</script></svg>",
          "</text></g></svg><script>alert(1)</script>",
          "</title></desc><foreignObject><body onload='alert(1)'/></foreignObject>",
          "<img src=x onerror=alert(1)><iframe src=\"javascript:alert(1)\"></iframe>",
          "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>&x;",
          "]]><![CDATA[ & &amp; &#x0; &nosuch;",
          "a\"]; b [URL=\"javascript:alert(1)\" shape=none label=<<b>x</b>>]; subgraph { \\N \\G \\",
          "end\nclick A \"javascript:alert(1)\"\nA[\"x\"]-->B %%{init: {'securityLevel':'loose'}}%%",
          "[a](javascript:alert(1)) ![](http://example.invalid/x.png) <javascript:alert(1)>",
          "{\"id\": 1}, \"__proto__\": {}, \\u0000 \\",
          "javascript:alert(1)",
          "url(http://example.invalid/x) @import 'http://example.invalid/y'; } * { display: none",
          "nul \u0000 bell \u0007 escape \u001B[31m delete \u007F next line \u0085",
          "lone \uD800 high, \uDC00 low, \uDBFF\uDBFF twice, \uFFFE \uFFFF",
          "override \u202Egnp.exe\u202C \u2066isolate \u2028line\u2029paragraph",
          "");

  /** The renderers under test, with standard settings. */
  protected abstract List<DiagramRenderer> renderers();

  List<PictureRenderer<?>> pictures() {
    return renderers().stream()
        .filter(PictureRenderer.class::isInstance)
        .<PictureRenderer<?>>map(output -> (PictureRenderer<?>) output)
        .toList();
  }

  Stream<Arguments> attackedOutputs() {
    return renderers().stream()
        .flatMap(output -> ATTACKS.stream().map(attack -> Arguments.of(output, attack)));
  }

  /** The text as everything that has words. */
  private static ArgumentMap map(String attack) {
    ArgumentMapBuilder b = ArgumentMap.builder(attack);
    b.metadata(m -> m.description(attack).language("en"));
    ClaimId root = b.claim("root", attack, c -> c.title(attack).tag(attack.isBlank() ? "t" : "x"));
    ClaimId ground = b.claim("ground", "A ground.");
    b.support("step", root, ground);
    b.question("question", attack, root);
    b.add(Section.builder(new SectionId("section"), attack).member(ground).build());
    return b.build();
  }

  @ParameterizedTest
  @MethodSource("attackedOutputs")
  void a_text_that_attacks_stays_a_text(DiagramRenderer output, String attack) throws Exception {
    byte[] bytes = output.renderBytes(map(attack));
    assertThat(bytes).isNotEmpty();
    if (isText(output)) {
      String text = decoded(bytes);
      assertThat(text.codePoints().filter(BadInputContract::isDangerous).boxed()).isEmpty();
    }
    if (isXml(output)) {
      assertHarmless(parse(bytes));
    }
  }

  private static boolean isText(DiagramRenderer output) {
    return !List.of("image/png", "application/pdf").contains(output.mediaType());
  }

  private static boolean isXml(DiagramRenderer output) {
    return List.of("image/svg+xml", "text/html").contains(output.mediaType());
  }

  /** Controls, and marks that turn the direction of what follows them. */
  private static boolean isDangerous(int c) {
    boolean control = Character.isISOControl(c) && c != '\n';
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return control || turns;
  }

  /** Unlike String's constructor, refuses what is not UTF-8. */
  private static String decoded(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /** Parses XML, and HTML once the elements that HTML never closes are closed. */
  private static Document parse(byte[] bytes) throws Exception {
    String closed = decoded(bytes).replaceAll("<(meta|br|hr|wbr|link)\\b([^>]*[^>/])?>", "<$1$2/>");
    byte[] xml = closed.getBytes(StandardCharsets.UTF_8);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  private static void assertHarmless(Document document) {
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      assertThat(element.getNodeName().toLowerCase(Locale.ROOT))
          .isNotIn("script", "foreignobject", "iframe", "object", "embed", "image", "img", "use");
      NamedNodeMap attributes = element.getAttributes();
      for (int k = 0; k < attributes.getLength(); k++) {
        String name = attributes.item(k).getNodeName().toLowerCase(Locale.ROOT);
        assertThat(name).doesNotStartWith("on");
        if (name.endsWith("href") || name.equals("src")) {
          assertThat(attributes.item(k).getNodeValue())
              .matches("(?:https?://|mailto:|#|data:image/).*");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("renderers")
  @Timeout(20)
  void a_megabyte_of_text_in_one_box_is_drawn_at_once(DiagramRenderer output) {
    ArgumentMap words =
        ArgumentMap.build("Long", m -> m.claim("long", "many words ".repeat(95_000)));
    ArgumentMap word = ArgumentMap.build("Long", m -> m.claim("long", "x".repeat(1_000_000)));
    assertThat(output.renderBytes(words)).isNotEmpty();
    assertThat(output.renderBytes(word)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void a_long_text_is_cut_in_the_picture(PictureRenderer<?> output) {
    ArgumentMap long1 = ArgumentMap.build("Long", m -> m.claim("long", "word ".repeat(200_000)));
    ArgumentMap long2 = ArgumentMap.build("Long", m -> m.claim("long", "word ".repeat(2_000)));
    double height = output.layout(output.diagram(long1)).height();
    assertThat(height).isEqualTo(output.layout(output.diagram(long2)).height()).isLessThan(400);
  }

  @ParameterizedTest
  @MethodSource("renderers")
  @Timeout(120)
  void twenty_thousand_boxes_are_drawn_or_refused_with_advice(DiagramRenderer output) {
    ArgumentMapBuilder b = ArgumentMap.builder("Large");
    ClaimId[] claims = new ClaimId[20_000];
    for (int i = 0; i < claims.length; i++) {
      claims[i] = b.claim("c" + i, "Claim number " + i + " of many.");
      if (i > 0) {
        b.support(claims[(i - 1) / 3], claims[i]);
      }
    }
    ArgumentMap map = b.build();
    Throwable refusal = catchThrowable(() -> assertThat(output.renderBytes(map)).isNotEmpty());
    if (refusal != null) {
      assertThat(refusal).isInstanceOf(RuntimeException.class);
      assertThat(refusal.getMessage())
          .containsPattern("\\d")
          .containsAnyOf("part of the map", "SVG");
    }
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void a_full_disk_is_told_and_does_no_harm(DiagramRenderer output) throws IOException {
    ArgumentMap map = SampleMaps.everything();
    byte[] whole = output.renderBytes(map);
    for (int room : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
      assertThatThrownBy(() -> output.render(map, new FullStream(room)))
          .isInstanceOf(IOException.class)
          .hasMessage(FULL);
    }
    FullStream enough = new FullStream(whole.length);
    output.render(map, enough);
    assertThat(enough.isClosed).as("the stream of the caller stays open").isFalse();
    assertThat(output.renderBytes(map)).isEqualTo(whole);
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void a_file_on_a_full_disk_stays_as_it_was(DiagramRenderer output, @TempDir Path folder)
      throws IOException {
    DiagramRenderer full = new FullDisk(output, 100);
    Path old = Files.writeString(folder.resolve("old"), "old");
    Path fresh = folder.resolve("fresh");
    for (Path file : List.of(old, fresh)) {
      assertThatThrownBy(() -> full.render(SampleMaps.everything(), file))
          .isInstanceOf(IOException.class)
          .hasMessage(file + ": " + FULL);
    }
    assertThat(old).hasContent("old");
    assertThat(filesIn(folder)).containsExactly(old);
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void a_target_that_cannot_be_written_is_named_with_what_to_do(
      DiagramRenderer output, @TempDir Path folder) throws IOException {
    Path missing = folder.resolve("missing").resolve("map");
    assertThatThrownBy(() -> output.render(SampleMaps.sharing(), missing))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(missing.toString())
        .hasMessageContaining("Create " + missing.getParent());
    Path taken = Files.createDirectory(folder.resolve("taken"));
    assertThatThrownBy(() -> output.render(SampleMaps.sharing(), taken))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(taken.toString())
        .hasMessageContaining("folder");
    assertThat(filesIn(folder)).containsExactly(taken);
    assertThat(filesIn(taken)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void an_interrupted_thread_writes_no_file(PictureRenderer<?> output, @TempDir Path folder)
      throws IOException {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> output.render(SampleMaps.sharing(), folder.resolve("map")))
          .isInstanceOf(CancellationException.class);
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
    assertThat(filesIn(folder)).isEmpty();
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  /** Takes a number of bytes, then fails as a disk without room does. */
  private static final class FullStream extends OutputStream {
    private int room;
    private boolean isClosed;

    private FullStream(int room) {
      this.room = room;
    }

    @Override
    public void write(int b) throws IOException {
      if (room == 0) {
        throw new IOException(FULL);
      }
      room--;
    }

    @Override
    public void close() {
      isClosed = true;
    }
  }

  /** Another renderer whose files find no room after a number of bytes. */
  private record FullDisk(DiagramRenderer real, int room) implements DiagramRenderer {
    @Override
    public void draw(Diagram diagram, OutputStream out) throws IOException {
      real.draw(diagram, new FullStream(room));
    }

    @Override
    public String name() {
      return real.name();
    }

    @Override
    public DiagramStyle style() {
      return real.style();
    }

    @Override
    public View view() {
      return real.view();
    }

    @Override
    public DiagramRenderer view(View other) {
      return new FullDisk(real.view(other), room);
    }

    @Override
    public String mediaType() {
      return real.mediaType();
    }

    @Override
    public String fileExtension() {
      return real.fileExtension();
    }
  }
}
