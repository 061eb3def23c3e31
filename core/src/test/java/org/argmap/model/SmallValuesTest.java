package org.argmap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that elements are made of. */
class SmallValuesTest {
  @ParameterizedTest
  @CsvSource({
    "Sharing agreements lapse., sharing-agreements-lapse",
    "'  States -- share, more!  ', states-share-more",
    "One two three four five six seven, one-two-three-four-five-six",
    "Crème brûlée à Ærø, creme-brulee-a-ærø",
    "ＦＵＬＬ ｗｉｄｔｈ, full-width",
    "It's the state’s, its-the-states",
    "İstanbul, istanbul",
    "사이버 첩보, 사이버-첩보",
    "諜報活動が信頼, 諜報活動が信頼",
    "हिन्दी में तर्क, हिन्दी-में-तर्क",
    "מפת טיעונים, מפת-טיעונים",
    "Straße 7, straße-7",
  })
  void an_id_from_text_is_readable(String text, String id) {
    assertThat(Ids.fromText(text)).isEqualTo(id);
    assertThat(ClaimId.of(Ids.fromText(text)).value()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "!?", "\ud800", "🙂🙂", "\u0301", "\u202e"})
  void an_id_from_text_without_letters_is_a_hash(String text) {
    assertThat(Ids.fromText(text)).matches("id-[0-9a-f]{8}").isEqualTo(Ids.fromText(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aaaa ", "é", "한국어", "𝒳𝒴", "हिन्दी ", "x\u200d", "ﷺ", "\ud83d\ude42z"})
  void an_id_from_a_long_text_is_short_and_valid(String part) {
    String id = Ids.fromText(part.repeat(10_000));
    assertThat(id).hasSizeLessThanOrEqualTo(48).doesNotEndWith("-");
    assertThat(ClaimId.of(id).value()).isEqualTo(id);
  }

  @ParameterizedTest
  @EnumSource(ElementKind.class)
  void each_kind_makes_ids_of_its_own_type_ordered_by_value(ElementKind kind) {
    ElementId id = kind.id("x");
    assertThat(id.kind()).isEqualTo(kind);
    assertThat(id).isEqualTo(kind.id("x")).isNotEqualTo(kind.id("y")).hasToString("x");
    for (ElementKind other : ElementKind.values()) {
      assertThat(id.equals(other.id("x"))).isEqualTo(other == kind);
    }
    assertThat(kind.wordWithArticle())
        .isEqualTo((kind == ElementKind.ARGUMENT ? "an " : "a ") + kind.word());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000",
        "2013",
        "2013-06",
        "2013-06-05",
        "2013-06-05T20:41:07",
        "2013-06-05T20:41:07.123456789",
        "2013-06-05T20:41:07Z",
        "2013-06-05T20:41:07+02:00",
        "2013-06-05T20:41:07-11:30",
        "2016-02-29",
        "9999-12-31T23:59:59.999999999+18:00"
      })
  void a_date_is_read_and_written_alike(String text) {
    PartialDateTime date = PartialDateTime.parse(text);
    assertThat(date).hasToString(text).isEqualTo(PartialDateTime.parse(text));
    assertThat(date).hasSameHashCodeAs(PartialDateTime.parse(text));
  }

  @Test
  void a_moment_is_read_back_whatever_its_offset() {
    OffsetDateTime odd =
        OffsetDateTime.of(1890, 1, 2, 3, 4, 0, 0, ZoneOffset.ofHoursMinutesSeconds(0, 19, 32));
    PartialDateTime date = PartialDateTime.of(odd);
    assertThat(date).hasToString("1890-01-02T03:04:00+00:19:32");
    assertThat(PartialDateTime.parse(date.toString())).isEqualTo(date);
  }

  @Test
  void what_is_not_known_of_a_date_is_not_made_up() {
    PartialDateTime year = PartialDateTime.parse("2013");
    assertThat(year.month()).isEmpty();
    assertThat(year.date()).isEmpty();
    assertThat(year).isNotEqualTo(PartialDateTime.parse("2013-01"));
    assertThat(PartialDateTime.parse("2013-01")).isNotEqualTo(PartialDateTime.parse("2013-01-01"));
    PartialDateTime local = PartialDateTime.parse("2013-01-01T10:00");
    assertThat(local.offset()).isEmpty();
    assertThat(local).isNotEqualTo(PartialDateTime.parse("2013-01-01T10:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '\"\" is not a date. Write 2013, 2013-06, 2013-06-05 or 2013-06-05T20:41:07+02:00.'",
    "13, '\"13\" is not a date. Write 2013, 2013-06, 2013-06-05 or 2013-06-05T20:41:07+02:00.'",
    "2013-02-30, '\"2013-02-30\" is not a date: Invalid date ''FEBRUARY 30''.'",
    "2013-13, '\"2013-13\" is not a date: Invalid value for MonthOfYear (valid values 1 - 12): 13.'",
  })
  void what_is_no_date_is_refused(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDateTime.parse(text))
        .withMessage(message);
  }

  @Test
  void a_year_has_four_digits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDateTime.of(10_000))
        .withMessage("A year is 0 to 9999, not 10000.");
  }

