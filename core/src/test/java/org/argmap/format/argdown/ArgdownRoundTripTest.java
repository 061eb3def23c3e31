package org.argmap.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.argmap.format.ReadResult;
import org.argmap.format.WriteResult;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Bearing;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Finding;
import org.argmap.model.OpposingArgument;
import org.argmap.model.SupportingArgument;
import org.argmap.testing.RandomMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as Argdown comes back. */
class ArgdownRoundTripTest {
  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  private static void assertComesBack(ArgumentMap map, String what) {
    WriteResult written = ArgdownFormat.standard().write(map);
    assertThat(written.findings()).as(what).isEmpty();
    ReadResult read = ArgdownFormat.standard().read(written.text());
    assertThat(read.map()).as(() -> what + "\n" + written.text()).isEqualTo(map);
    assertThat(ArgdownFormat.standard().write(map).text()).as(what).isEqualTo(written.text());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_map_with_every_kind_of_element_comes_back(long seed) {
    assertComesBack(RandomMaps.map(seed, 7), "seed " + seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1_001, 1_002, 1_003})
  void a_larger_map_comes_back(long seed) {
    assertComesBack(RandomMaps.map(seed, 60), "seed " + seed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# a heading",
        "#tag and #(two words)",
        "a * b, *c* and **d**",
        "snake_case_name and _emphasis_",
        "[a reference]",
        "[a]: definition",
        "[a link](http://x.org)",
        "<an argument>: text",
        "a < b and c > d",
        "{data: 1}",
        "a } b {",
        "@[mention] and @<another>",
        "@include(other.argdown)",
        ".A. :A: .->. :happy: e.g. 12:30:45 ...",
        "http://example.com/x // no comment",
        "/* no comment */ <!-- none -->",
        "=== no front matter ===",
        "-- no inference --",
        "+ not a support",
        "- not an attack",
        "_ not an undercut",
        "(1) not a premise",
        "1. not a list",
        "* not a list",
        ">< none",
        "back\\slash \\[ \\\\",
        "two\nlines",
        "two\n\nparagraphs",
        " blank around ",
        "two  blanks",
        "tab\there",
        "",
        " ",
        "…",
        "Untitled 1",
        "constructor",
        "🕵️‍♀️ שלום e\u0301 \u202e \u2028 \u0000 \ud800"
      })
  void a_nasty_text_comes_back_wherever_it_stands(String text) {
    ArgumentMap map =
        ArgumentMap.builder()
            .add(Claim.builder(ClaimId.of("titled"), text).title(text).tag(text).note(text).build())
            .add(Claim.builder(ClaimId.of("plain"), text).build())
            .add(Claim.of("nested", text))
            .add(Claim.builder(ClaimId.of("other"), "x").title(text).build())
            .add(
                OpposingArgument.builder(
                        ArgumentId.of("against"), ClaimId.of("titled"), ClaimId.of("nested"))
                    .title(text)
                    .gist(text)
                    .scheme(text)
                    .tag(text)
                    .build())
            .add(
                OpposingArgument.builder(
                        ArgumentId.of("undercut"), ArgumentId.of("against"), ClaimId.of("plain"))
                    .bearing(Bearing.WHOLE)
                    .attribute(text, text)
                    .build())
            .build();
    assertComesBack(map, text);
    String withTextMadeId = text + " first of all";
    ArgumentMapBuilder builder = ArgumentMap.builder();
    ClaimId first = builder.claim(withTextMadeId);
    ClaimId second = builder.claim(text + " second");
    builder.support(first, second);
    assertComesBack(builder.build(), withTextMadeId);
  }

  @Test
  void an_attack_beside_one_on_a_premise_comes_back() {
    ArgumentMapBuilder builder = ArgumentMap.builder();
    ClaimId premise = builder.claim("p", "P");
    ClaimId conclusion = builder.claim("c", "C");
    ClaimId attacker = builder.claim("x", "X");
    builder
        .add(SupportingArgument.builder(ArgumentId.of("s"), conclusion, premise).title("T").build())
        .add(OpposingArgument.builder(ArgumentId.of("o1"), premise, attacker).build())
        .add(
            OpposingArgument.builder(ArgumentId.of("o2"), ArgumentId.of("s"), attacker)
                .bearing(Bearing.WHOLE)
                .build());
    assertComesBack(builder.build(), "attacks");
  }

  @Test
  void an_argument_that_is_attacked_by_its_own_conclusion_comes_back() {
    ArgumentMapBuilder builder = ArgumentMap.builder();
    ClaimId premise = builder.claim("p", "P");
    ClaimId conclusion = builder.claim("q", "Q");
    builder
        .add(SupportingArgument.builder(ArgumentId.of("s"), conclusion, premise).title("T").build())
        .add(
            OpposingArgument.builder(ArgumentId.of("o1"), ArgumentId.of("s"), conclusion)
                .bearing(Bearing.WHOLE)
                .build())
        .add(SupportingArgument.builder(ArgumentId.of("o2"), conclusion, conclusion).build());
    assertComesBack(builder.build(), "own conclusion");
  }

  @Test
  void an_empty_map_comes_back() {
    assertComesBack(ArgumentMap.empty(), "empty");
  }

  @Test
  void what_nests_too_deep_for_data_is_a_finding() {
    AttributeValue deep = AttributeValue.of(List.of());
    for (int i = 0; i < 490; i++) {
      deep = AttributeValue.of(List.of(deep));
    }
    ArgumentMap map =
        ArgumentMap.builder()
            .add(
                Claim.builder(ClaimId.of("a"), "x").attributes(Attributes.of("deep", deep)).build())
            .build();
    WriteResult written = ArgdownFormat.standard().write(map);
    ArgumentMap read = ArgdownFormat.standard().read(written.text()).map();
    assertThat(read.equals(map)).isEqualTo(written.findings().isEmpty());
    assertThat(written.findings()).extracting(Finding::code).containsOnly("argdown.not-carried");
  }

  @Test
  void a_text_changed_in_the_document_counts_more_than_the_one_in_its_data() {
    ArgumentMap map = ArgumentMap.builder().add(Claim.of("a", "one\ntwo")).build();
    String text = ArgdownFormat.standard().write(map).text();
    assertThat(text).contains("[a]: one two", "text: \"one\\ntwo\"");
    ReadResult read = ArgdownFormat.standard().read(text.replace("one two", "one two three"));
    assertThat(read.map().claim("a").text()).isEqualTo("one two three");
    assertThat(read.findings()).extracting(Finding::code).containsExactly("argdown.old-text");
  }
}
