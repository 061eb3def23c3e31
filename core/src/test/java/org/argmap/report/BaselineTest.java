package org.argmap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.argmap.model.ClaimId;
import org.argmap.model.Finding;
import org.argmap.model.InvalidArgumentMapException;
import org.argmap.model.SourcePlace;
import org.argmap.validate.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {
  private static final Baseline FULL = Baseline.of(Samples.full());

  @TempDir Path folder;

  @Test
  void what_was_found_before_is_not_new() {
    assertThat(FULL.newFindings(Samples.full())).isEmpty();
    assertThat(FULL.knownFindings(Samples.full())).isEqualTo(Samples.full().findings());
    assertThat(FULL.staleEntries(Samples.full())).isEmpty();
    assertThat(FULL.size()).isEqualTo(4);
  }

  @Test
  void a_finding_is_known_again_wherever_it_moves() {
    Finding moved =
        Samples.cycle().toBuilder().place(SourcePlace.at(70, 1).inDocument("other")).build();

    assertThat(FULL.newFindings(Samples.of(moved))).isEmpty();
  }

  @Test
  void a_finding_about_another_element_or_with_another_message_is_new() {
    Finding other = Finding.note("structure.several-roots", "The map has two roots.").build();
    Finding worse =
        Finding.note("structure.several-roots", "The map has three roots.")
            .elements(Samples.withoutPlace().elements())
            .build();

    assertThat(FULL.newFindings(Samples.of(other, worse))).containsExactly(other, worse);
  }

  @Test
  void one_more_of_the_same_is_new() {
    Finding note = Samples.bare();
    Baseline two = Baseline.of(Samples.of(note, note));

    assertThat(two.newFindings(Samples.of(note, note, note))).containsExactly(note);
    assertThat(two.staleEntries(Samples.of(note)))
        .singleElement()
        .satisfies(stale -> assertThat(stale.message()).contains("accepts a finding"));
  }

  @Test
  void suppressed_findings_are_not_in_the_baseline() {
    assertThat(FULL.toJson()).doesNotContain("evidence.no-source");
  }

  @Test
  void what_is_found_no_more_is_stale() {
    assertThat(FULL.staleEntries(Samples.of(Samples.oneSided(), Samples.bare())))
        .extracting(Finding::toString)
        .containsExactly(
            "note: The baseline accepts a finding that is found no more: The claim \"trust\" supports"
                + " itself. [structure.cycle] Write the baseline anew, so that it cannot hide the"
                + " same flaw later. [baseline.stale-entry]",
            "note: The baseline accepts a finding that is found no more: The map has two roots."
                + " [structure.several-roots] Write the baseline anew, so that it cannot hide the"
                + " same flaw later. [baseline.stale-entry]");
  }

  @Test
  void a_report_with_the_baseline_applied_shows_new_and_stale_and_suppresses_the_known() {
    Finding added = Finding.error("house.rule", "Look.").element(ClaimId.of("a")).build();
    Report today = new Report(List.of(added, Samples.cycle()), List.of(Samples.accepted()));

    Report rest = FULL.applyTo(today);

    assertThat(rest.findings()).hasSize(4).first().isEqualTo(added);
    assertThat(rest.findings("baseline.stale-entry")).hasSize(3);
    assertThat(rest.suppressed()).hasSize(2);
    assertThat(rest.suppressed().get(1).finding()).isEqualTo(Samples.cycle());
    assertThat(rest.suppressed().get(1).suppression().reason())
        .isEqualTo("Accepted in the baseline.");
  }

  @Test
  void the_empty_baseline_accepts_nothing() {
    assertThat(Baseline.empty().newFindings(Samples.full())).isEqualTo(Samples.full().findings());
    assertThat(Baseline.empty().size()).isZero();
  }

  @Test
  void the_file_is_written_as_the_golden_file_and_read_back() throws IOException {
    Finding note = Samples.bare();
    Baseline baseline =
        Baseline.of(
            new Report(List.of(Samples.oneSided(), note, Samples.cycle(), note), List.of()));
    Path file = folder.resolve("baseline.json");

    baseline.write(file);

    Golden.check("baseline.json", Files.readString(file));
    BaselineReadResult read = Baseline.read(file);
    assertThat(read.findings()).isEmpty();
    assertThat(read.orThrow()).isEqualTo(baseline).hasSameHashCodeAs(baseline);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void the_order_of_the_findings_does_not_change_the_file() {
    Report turned =
        Samples.of(Samples.bare(), Samples.withoutPlace(), Samples.oneSided(), Samples.cycle());

    assertThat(Baseline.of(turned).toJson()).isEqualTo(FULL.toJson());
  }

  @Test
  void hostile_ids_and_messages_survive_the_file() {
    Finding finding =
        Finding.note("house.rule", "\u0000 \"\\ \u2028  spaces\t \uD83D\uDE00")
            .element(ClaimId.of("\"\\/{}[]"))
            .build();

    Baseline read = Baseline.parse(Baseline.of(Samples.of(finding)).toJson()).orThrow();

    assertThat(read.newFindings(Samples.of(finding))).isEmpty();
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                              | ''   | baseline.form          | 0",
        "[]                                              | 1:1  | baseline.form          | 0",
        "{}                                              | 1:2  | baseline.form          | 0",
        "{\"argmapBaseline\": \"1.0\"}                   | 1:25 | baseline.form          | 0",
        "{\"argmapBaseline\": \"2.0\", \"findings\": []} | 1:20 | baseline.version       | 0",
        "{\"argmapBaseline\": 1, \"findings\": []}       | 1:20 | baseline.version       | 0",
        "{\"argmapBaseline\": \"1.0\", \"findings\": [], \"x\": {\"y\": [1]}} | 1:43 | baseline.unknown-field | 0",
        "{\"argmapBaseline\": \"1.0\", \"findings\": [7]} | 1:40 | baseline.broken-entry | 0",
        "{\"argmapBaseline\": \"1.0\", \"findings\": [{\"code\": \"a\"}]} | 1:40 | baseline.broken-entry | 0",
        "{\"argmapBaseline\": \"1.0\", \"findings\": [{\"code\": \"a\", \"message\": \"m\", \"count\": 0}]} | 1:40 | baseline.broken-entry | 0",
        "{\"argmapBaseline\": \"1.0\", \"findings\": [{\"code\": \"a\", \"message\": \"m\", \"count\": 99999999999}]} | 1:40 | baseline.broken-entry | 0",
        "{\"argmapBaseline\": \"1.0\", \"findings\": [{\"code\": \"a\", \"message\": \"m\", \"elements\": [{}]}]} | 1:40 | baseline.broken-entry | 0",
        "{\"argmapBaseline\": \"1.0\", \"findings\": [{\"code\": \"a\", \"message\": \"m\", \"why\": 1}]} | 1:70 | baseline.unknown-field | 1",
        "{\"argmapBaseline\": \"1.0\", \"findings\": [{\"code\": \"a\", \"message\": \"m\"}, {\"code\" | 1:78 | baseline.syntax | 1"
      })
  void a_broken_file_is_read_as_far_as_it_goes(String json, String place, String code, int size) {
    BaselineReadResult read = Baseline.parse(json);

    assertThat(read.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(code);
              assertThat(finding.place()).hasToString(place);
              assertThat(finding.hint()).isPresent();
            });
    assertThat(read.baseline().size()).isEqualTo(size);
  }

  @Test
  void errors_name_the_file_and_can_be_thrown() throws IOException {
    Path file = Files.writeString(folder.resolve("b.json"), "{");

    BaselineReadResult read = Baseline.read(file);

    assertThat(read.findings().get(0).place().document()).contains(file.toString());
    assertThatExceptionOfType(InvalidArgumentMapException.class).isThrownBy(read::orThrow);
  }

  @Test
  void a_byte_order_mark_does_no_harm() throws IOException {
    Path file = Files.writeString(folder.resolve("b.json"), "\uFEFF" + FULL.toJson());

    assertThat(Baseline.read(file).orThrow()).isEqualTo(FULL);
  }

  @Test
  void a_missing_file_is_an_exception() {
    assertThatIOException().isThrownBy(() -> Baseline.read(folder.resolve("none.json")));
  }

  @Test
  void a_flood_of_flaws_is_cut() {
    String json = "{\"argmapBaseline\": \"1.0\", \"findings\": [" + "1,".repeat(5000) + "1]}";

    BaselineReadResult read = Baseline.parse(json);

    assertThat(read.findings()).hasSize(101);
    assertThat(read.findings().get(100).code()).isEqualTo("baseline.too-many-findings");
  }

  @Test
  void deep_nesting_is_a_finding() {
    assertThat(Baseline.parse("{\"x\":" + "[".repeat(100_000)).findings())
        .anyMatch(finding -> finding.code().equals("baseline.syntax"));
  }

  @Test
  void no_damage_to_the_file_throws() {
    long seed = 20_250_101;
    SplittableRandom random = new SplittableRandom(seed);
    String json = FULL.toJson();
    for (int i = 0; i < 2_000; i++) {
      StringBuilder damaged = new StringBuilder(json);
      for (int j = 0; j < 3; j++) {
        int at = random.nextInt(damaged.length());
        damaged.replace(at, at + random.nextInt(3), "{}[]\",:\\0x".substring(random.nextInt(10)));
      }
      assertThat(Baseline.parse(damaged.toString())).as("seed %d, round %d", seed, i).isNotNull();
    }
  }

  @Test
  void misuse_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> Baseline.of((Report) null));
    assertThatNullPointerException().isThrownBy(() -> Baseline.parse(null));
    assertThatNullPointerException().isThrownBy(() -> Baseline.read(null));
    assertThatNullPointerException().isThrownBy(() -> FULL.write(null));
    assertThatNullPointerException().isThrownBy(() -> FULL.newFindings(null));
    assertThatNullPointerException().isThrownBy(() -> FULL.knownFindings(null));
    assertThatNullPointerException().isThrownBy(() -> FULL.staleEntries(null));
    assertThatNullPointerException().isThrownBy(() -> FULL.applyTo(null));
  }
}