  @Test
  void attributes_keep_their_order_and_numbers_their_scale() {
    Attributes one = Attributes.builder().put("a", 1).put("b", true).build();
    Attributes other = Attributes.builder().put("b", true).put("a", 1).build();
    assertThat(one).isNotEqualTo(other);
    assertThat(one.toBuilder().build()).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(one.toBuilder().put("a", 2).build().names()).containsExactly("a", "b");
    assertThat(one.toBuilder().remove("a").remove("b").build()).isSameAs(Attributes.empty());
    assertThat(AttributeValue.of(new BigDecimal("1.0")))
        .isNotEqualTo(AttributeValue.of(new BigDecimal("1.00")));
    assertThat(AttributeValue.of(List.of(AttributeValue.of(1), AttributeValue.ofNull())))
        .isEqualTo(AttributeValue.of(List.of(AttributeValue.of(1), AttributeValue.ofNull())))
        .isNotEqualTo(AttributeValue.of(List.of(AttributeValue.ofNull(), AttributeValue.of(1))));
    assertThat(one.text("a")).isEmpty();
  }

  @Test
  void attribute_values_nest_to_a_depth_that_is_stated() {
    AttributeValue deep = AttributeValue.of("bottom");
    for (int i = 0; i < AttributeValue.MAX_DEPTH; i++) {
      deep = i % 2 == 0 ? AttributeValue.of(List.of(deep)) : Attributes.of("k", deep);
    }
    AttributeValue deepest = deep;
    assertThat(deepest.depth()).isEqualTo(500);
    assertThat(deepest.toString()).contains("bottom");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AttributeValue.of(List.of(deepest)))
        .withMessage("Attribute values nest at most 500 levels deep; keep flatter data.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AttributeValue.of(Double.NaN))
        .withMessage("An attribute cannot hold NaN.");
  }

