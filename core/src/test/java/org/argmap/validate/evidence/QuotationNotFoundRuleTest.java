package org.argmap.validate.evidence;

import static org.argmap.validate.evidence.EvidenceMaps.findings;
import static org.argmap.validate.evidence.EvidenceMaps.ids;
import static org.argmap.validate.evidence.EvidenceMaps.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Finding;
import org.argmap.model.Source;
import org.argmap.model.SourceId;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationNotFoundRuleTest {
  private static final String CODE = "evidence.quotation-not-found";
  private static final SourceId SOURCE = SourceId.of("report");

  private static final String TEXT =
      """
      States that suffer intrusions
      tend to share more – “much more” – of what they know.
      Trust, however, doesn’t come cheap. Ein Straßenname bleibt. 共享情报。
      """;

  private static ArgumentMap quoting(String text, List<String> quotations) {
    return map(
        b -> {
          Source.Builder source = Source.builder(SOURCE, "Report");
          if (text != null) {
            source.text(text);
          }
          b.add(source.build());
          for (int i = 0; i < quotations.size(); i++) {
            b.add(
                Claim.builder(ClaimId.of("c" + i), "It is said so.")
                    .cite(Citation.builder(SOURCE).quotation(quotations.get(i)).build())
                    .build());
          }
        });
  }

  private static List<Finding> check(String text, String... quotations) {
    return findings(CODE, quoting(text, List.of(quotations)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "States that suffer intrusions tend to share more",
        "states \t that\n suffer",
        "share more - \"much more\" - of",
        "share more — ‘much more’ — of",
        "“Trust, however, doesn't come cheap.”",
        "suffer intrusions,",
        "States ... tend to share more",
        "States […] tend . . . what they know",
        "[Many] states that suffer [cyber] intrusions",
        "Straßenname",
        "共享情报",
        "intru\u00ADsions",
        "...",
        "[added]",
        "  ",
        ""
      })
  void what_stands_in_the_text_is_found(String quotation) {
    assertThat(check(TEXT, quotation)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "States that suffer intrusion tend",
        "States suffer",
        "tend to share less",
        "States ... tend to share less",
        "trust ... never comes cheap",
        "what they know Trust never",
        "分享情报"
      })
  void what_does_not_stand_in_the_text_is_reported(String quotation) {
    assertThat(check(TEXT, quotation))
        .singleElement()
        .satisfies(finding -> assertThat(ids(finding)).containsExactly("c0", "report"));
  }

  @Test
  void the_hint_says_how_far_the_text_has_the_words() {
    assertThat(check(TEXT, "States that suffer intrusions tend to share nothing").get(0).hint())
        .hasValueSatisfying(
            hint -> assertThat(hint).contains("suffer intrusions tend to share”", "three dots"));
    assertThat(check(TEXT, "Quite another matter").get(0).hint())
        .hasValueSatisfying(hint -> assertThat(hint).contains("right source"));
  }

  @Test
  void each_wrong_quotation_is_reported_once() {
    assertThat(check(TEXT, "no ... such ... words", "States that suffer", "nothing like it"))
        .extracting(finding -> ids(finding).get(0))
        .containsExactly("c0", "c2");
  }

  @Test
  void without_the_text_nothing_is_said() {
    assertThat(check(null, "No such words")).isEmpty();
  }

  @Test
  void the_search_agrees_with_a_plain_one_on_random_texts() {
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 400; round++) {
      String text = word(random, 60);
      PassageSearch search = new PassageSearch();
      List<String> passages = IntStream.range(0, 12).mapToObj(i -> word(random, 8)).toList();
      passages.forEach(search::add);
      search.search(text);
      for (int i = 0; i < passages.size(); i++) {
        String passage = passages.get(i);
        int longest = passage.length();
        while (!text.contains(passage.substring(0, longest))) {
          longest--;
        }
        assertThat(search.matched(i))
            .as("seed 11, round %d: %s in %s", round, passage, text)
            .isEqualTo(longest);
      }
    }
  }

  private static String word(SplittableRandom random, int longest) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(1, longest + 1); i > 0; i--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  @Test
  void many_quotations_from_a_long_text_take_no_time() {
    String text = "abcdefghi ".repeat(100_000);
    List<String> quotations =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "abcdefghi ".repeat(1 + i % 10) + (i % 2 == 0 ? "" : "x" + i))
            .toList();
    ArgumentMap map = quoting(text, quotations);
    List<Finding> found =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> findings(CODE, map));
    assertThat(found).hasSize(10_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", ".", ". ", "]", "[]", "a", "'", "[a", "..a"})
  void hostile_repetition_takes_no_time(String part) {
    String long1 = part.repeat(300_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> check(long1 + "b", long1 + "c"));
  }
}
