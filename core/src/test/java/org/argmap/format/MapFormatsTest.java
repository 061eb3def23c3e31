package org.argmap.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.argmap.format.json.JsonFormat;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Finding;
import org.argmap.model.InvalidArgumentMapException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapFormatsTest {
  private static final MapFormats FORMATS = MapFormats.standard();
  private static final ArgumentMap MAP = ArgumentMap.build("T\u00e9", m -> m.claim("c", "t"));
  private static final String JSON = JsonFormat.standard().write(MAP).text();

  @TempDir Path folder;

  /** A format of the user's own that shares an extension with the native one. */
  private static final class Other implements MapFormat {
    @Override
    public String name() {
      return "other";
    }

    @Override
    public String title() {
      return "Other";
    }

    @Override
    public List<String> extensions() {
      return List.of("json");
    }

    @Override
    public String mediaType() {
      return "application/json";
    }

    @Override
    public ContentSigns signs() {
      return ContentSigns.builder()
          .likely("it has nodes", text -> text.contains("\"nodes\""))
          .build();
    }

    @Override
    public ReadResult read(String text, ReadOptions options) {
      return ReadResult.nothing();
    }

    @Override
    public WriteResult write(ArgumentMap map, WriteOptions options) {
      return WriteResult.ofText("a\ud800", List.of());
    }
  }

  @Test
  void a_format_is_found_by_its_name() {
    assertThat(FORMATS.named("JSON")).isSameAs(JsonFormat.standard());
    assertThat(FORMATS.find("none")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FORMATS.named("jsom"))
        .withMessage(
            "There is no format \"jsom\". Did you mean \"json\"? The formats are: json, yaml, argdown, argdown-json.");
  }

  @Test
  void formats_that_share_an_ending_are_told_apart_by_content() {
    MapFormats more = FORMATS.with(new Other());
    assertThat(detected(more, "a.json", "{\"nodes\": []}")).isEqualTo("other");
    assertThat(detected(more, "a.json", JSON)).isEqualTo("json");
    assertThat(detected(more, "a.json", "{}")).isEqualTo("json");
    assertThat(more.forWriting(Path.of("A.JSON"))).contains(JsonFormat.standard());
    assertThat(more.all()).hasSize(5);
    assertThat(MapFormats.installed().all()).hasSameSizeAs(FORMATS.all());
  }

  private static String detected(MapFormats formats, String name, String text) {
    return formats.detect(Path.of(name), text).map(found -> found.format().name()).orElse("none");
  }

  @Test
  void a_map_is_written_to_a_file_and_read_back() throws IOException {
    for (String name : List.of("a.json", "a.yaml", "a.yml")) {
      Path file = folder.resolve(name);
      FORMATS.write(MAP, file);
      ReadResult read = FORMATS.read(file);
      assertThat(read.orThrow()).isEqualTo(MAP);
      assertThat(read.map().claim("c").place().document()).contains(file.toString());
    }
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FORMATS.write(MAP, folder.resolve("a.jsn")))
        .withMessageContaining("Did you mean \"json\"?");
  }

  @Test
  void a_file_that_is_not_there_is_an_exception_and_an_unknown_format_a_finding()
      throws IOException {
    assertThatThrownBy(() -> FORMATS.read(folder.resolve("none.json")))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> JsonFormat.standard().read(folder.resolve("none.json")))
        .isInstanceOf(NoSuchFileException.class);
    Path file = Files.writeString(folder.resolve("a.svg"), "<svg/>");
    assertThat(FORMATS.read(file).findings())
        .extracting(Finding::code)
        .containsExactly("format.unrecognised");
  }

  @Test
  void a_failed_write_leaves_the_file_that_was_there_and_nothing_else() throws IOException {
    Path file = folder.resolve("taken");
    Files.createDirectories(file.resolve("inside"));
    assertThatIOException().isThrownBy(() -> JsonFormat.standard().write(MAP).writeTo(file));
    assertThatIOException()
        .isThrownBy(
            () -> JsonFormat.standard().write(MAP).writeTo(folder.resolve("no/such/a.json")));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void a_device_stays_a_device() throws IOException {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "there is no /dev/null here");
    MapFormats.standard().named("json").write(MAP).writeTo(device);
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void a_link_is_followed_and_permissions_are_kept() throws IOException {
    Path file = Files.writeString(folder.resolve("real.json"), "old");
    Files.setPosixFilePermissions(
        file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    FORMATS.write(MAP, link);
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).isEqualTo(JSON);
    assertThat(
            java.nio.file.attribute.PosixFilePermissions.toString(
                Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static ReadResult read(byte[] bytes) {
    return JsonFormat.standard().read(bytes, ReadOptions.defaults());
  }

  @Test
  void byte_order_marks_and_utf_16_are_understood() {
    byte[] mark = "\ufeff".getBytes(UTF_8);
    assertThat(read(join(mark, JSON.getBytes(UTF_8)))).isEqualTo(read(JSON.getBytes(UTF_8)));
    for (var charset : List.of(UTF_16LE, UTF_16BE)) {
      for (String start : List.of("\ufeff", "")) {
        ReadResult read = read((start + JSON).getBytes(charset));
        assertThat(read.map()).isEqualTo(MAP);
        assertThat(read.findings()).extracting(Finding::code).containsExactly("text.utf-16");
      }
    }
  }

  @Test
  void malformed_bytes_are_reported_with_their_offset_and_place() {
    byte[] bytes = JSON.getBytes(UTF_8);
    int at = JSON.indexOf("T\u00e9") + 2;
    bytes[at] = 'x';
    ReadResult read = read(bytes);
    assertThat(read.map().title()).isEqualTo("T\ufffdx");
    Finding finding = read.findings().get(0);
    assertThat(finding.code()).isEqualTo("text.malformed");
    assertThat(finding.message()).contains("offset " + (at - 1));
    assertThat(finding.place().line()).isEqualTo(3);
    assertThat(finding.place().column())
        .isEqualTo(JSON.lines().toList().get(2).indexOf('\u00e9') + 1);
    // Overlong forms, encoded surrogates, and a sequence that the end cuts off.
    for (int[] wrong :
        new int[][] {{0xc0, 0x80}, {0xed, 0xa0, 0x80}, {0xf4, 0x90, 0x80, 0x80}, {0xe2}}) {
      byte[] tail = new byte[wrong.length];
      for (int i = 0; i < wrong.length; i++) {
        tail[i] = (byte) wrong[i];
      }
      assertThat(read(join(JSON.getBytes(UTF_8), tail)).findings())
          .extracting(Finding::code)
          .contains("text.malformed", "json.trailing-content");
    }
    byte[] replacement = JSON.replace("T\u00e9", "T\ufffd").getBytes(UTF_8);
    assertThat(read(replacement).findings()).isEmpty();
  }

  @Test
  void a_reader_is_read_to_its_end() throws IOException {
    assertThat(JsonFormat.standard().read(new StringReader(JSON), ReadOptions.defaults()).orThrow())
        .isEqualTo(MAP);
  }

  @Test
  void results_throw_if_asked_to() {
    assertThatThrownBy(() -> JsonFormat.standard().read("{").orThrow())
        .isInstanceOf(InvalidArgumentMapException.class)
        .hasMessageContaining("json.truncated");
    WriteResult lossy = new Other().write(MAP);
    assertThat(lossy.text()).isEqualTo("a\ufffd");
    assertThat(lossy.findings())
        .extracting(Finding::code)
        .containsExactly("text.unpaired-surrogate");
    assertThatThrownBy(lossy::orThrow).isInstanceOf(InvalidArgumentMapException.class);
    assertThat(JsonFormat.standard().write(MAP).orThrow().text()).isEqualTo(JSON);
  }

  @Test
  void options_refuse_what_makes_no_sense() {
    assertThatIllegalArgumentException().isThrownBy(() -> ReadOptions.builder().maxElements(0));
    assertThatIllegalArgumentException().isThrownBy(() -> ReadOptions.builder().maxDepth(1_001));
    assertThat(ReadOptions.builder().document("d").build().toBuilder().build().document())
        .contains("d");
  }
}
