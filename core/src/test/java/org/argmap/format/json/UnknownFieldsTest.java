package org.argmap.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.argmap.format.MapFormat;
import org.argmap.format.ReadResult;
import org.argmap.format.WriteResult;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Attributes;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Edit;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnknownFieldsTest {
  private static final String DOCUMENT =
      """
      {
        "argmap": "1.0",
        "title": "T",
        "claims": [
          {
            "id": "c",
            "text": "t",
            "citations": [
              {
                "source": "s",
                "page": 7,
                "a/b~c": [1, null]
              }
            ],
            "attributes": {
              "x": 1
            },
            "colour": "red",
            "Zeta": {
              "deep": true
            }
          }
        ],
        "arguments": [
          {
            "id": "a",
            "stance": "supporting",
            "target": "c",
            "premises": [
              {
                "claim": "c",
                "emphasis": 2
              }
            ],
            "criticalQuestion": {
              "argument": "a",
              "question": "q",
              "move": "answers",
              "why": "x"
            }
          }
        ],
        "sources": [
          {
            "id": "s",
            "title": ""
          }
        ],
        "generator": {
          "name": "other tool"
        }
      }
      """;

  static List<MapFormat> formats() {
    return List.of(JsonFormat.standard(), YamlFormat.standard());
  }

  @Test
  void they_are_warned_of_and_written_back_to_where_they_stood() {
    ReadResult read = JsonFormat.standard().read(DOCUMENT);
    assertThat(read.findings()).hasSize(7);
    assertThat(read.findings())
        .allMatch(f -> f.code().equals("json.unknown-field") && f.severity() == Severity.WARNING);
    Attributes kept =
        (Attributes)
            read.map().claim("c").attributes().get(JsonFormat.UNKNOWN_FIELDS).orElseThrow();
    assertThat(kept.names())
        .containsExactly("/colour", "/Zeta", "/citations/0/page", "/citations/0/a~1b~0c");
    WriteResult written = JsonFormat.standard().write(read.map());
    assertThat(written.findings()).isEmpty();
    assertThat(written.text()).isEqualTo(DOCUMENT);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_map_that_has_some_is_equal_after_a_round_trip(MapFormat format) {
    ArgumentMap map = JsonFormat.standard().read(DOCUMENT).map();
    assertThat(format.read(format.write(map).text()).map()).isEqualTo(map);
    // Also if they are not the last of the attributes any more.
    Claim more = map.claim("c").toBuilder().attribute("last", "y").build();
    ArgumentMap changed = map.edit(Edit.replace(more));
    assertThat(format.read(format.write(changed).text()).map()).isEqualTo(changed);
  }

  @Test
  void those_without_a_place_stay_in_the_attributes_and_are_reported() {
    ArgumentMap map = JsonFormat.standard().read(DOCUMENT).map();
    Claim bare = map.claim("c").toBuilder().citations(List.of()).build();
    ArgumentMap changed = map.edit(Edit.replace(bare));
    WriteResult written = JsonFormat.standard().write(changed);
    assertThat(written.findings())
        .extracting(Finding::code)
        .containsExactly("json.unplaced-field", "json.unplaced-field");
    assertThat(written.findings().get(0).elements()).containsExactly(ClaimId.of("c"));
    ReadResult again = JsonFormat.standard().read(written.text());
    assertThat(again.hasErrors()).isFalse();
    assertThat(again.map().claim("c").attributes().toString())
        .contains("/citations/0/page", "/colour");
  }

  @Test
  void a_value_that_could_not_be_read_is_kept_and_never_written_as_if_it_were_sound() {
    ReadResult read =
        JsonFormat.standard()
            .read(
                """
                {"argmap": "1.0", "claims": [{"id": "c", "text": "t", "weight": 7}, 5]}
                """);
    WriteResult written = JsonFormat.standard().write(read.map());
    assertThat(written.findings()).hasSize(2);
    assertThat(written.text()).contains("\"/weight\": 7", "\"/claims/1\": 5");
    assertThat(JsonFormat.standard().read(written.text()).findings()).isEmpty();
    assertThat(JsonFormat.standard().read(written.text()).map()).isEqualTo(read.map());
  }
}
