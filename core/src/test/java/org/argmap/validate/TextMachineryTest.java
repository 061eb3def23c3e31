package org.argmap.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ClaimId;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words, sentences, stems and phrases. */
class TextMachineryTest {
  private static final WordLists ENGLISH =
      WordLists.forMap(ArgumentMap.builder("T").metadata(m -> m.language("en")).build())
          .orElseThrow();

  private static ClaimText text(String text) {
    return ClaimText.of(text, new Vocabulary(ENGLISH));
  }

  @Test
  void words_are_cut_at_punctuation_but_not_inside_words_and_numbers() {
    assertThat(text("Don’t trust COVID-19's 1,000.5 “risks” (55-80%)—ﬁne…").words())
        .containsExactly("don't", "trust", "covid-19's", "1,000.5", "risks", "55", "80", "fine");
  }

  @Test
  void words_know_their_place_and_their_sentence() {
    ClaimText text = text("The U.S. agency warns. Will partners listen? they, e.g. allies, will.");
    int will = text.words().indexOf("will");
    assertThat(text.written(will)).isEqualTo("Will");
    assertThat(text.before(will)).isEqualTo(". ");
    assertThat(text.sentence(will - 1)).isZero();
    assertThat(text.sentence(will)).isEqualTo(1);
    assertThat(text.sentence(text.size() - 1)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "caresses, caress",
    "ponies, poni",
    "agreed, agre",
    "plastered, plaster",
    "motoring, motor",
    "hopping, hop",
    "filing, file",
    "relational, relat",
    "digitizer, digit",
    "hopefulness, hope",
    "formalize, formal",
    "adjustment, adjust",
    "adoption, adopt",
    "effective, effect",
    "probate, probat",
    "rate, rate",
    "controll, control",
    "sky, sky",
    "happy, happi",
    "by, by"
  })
  void stems_are_those_of_the_published_algorithm(String word, String stem) {
    assertThat(EnglishEndings.strip(word)).isEqualTo(stem);
  }

  @ParameterizedTest
  @CsvSource({
    "attribution, attribute",
    "organisation, organizations",
    "cooperate, cooperation",
    "distrust, trust",
    "partner's, partners"
  })
  void words_of_one_family_meet(String one, String other) {
    assertThat(EnglishEndings.parts(one)).isEqualTo(EnglishEndings.parts(other));
  }

  @Test
  void compounds_give_all_their_terms_and_function_words_none() {
    assertThat(text("The trust-building of cybersecurity is up to us").terms())
        .containsExactly("trust", "build", "cyber", "secur");
  }

  @Test
  void the_longest_phrase_is_found_within_one_sentence() {
    Phrases phrases = Phrases.of(List.of("likely", "very likely", "Very"));
    assertThat(phrases.in(text("Very likely; VERY. Likely")))
        .extracting(Phrases.Match::phrase)
        .containsExactly("very likely", "Very", "likely");
  }

  @Test
  void the_gist_leaves_out_what_says_nothing() {
    assertThat(text("Indeed, the states can't, of course, hide!").gist(ENGLISH))
        .isEqualTo(text("States cannot hide").gist(ENGLISH));
    assertThat(text("The trust").gist(WordLists.NONE)).isEqualTo("the trust");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Covert intrusions between partners erode trust in the long run. | true",
        "Verdeckte Angriffe zerstören das Vertrauen, so war es in allen Jahren. | false",
        "A confiança dos aliados diminui, e as agências não partilham. | false",
        "La confiance diminue, et on ne partage plus. | false"
      })
  void english_is_known_by_its_function_words(String text, boolean english) {
    ArgumentMapBuilder b = ArgumentMap.builder("T");
    b.claim("c", text);
    assertThat(WordLists.forMap(b.build()).isPresent()).isEqualTo(english);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a a a ",
        "((((",
        "because ",
        ", since ",
        ", since has ",
        "unlikely, 7% ",
        "5 to ",
        "may ",
        "high confidence likely ",
        "of course ",
        ". A",
        "trust-",
        "a' "
      })
  void a_hostile_text_takes_no_more_than_linear_time(String part) {
    String hostile = part.repeat(1_000_000 / part.length());
    ArgumentMapBuilder b = ArgumentMap.builder("T").metadata(m -> m.language("en"));
    ClaimId one = b.claim("one", hostile);
    ClaimId two = b.claim("two", hostile + " x");
    b.support("x", one, two);
    b.support("y", one, two, b.claim("three", hostile));
    ArgumentMap map = b.build();
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            assertThat(Validator.standard().validate(map).findings())
                .noneMatch(finding -> finding.code().equals(ValidationRun.RULE_FAILED)));
  }
}
