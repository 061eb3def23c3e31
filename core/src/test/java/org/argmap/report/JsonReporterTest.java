package org.argmap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import org.argmap.model.ClaimId;
import org.argmap.model.Edit;
import org.argmap.model.Finding;
import org.argmap.model.SourcePlace;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class JsonReporterTest {
  private static final JsonReporter REPORTER = JsonReporter.standard();

  private static JsonNode only(Finding finding) {
    return new ObjectMapper().readTree(REPORTER.render(Samples.of(finding))).get("findings").get(0);
  }

  @Test
  void a_report_is_written_as_the_golden_file() throws IOException {
    Golden.check("full.json", REPORTER.render(Samples.full()));
  }

  @Test
  void a_clean_report_has_empty_lists() {
    assertThat(REPORTER.render(Samples.clean()))
        .isEqualTo(
            """
            {
              "argmapReport": "1.0",
              "counts": {
                "error": 0,
                "warning": 0,
                "note": 0,
                "suppressed": 0
              },
              "findings": [],
              "suppressed": []
            }
            """);
  }

  @Test
  void every_kind_of_fix_is_described() {
    ClaimId a = ClaimId.of("a");

    JsonNode rename =
        only(Finding.note("x.y", "Look.").fix(Edit.rename(a, "z")).build()).get("fix");
    assertThat(rename.get("edit").asString()).isEqualTo("rename");
    assertThat(rename.get("newId").asString()).isEqualTo("z");
    assertThat(rename.get("elements").get(0).get("id").asString()).isEqualTo("a");
    JsonNode merge =
        only(Finding.note("x.y", "Look.").fix(Edit.merge(a, ClaimId.of("b"))).build()).get("fix");
    assertThat(merge.get("edit").asString()).isEqualTo("merge");
    assertThat(merge.get("elements").get(1).get("id").asString()).isEqualTo("b");
    assertThat(merge.get("newId")).isNull();
  }

  @Test
  void what_is_not_known_of_a_place_is_left_out() {
    JsonNode place =
        only(Finding.note("x.y", "Look.")
                .place(SourcePlace.in("a.json").withPointer("/claims"))
                .build())
            .get("place");

    assertThat(place.toString()).isEqualTo("{\"document\":\"a.json\",\"pointer\":\"/claims\"}");
  }

  @Test
  void half_surrogate_pairs_are_replaced() {
    String json = REPORTER.render(Samples.of(Finding.note("x.y", "a\uD800b \uD83D\uDE00").build()));

    assertThat(json).contains("a\uFFFDb \uD83D\uDE00");
  }

  @Test
  void appending_gives_the_same_characters() throws IOException {
    StringBuilder out = new StringBuilder();

    REPORTER.render(Samples.full(), out);

    assertThat(out).hasToString(REPORTER.render(Samples.full()));
  }

  @Test
  void misuse_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> REPORTER.render(null));
    assertThatNullPointerException().isThrownBy(() -> REPORTER.render(Samples.clean(), null));
  }
}
