package org.argmap.validate;

import static org.argmap.validate.FrameMaps.validator;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListsTest {
  private static final String ENGLISH =
      "The states that share more of their intelligence are the ones that trust one another.";
  private static final String GERMAN =
      "Staaten teilen mehr Erkenntnisse miteinander, wenn sie einander vertrauen.";

  private static Optional<WordLists> words(String language, String... texts) {
    return new MapFacts(map(language, texts)).words();
  }

  private static ArgumentMap map(String language, String... texts) {
    ArgumentMapBuilder builder = ArgumentMap.builder();
    if (language != null) {
      builder.metadata(metadata -> metadata.language(language));
    }
    for (int i = 0; i < texts.length; i++) {
      builder.add(Claim.builder(ClaimId.of("c" + i), texts[i]).build());
    }
    return builder.build();
  }

  @ParameterizedTest
  @CsvSource({
    "en, true",
    "EN, true",
    "en-GB, true",
    "en-US-x-desk, true",
    "de, false",
    "de-AT, false",
    "und, false",
    "zh-Hant, false"
  })
  void the_language_of_the_map_chooses_the_lists(String language, boolean known) {
    assertThat(words(language, GERMAN).isPresent()).isEqualTo(known);
    assertThat(words(language, ENGLISH).isPresent()).isEqualTo(known);
  }

  @Test
  void a_map_without_a_language_is_guessed_by_its_words() {
    assertThat(words(null, ENGLISH)).isPresent();
    assertThat(words(null, GERMAN)).isEmpty();
    assertThat(words(null, "国家因网络间谍活动而分享更多情报。")).isEmpty();
    assertThat(words(null, "Государства чаще делятся разведданными.")).isEmpty();
  }

  @Test
  void every_list_is_there_and_in_lower_case() {
    WordLists english = words("en").orElseThrow();

    for (WordList list : WordList.values()) {
      assertThat(english.list(list)).as(list.name()).isNotEmpty();
      assertThat(english.list(list))
          .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)))
          .noneMatch(word -> word.contains("#") || !word.equals(word.strip()));
    }
    assertThat(english.list(WordList.REASONING_WORDS)).contains("because", "therefore", "since");
  }

  private static ClaimText text(ArgumentMap map) {
    return new MapFacts(map).text(map.claims().get(0));
  }

  @Test
  void terms_are_the_significant_words_and_empty_for_other_languages() {
    ClaimText english = text(map("en", "The STATES share; a state shared!"));
    ClaimText none = text(map("de", "The STATES share; a state shared!"));

    assertThat(english.words()).containsExactly("the", "states", "share", "a", "state", "shared");
    assertThat(english.terms()).hasSize(2);
    assertThat(none.terms()).isEmpty();
    assertThat(none.normalised()).isEqualTo("the states share a state shared");
  }

  @Test
  void a_text_is_taken_apart_once_for_all_rules() {
    ClaimText[] seen = new ClaimText[2];
    validator(
            FakeRule.of("a.first", c -> seen[0] = c.facts().text(c.map().claim("a"))),
            FakeRule.of("a.second", c -> seen[1] = c.facts().text(c.map().claim("a"))))
        .validate(FrameMaps.claims("a"));

    assertThat(seen[0]).isNotNull().isSameAs(seen[1]);
  }
}
