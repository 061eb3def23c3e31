package org.argmap.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.argmap.format.MapFormat;
import org.argmap.format.ReadOptions;
import org.argmap.format.ReadResult;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ClaimId;
import org.argmap.model.Finding;
import org.argmap.testing.RandomMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class BadInputTest {
  private static final MapFormat JSON = JsonFormat.standard();
  private static final MapFormat YAML = YamlFormat.standard();

  static List<MapFormat> formats() {
    return List.of(JSON, YAML);
  }

  private static ArgumentMap small() {
    return ArgumentMap.build(
        "Small \u00e9\ud83d\ude00",
        m ->
            m.claim("one", "First claim.", c -> c.weight(0.25).tag("x"))
                .claim("two", "Second \u05d0 claim."));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void null_is_refused_at_once(MapFormat format) {
    assertThatNullPointerException().isThrownBy(() -> format.read((String) null));
    assertThatNullPointerException().isThrownBy(() -> format.read("", null));
    assertThatNullPointerException().isThrownBy(() -> format.write(null));
    assertThatNullPointerException().isThrownBy(() -> format.write(small(), null));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void an_empty_document_is_an_error_and_an_empty_map(MapFormat format) {
    for (String text : List.of("", " ", "\n\n", "\ufeff")) {
      ReadResult read = format.read(text);
      assertThat(read.map().isEmpty()).isTrue();
      assertThat(read.findings()).extracting(Finding::code).containsExactly("json.empty");
    }
    assertThat(YAML.read("# nothing\n").findings())
        .extracting(Finding::code)
        .contains("json.empty");
  }

  @Test
  void a_document_cut_off_at_any_byte_is_an_error_and_keeps_what_was_complete() {
    byte[] whole = JSON.write(small()).bytes();
    int end = new String(whole, UTF_8).stripTrailing().getBytes(UTF_8).length;
    int firstComplete = new String(whole, UTF_8).indexOf("\"two\"");
    for (int length = 0; length < end; length++) {
      ReadResult read = JSON.read(Arrays.copyOf(whole, length), ReadOptions.defaults());
      assertThat(read.hasErrors()).as("cut at %d", length).isTrue();
      if (length > firstComplete + 4) {
        assertThat(read.map().claim("one")).isEqualTo(small().claim("one"));
      }
      for (var claim : read.map().claims()) {
        // No value is cut in the middle.
        assertThat(small().claim(claim.id()).text())
            .as("cut at %d", length)
            .isEqualTo(claim.text());
        if (claim.weight().isPresent()) {
          assertThat(claim.weight()).as("cut at %d", length).hasValue(0.25);
        }
      }
    }
  }

  @Test
  void yaml_cut_off_at_any_byte_does_not_throw() {
    byte[] whole = YAML.write(small()).bytes();
    for (int length = 0; length < whole.length; length++) {
      assertThat(YAML.read(Arrays.copyOf(whole, length), ReadOptions.defaults())).isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void documents_with_wrong_bytes_do_not_throw(MapFormat format) {
    for (int seed = 0; seed < 1_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] bytes = format.write(RandomMaps.map(seed % 20, 5)).bytes();
      for (int i = random.nextInt(4); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] =
            (byte)
                (random.nextBoolean()
                    ? random.nextInt()
                    : "{}[],:\"'-*&!\n ".charAt(random.nextInt(14)));
      }
      assertThat(format.read(bytes, ReadOptions.defaults())).as("seed %d", seed).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void a_depth_bomb_ends_the_reading(String level) {
    for (String start :
        List.of(
            "",
            "{\"argmap\": \"1.0\", \"claims\": ",
            "{\"argmap\": \"1.0\", \"title\": \"T\", \"claims\": [{\"id\": \"c\", \"text\": \"t\"}], \"x\": ",
            "{\"argmap\": \"1.0\", \"attributes\": {\"x\": ")) {
      ReadResult read = JSON.read(start + level.repeat(100_000));
      assertThat(read.hasErrors()).isTrue();
      if (start.contains("\"id\"")) {
        assertThat(read.map().claims()).hasSize(1);
        assertThat(read.findings()).extracting(Finding::code).contains("json.too-deep");
      }
    }
    assertThat(YAML.read("argmap: \"1.0\"\nx: " + "[".repeat(20_000)).hasErrors()).isTrue();
  }

  @Test
  void the_limits_are_options() {
    String json = JSON.write(small()).text();
    ReadOptions few = ReadOptions.builder().maxElements(1).build();
    assertThat(JSON.read(json, few).map().claims()).hasSize(1);
    assertThat(JSON.read(json, few).findings())
        .extracting(Finding::code)
        .containsExactly("format.too-many-elements");
    ReadOptions brief = ReadOptions.builder().maxCharacters(json.indexOf("\"two\"")).build();
    assertThat(JSON.read(json, brief).map().claims())
        .extracting(c -> c.id().value())
        .contains("one");
    assertThat(JSON.read(json, brief).findings())
        .extracting(Finding::code)
        .contains("format.too-long");
    ReadOptions flat = ReadOptions.builder().maxDepth(5).build();
    assertThat(JSON.read("{\"argmap\": \"1.0\", \"x\": [[[[[1]]]]]}", flat).findings())
        .extracting(Finding::code)
        .contains("json.too-deep");
    ReadOptions short_ = ReadOptions.builder().maxFindings(3).build();
    List<Finding> findings =
        JSON.read("{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1}", short_).findings();
    assertThat(findings).hasSize(4);
    assertThat(findings.get(3).toString()).contains("3 more findings", "error");
  }

  @Test
  void huge_numbers_are_kept() {
    String digits = "1".repeat(10_000);
    ReadResult read =
        JSON.read(
            """
            {"argmap": "1.0", "attributes": {"big": %s, "exponent": 1e999999999,
             "beyond": 1e99999999999}, "claims": [{"id": "c", "text": "", "weight": 1e999999999}]}
            """
                .formatted(digits));
    assertThat(read.map().metadata().annotations().attributes().text("big")).contains(digits);
    assertThat(read.map().metadata().annotations().attributes().text("beyond"))
        .contains("1e99999999999");
    assertThat(read.findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder(
            "json.number-too-long", "json.number-out-of-range", "json.out-of-range");
    assertThat(JSON.read(JSON.write(read.map()).text()).map()).isEqualTo(read.map());
  }

  @Test
  void a_bomb_of_aliases_is_not_followed() {
    StringBuilder bomb = new StringBuilder("argmap: \"1.0\"\na0: &a0 [lol, lol]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9) + "x"));
    }
    ReadResult read = YAML.read(bomb.toString());
    assertThat(read.findings()).extracting(Finding::code).contains("yaml.alias", "yaml.anchor");
    assertThat(YAML.write(read.map()).text().length()).isLessThan(10_000);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_hundred_thousand_chained_arguments_are_read_in_either_direction(MapFormat format) {
    int count = format == YAML ? 10_000 : 100_000;
    ArgumentMapBuilder builder = ArgumentMap.builder();
    ClaimId claim = builder.claim("c", "t");
    for (int i = 0; i < count; i++) {
      builder.oppose("a" + i, ArgumentId.of("a" + (i + 1)), claim);
    }
    builder.oppose("a" + count, claim, claim);
    ArgumentMap map = builder.build();
    ReadResult read = format.read(format.write(map).bytes(), ReadOptions.defaults());
    assertThat(read.findings()).isEmpty();
    assertThat(read.map()).isEqualTo(map);
  }

  @Test
  void ids_with_equal_hash_codes_do_no_harm() {
    List<String> ids = new ArrayList<>(List.of(""));
    for (int i = 0; i < 15; i++) {
      List<String> longer = new ArrayList<>();
      ids.forEach(id -> longer.addAll(List.of(id + "Aa", id + "BB")));
      ids = longer;
    }
    ArgumentMapBuilder builder = ArgumentMap.builder();
    ids.forEach(id -> builder.claim(id, ""));
    ArgumentMap map = builder.build();
    assertThat(JSON.read(JSON.write(map).text()).map()).isEqualTo(map);
  }

  @Test
  void control_and_bidirectional_characters_are_kept_in_texts_and_refused_in_ids() {
    String text = "\\u0000\\u001b[31m\\u202e\\u200b\\ud800";
    ReadResult read =
        JSON.read(
            "{\"argmap\": \"1.0\", \"claims\": [{\"id\": \"a\\u202eb\", \"text\": \""
                + text
                + "\"}]}");
    assertThat(read.map().claims().get(0).text()).isEqualTo("\u0000\u001b[31m\u202e\u200b\ud800");
    assertThat(read.findings()).extracting(Finding::code).containsExactly("json.bad-id");
    assertThat(read.findings().get(0).message()).doesNotContain("\u202e").contains("\\u202E");
  }

  @Test
  void hundred_thousand_faults_are_counted_not_listed() {
    StringBuilder json = new StringBuilder("{\"argmap\": \"1.0\", \"claims\": [");
    for (int i = 0; i < 100_000; i++) {
      json.append(i == 0 ? "" : ",").append("{\"id\":\"c\",\"text\":1,\"txet\":1}");
    }
    ReadResult read = JSON.read(json.append("]}").toString());
    assertThat(read.findings()).hasSize(10_001);
    assertThat(read.map().claims()).hasSize(100_000);
  }
}
