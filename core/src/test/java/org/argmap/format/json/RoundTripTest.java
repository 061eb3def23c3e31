package org.argmap.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.argmap.format.MapFormat;
import org.argmap.format.ReadOptions;
import org.argmap.format.ReadResult;
import org.argmap.format.WriteOptions;
import org.argmap.format.WriteResult;
import org.argmap.format.json.codec.NamedEntries;
import org.argmap.model.Annotations;
import org.argmap.model.ArgumentMap;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Element;
import org.argmap.testing.RandomMaps;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
  private static final int SEEDS = 300;

  static List<MapFormat> formats() {
    return List.of(JsonFormat.standard(), YamlFormat.standard());
  }

  private static void survives(MapFormat format, ArgumentMap map, String what) {
    WriteResult written = format.write(map);
    ReadResult read = format.read(written.bytes(), ReadOptions.defaults());
    assertThat(written.findings()).as(what).isEmpty();
    assertThat(read.findings()).as(what).isEmpty();
    assertThat(read.map()).as(what).isEqualTo(map);
    assertThat(format.write(read.map()).text()).as(what).isEqualTo(written.text());
  }

  private static ArgumentMap with(Attributes attributes) {
    return ArgumentMap.builder()
        .metadata(m -> m.annotations(new Annotations(List.of(), List.of(), attributes)))
        .build();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void nothing_of_a_map_is_lost(MapFormat format) {
    for (int seed = 0; seed < SEEDS; seed++) {
      survives(format, RandomMaps.map(seed, seed % 40), format + ", seed " + seed);
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void places_are_written_only_if_asked_for(MapFormat format) {
    WriteOptions places = WriteOptions.builder().places(true).build();
    for (int seed = 0; seed < 60; seed++) {
      ArgumentMap map = RandomMaps.map(seed, 20);
      ReadResult read = format.read(format.write(map, places).text());
      assertThat(read.findings()).as("seed %d", seed).isEmpty();
      for (int i = 0; i < map.elements().size(); i++) {
        Element was = map.elements().get(i);
        if (was.place().isKnown()) {
          assertThat(read.map().elements().get(i).place())
              .as("seed %d", seed)
              .isEqualTo(was.place());
        }
      }
      assertThat(format.write(map).text()).doesNotContain("endColumn");
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void attributes_survive_at_any_depth(MapFormat format) {
    AttributeValue value = AttributeValue.of("deep");
    for (int i = 1; i < AttributeValue.MAX_DEPTH; i++) {
      value = i % 2 == 0 ? AttributeValue.of(List.of(value)) : Attributes.of("a", value);
    }
    Attributes deepest = Attributes.of("top", value);
    assertThat(deepest.depth()).isEqualTo(AttributeValue.MAX_DEPTH);
    survives(format, with(deepest), "depth 500");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void numbers_keep_their_digits_and_huge_exponents_stay_small(MapFormat format) {
    Attributes.Builder numbers = Attributes.builder();
    for (String number :
        List.of(
            "1",
            "1.0",
            "1.00",
            "-7e3",
            "1e999999999",
            "1e-999999999",
            "0e5",
            "100",
            "1E+2",
            "9".repeat(1000),
            "1E+2147483647")) {
      numbers.put(number, AttributeValue.of(new BigDecimal(number)));
    }
    ArgumentMap map = with(numbers.build());
    survives(format, map, "numbers");
    assertThat(format.write(map).bytes().length).isLessThan(4_000);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void an_attribute_name_with_an_unpaired_surrogate_survives(MapFormat format) {
    survives(
        format,
        with(
            Attributes.builder()
                .put("a\ud800", "x")
                .put("b", Attributes.of("\udc00", AttributeValue.of(1)))
                .build()),
        "surrogates in names");
    survives(
        format,
        with(Attributes.of(NamedEntries.ENTRIES, AttributeValue.of(List.of()))),
        "an attribute with the name that is used for such names");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_text_of_a_megabyte_survives(MapFormat format) {
    String text = "Covert intrusions erode trust \u05d0\ud83d\ude00. ".repeat(30_000);
    survives(format, ArgumentMap.build("Big", m -> m.claim("big", text)), "1 MB");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void every_character_survives_in_every_position(MapFormat format) {
    for (int start = 0; start < 0x10000; start += 0x800) {
      var builder = ArgumentMap.builder();
      for (int c = start; c < start + 0x800; c++) {
        builder.claim("c-" + c, (char) c + "a" + (char) c + (char) c + " b\n" + (char) c);
      }
      survives(format, builder.build(), "characters from " + Integer.toHexString(start));
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void the_layout_is_readable(MapFormat format) {
    ArgumentMap map =
        ArgumentMap.build(
            "Sharing",
            m ->
                m.claim(
                    "sharing",
                    "States share more.",
                    c ->
                        c.tag("thesis")
                            .note("One line.\nAnother.")
                            .opposedBy(
                                org.argmap.model.Outline.claim("trust", "Trust erodes: slowly."))));
    String json =
        """
        {
          "argmap": "1.0",
          "title": "Sharing",
          "claims": [
            {
              "id": "sharing",
              "text": "States share more.",
              "tags": ["thesis"],
              "notes": ["One line.\\nAnother."]
            },
            {
              "id": "trust",
              "text": "Trust erodes: slowly."
            }
          ],
          "arguments": [
            {
              "id": "trust-against-sharing",
              "stance": "opposing",
              "target": "sharing",
              "premises": ["trust"]
            }
          ]
        }
        """;
    String yaml =
        """
        argmap: "1.0"
        title: Sharing
        claims:
          - id: sharing
            text: States share more.
            tags: [thesis]
            notes: ["One line.\\nAnother."]
          - id: trust
            text: "Trust erodes: slowly."
        arguments:
          - id: trust-against-sharing
            stance: opposing
            target: sharing
            premises: [trust]
        """;
    assertThat(format.write(map).text()).isEqualTo(format instanceof JsonFormat ? json : yaml);
  }
}