  @Test
  void a_likelihood_is_a_term_of_a_scale_with_its_bounds() {
    assertThat(LikelihoodScale.ICD_203.likelihood(" Highly Probable "))
        .isEqualTo(new Likelihood("ICD 203", "very likely", 80, 95));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LikelihoodScale.KENT_1964.likelihood("maybe"))
        .withMessage(
            "Kent 1964 has no term \"maybe\". Its terms are: impossible, almost certainly not,"
                + " probably not, chances about even, probable, almost certain, certain.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Likelihood("S", "T", 60, 40))
        .withMessage(
            "The bounds of a likelihood are percentages from 0 to 100, the lower one first; these"
                + " are 60.0 and 40.0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Likelihood("S", " ", 0, 1))
        .withMessage("A likelihood needs a scale and a term of that scale.");
  }

  @Test
  void a_scale_is_a_value_and_rises() {
    assertThat(LikelihoodScale.builder("S", "R").term(0, 50, "low", "small").build())
        .isEqualTo(LikelihoodScale.builder("S", "R").term(0, 50, "low", "small").build())
        .isNotEqualTo(LikelihoodScale.builder("S", "R").term(0, 50, "low").build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LikelihoodScale.builder("S", "R").term(50, 60, "b").term(40, 70, "a"))
        .withMessage("The term \"a\" begins at 40.0 percent, below the term \"b\" before it.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LikelihoodScale.builder("S", "R").term(0, 1, "a").term(1, 2, "b", "A"))
        .withMessage("The scale S has the word \"A\" twice.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LikelihoodScale.Term("t", List.of(), 200, -5));
  }

  @Test
  void a_place_shows_what_is_known_and_its_end_is_not_before_its_beginning() {
    SourcePlace place = SourcePlace.at(3, 14).to(4, 1).inDocument("a.json").withPointer("/x/0");
    assertThat(place).hasToString("a.json:3:14 (at /x/0)");
    assertThat(place.endLine()).isEqualTo(4);
    assertThat(place).isNotEqualTo(place.to(4, 2));
    assertThat(SourcePlace.in("a.json").withPointer("")).hasToString("a.json (at the top)");
    assertThat(SourcePlace.NONE.isKnown()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourcePlace.at(3, 14).to(3, 13))
        .withMessage("The end 3:13 is before the beginning 3:14.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourcePlace.at(3, 14).to(4, 0))
        .withMessage("A column is 1 or more, not 0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourcePlace.in("a").to(4, 1))
        .withMessage("A place whose beginning is not known has no end.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourcePlace.at(0, 1))
        .withMessage("A line is 1 or more, not 0.");
  }

  @Test
  void a_finding_reads_as_one_line_and_equals_by_all_parts() {
    Finding finding =
        Finding.warning("json.unknown-field", "Unknown field.")
            .element(ClaimId.of("c"))
            .place(SourcePlace.at(3, 14).inDocument("a.json"))
            .hint("It is kept.")
            .build();
    assertThat(finding)
        .hasToString("a.json:3:14: warning: Unknown field. It is kept. [json.unknown-field]")
        .isEqualTo(finding.toBuilder().build())
        .isNotEqualTo(finding.toBuilder().place(SourcePlace.NONE).build())
        .isNotEqualTo(finding.toBuilder().hint("No.").build())
        .isNotEqualTo(finding.toBuilder().element(ClaimId.of("d")).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.error("Bad Code", "M."))
        .withMessage(
            "A finding's code is made of dotted lower-case words, such as structure.cycle; this is"
                + " \"Bad Code\".");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.error("a", " "))
        .withMessage("A message needs words.");
  }

  @Test
  void metadata_are_a_value_and_check_the_language() {
    Metadata all =
        Metadata.builder()
            .title("T")
            .description("D")
            .language("pt-BR")
            .author("A")
            .author("B")
            .date("2013-06")
            .licence("CC-BY-4.0")
            .annotations(new Annotations(List.of("t"), List.of("n"), Attributes.empty()))
            .build();
    assertThat(all.toBuilder().build()).isEqualTo(all).hasSameHashCodeAs(all);
    assertThat(all.toBuilder().author("C").build()).isNotEqualTo(all);
    assertThat(all.toBuilder().annotations(Annotations.NONE).build()).isNotEqualTo(all);
    for (String bad : List.of("en_GB", "x", "e n", "englishlanguage")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Metadata.builder().language(bad))
          .withMessage("\"%s\" is not a language tag of BCP 47, such as en or pt-BR.", bad);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Metadata.builder().language(""))
        .withMessage("A language tag is not empty; write en or pt-BR.");
  }

  @Test
  void citations_and_premises_are_values() {
    Citation citation =
        Citation.builder(SourceId.of("s"))
            .locator("1")
            .quotation("q")
            .credibility(Credibility.ofGrade(6))
            .build();
    assertThat(citation.toBuilder().build()).isEqualTo(citation).hasSameHashCodeAs(citation);
    assertThat(citation.toBuilder().quotation("r").build()).isNotEqualTo(citation);
    assertThat(citation.toBuilder().credibility(Credibility.ofGrade(1)).build())
        .isNotEqualTo(citation);
    Premise premise = Premise.of(ClaimId.of("c"));
    assertThat(premise).isEqualTo(Premise.of(ClaimId.of("c")));
    assertThat(premise.inRole("major")).isNotEqualTo(premise).isNotEqualTo(premise.inRole("x"));
    assertThat(premise.inRole("r").asImplicit().withClaim(ClaimId.of("d")))
        .isEqualTo(Premise.of(ClaimId.of("d")).asImplicit().inRole("r"))
        .hasToString("d as r (implicit)");
    assertThat(Reliability.F.isJudged()).isFalse();
    assertThat(Credibility.ofGrade(6).isJudged()).isFalse();
    assertThat(Reliability.E.isJudged()).isTrue();
  }
}
