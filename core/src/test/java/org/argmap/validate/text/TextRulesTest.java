package org.argmap.validate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.Citation;
import org.argmap.model.ClaimId;
import org.argmap.model.Locution;
import org.argmap.model.LocutionId;
import org.argmap.model.Participant;
import org.argmap.model.ParticipantId;
import org.argmap.model.Section;
import org.argmap.model.SectionId;
import org.argmap.model.SourceId;
import org.argmap.validate.FoundBy;
import org.argmap.validate.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

  private static ArgumentMap claim(String text) {
    ArgumentMapBuilder b = ArgumentMap.builder();
    b.claim("a", text);
    return b.build();
  }

  private static List<String> found(Rule rule, String text) {
    return FoundBy.rule(rule, claim(text)).messages();
  }

  private static String mended(Rule rule, String text) {
    FoundBy found = FoundBy.rule(rule, claim(text));
    assertThat(found.afterFix().findings()).isEmpty();
    return found.fixed().claim("a").text();
  }

  // text.empty

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\u00A0", "\u200B\u2060", "\u202E", "\u3164"})
  void a_text_of_which_nothing_can_be_seen_is_empty(String text) {
    assertThat(found(new EmptyRule(), text))
        .containsExactly("The text of the claim \"a\" is empty.");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "\u0301", "\u4F60", "\uD83D", "a"})
  void a_text_with_anything_in_it_is_not_empty(String text) {
    assertThat(found(new EmptyRule(), text)).isEmpty();
  }

  @Test
  void empty_texts_of_all_kinds_of_element_are_found_and_empty_notes_are_not() {
    ArgumentMapBuilder b = ArgumentMap.builder();
    ClaimId a = b.claim("a", "A", x -> x.title(" ").note("").tag(""));
    b.support("x", a, b.claim("c", "C", x -> x.note("")));
    b.question("q", "");
    b.source("s", "");
    b.add(Section.builder(SectionId.of("sec"), "").build());
    b.add(Participant.builder(ParticipantId.of("p"), "").build());
    b.add(Locution.builder(LocutionId.of("l"), ParticipantId.of("p"), "").build());
    assertThat(FoundBy.rule(new EmptyRule(), b.build()).messages())
        .containsExactly(
            "The title of the claim \"a\" is empty.",
            "The text of the question \"q\" is empty.",
            "The title of the source \"s\" is empty.",
            "The title of the section \"sec\" is empty.",
            "The name of the participant \"p\" is empty.",
            "The text of the locution \"l\" is empty.");
  }

  @Test
  void several_empty_texts_of_one_element_are_one_finding() {
    ArgumentMapBuilder b = ArgumentMap.builder();
    SourceId s = b.source("s", "S");
    b.claim("a", "", x -> x.title("").cite(Citation.builder(s).quotation("").build()));
    assertThat(FoundBy.rule(new EmptyRule(), b.build()).messages())
        .containsExactly(
            "The text of the claim \"a\" is empty. So it is with 2 more of its texts.");
  }

  @Test
  void a_map_without_anything_has_no_flawed_text() {
    for (Rule rule : TextRules.all()) {
      assertThat(FoundBy.rule(rule, ArgumentMap.empty()).findings()).isEmpty();
    }
  }

  // text.over-long

  @Test
  void a_text_over_the_limit_is_over_long_counted_in_code_points() {
    OverLongRule rule = new OverLongRule();
    assertThat(found(rule, "\uD83D\uDD75".repeat(300))).isEmpty();
    assertThat(found(rule, "\uD83D\uDD75".repeat(301)))
        .containsExactly(
            "The text of the claim \"a\" has 301 characters; more than 300 are hard to take in at a"
                + " glance.");
  }

  @Test
  void the_limits_are_options_and_one_for_titles_is_apart() {
    ArgumentMapBuilder b = ArgumentMap.builder();
    b.claim("a", "123456", x -> x.title("123456"));
    ArgumentMap map = b.build();
    assertThat(FoundBy.rule(new OverLongRule(), "max-characters", 5, map).messages())
        .singleElement()
        .asString()
        .startsWith("The text of the claim \"a\" has 6 characters; more than 5");
    assertThat(FoundBy.rule(new OverLongRule(), "max-title-characters", 5, map).messages())
        .singleElement()
        .asString()
        .startsWith("The title of the claim \"a\" has 6 characters; more than 5");
  }

  @Test
  void what_others_have_written_is_not_measured() {
    ArgumentMapBuilder b = ArgumentMap.builder();
    String longText = "x".repeat(1000);
    SourceId s = b.source("s", longText);
    b.claim("a", "A", x -> x.note(longText).cite(Citation.builder(s).quotation(longText).build()));
    b.add(Participant.builder(ParticipantId.of("p"), "P").build());
    b.add(Locution.builder(LocutionId.of("l"), ParticipantId.of("p"), longText).build());
    assertThat(FoundBy.rule(new OverLongRule(), b.build()).findings()).isEmpty();
  }

  // text.control-characters

  @ParameterizedTest
  @CsvSource({
    "0000, null",
    "0007, bel",
    "007F, delete",
    "202E, right-to-left override",
    "2066, left-to-right isolate",
    "2069, pop directional isolate",
    "FEFF, zero width no-break space",
    "FFF9, interlinear annotation anchor",
    "206A, inhibit symmetric swapping",
    "E0041, tag latin capital letter a",
    "E0001, language tag"
  })
  void a_hidden_character_is_named_and_taken_out(String number, String name) {
    int codePoint = Integer.parseInt(number, 16);
    String text = "in" + Character.toString(codePoint) + "side";
    assertThat(found(new ControlCharactersRule(), text))
        .containsExactly(
            "The text of the claim \"a\" has characters that cannot be seen: U+%s (%s)."
                .formatted(number, name));
    assertThat(mended(new ControlCharactersRule(), text)).isEqualTo("inside");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x0B, 0x0C, 0x85, 0x2028, 0x2029})
  void a_hidden_character_that_separates_words_becomes_a_space(int codePoint) {
    String text = "two" + Character.toString(codePoint) + "words";
    assertThat(mended(new ControlCharactersRule(), text)).isEqualTo("two words");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tab\tand\r\nline",
        "\u05E9\u05DC\u05D5\u05DD\u200F (x)",
        "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
        "\uD83D\uDC69\u200D\uD83D\uDCBB",
        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F flag",
        "soft\u00ADhyphen"
      })
  void what_languages_and_emoji_need_is_no_control_character(String text) {
    assertThat(found(new ControlCharactersRule(), text)).isEmpty();
  }

  @Test
  void each_character_is_named_once_and_of_many_the_first_five() {
    assertThat(found(new ControlCharactersRule(), "x\1\1\2\3\4\5\6\7"))
        .singleElement()
        .asString()
        .endsWith("U+0004 (end of transmission), U+0005 (enquiry) and 2 more.");
  }

  @Test
  void hidden_characters_are_taken_out_of_all_texts_of_an_element() {
    ArgumentMapBuilder b = ArgumentMap.builder();
    SourceId s = b.source("s", "S");
    Citation citation = Citation.builder(s).locator("p\0").quotation("q\0").build();
    b.claim("a", "A", x -> x.title("t\0").cite(citation).note("n\0").tag("g\0"));
    FoundBy found = FoundBy.rule(new ControlCharactersRule(), b.build());
    assertThat(found.messages())
        .containsExactly(
            "The title of the claim \"a\" has characters that cannot be seen: U+0000 (null). So it"
                + " is with 4 more of its texts.");
    assertThat(found.afterFix().findings()).isEmpty();
    assertThat(found.fixed().claim("a"))
        .satisfies(a -> assertThat(a.text()).isEqualTo("A"))
        .satisfies(a -> assertThat(a.title()).hasValue("t"))
        .satisfies(a -> assertThat(a.notes()).containsExactly("n"))
        .satisfies(a -> assertThat(a.tags()).containsExactly("g"))
        .satisfies(a -> assertThat(a.citations().get(0).quotation()).hasValue("q"));
  }

  @Test
  void the_title_and_the_description_of_the_map_are_looked_at_too() {
    ArgumentMap map =
        ArgumentMap.builder("A\u202Eb").metadata(m -> m.description("c\u202Ed")).build();
    FoundBy found = FoundBy.rule(new ControlCharactersRule(), map);
    assertThat(found.messages())
        .containsExactly(
            "The title of the map has characters that cannot be seen: U+202E (right-to-left"
                + " override). So it is with another of its texts.");
    assertThat(found.elements()).containsExactly(List.of());
    assertThat(found.findings().get(0).fix()).isEmpty();
  }

  @Test
  void a_text_of_hidden_characters_alone_is_empty_and_nothing_else() {
    assertThat(found(new ControlCharactersRule(), "\u202E\0 ")).isEmpty();
    assertThat(found(new SurroundingSpaceRule(), " \u200B ")).isEmpty();
  }

  // text.lone-surrogate

  @ParameterizedTest
  @ValueSource(strings = {"x\uD83D", "\uDE00x", "x\uD83Dx", "\uDE00\uD83D"})
  void half_a_character_is_an_error_and_replaced(String text) {
    assertThat(found(new LoneSurrogateRule(), text))
        .singleElement()
        .asString()
        .contains("has half a character, U+D");
    assertThat(mended(new LoneSurrogateRule(), text)).contains("\uFFFD");
  }

  @Test
  void a_whole_pair_is_no_lone_surrogate() {
    assertThat(found(new LoneSurrogateRule(), "\uD83D\uDE00")).isEmpty();
  }

  // text.unnormalised

  @Test
  void a_decomposed_letter_is_unnormalised_and_composed_by_the_fix() {
    assertThat(found(new UnnormalisedRule(), "\uD83D\uDE00 cafe\u0301"))
        .containsExactly(
            "The text of the claim \"a\" is not in Unicode normalisation form C, first at character"
                + " 6.");
    assertThat(mended(new UnnormalisedRule(), "cafe\u0301")).isEqualTo("caf\u00E9");
  }

  @ParameterizedTest
  @CsvSource({"e\u0301\u0323", "\u1100\u1161", "\u212B", "\uF900", "\u0958"})
  void other_ways_of_not_being_normal_are_found(String text) {
    assertThat(found(new UnnormalisedRule(), text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"caf\u00E9", "\uFB01nd", "\u3042\u30AB", "\uD83D", "x\u0332"})
  void form_c_is_enough(String text) {
    assertThat(found(new UnnormalisedRule(), text)).isEmpty();
  }

  // text.surrounding-space

  @ParameterizedTest
  @CsvSource({
    "' x', begins with white space", "'x ', ends with white space",
    "' x\t', begins and ends with white space", "'\u00A0x', begins with white space",
    "'x \n', ends with white space", "'\nx', begins with white space"
  })
  void white_space_around_a_text_is_named_and_taken_off(String text, String flaw) {
    assertThat(found(new SurroundingSpaceRule(), text))
        .containsExactly("The text of the claim \"a\" " + flaw + ".");
    assertThat(mended(new SurroundingSpaceRule(), text)).isEqualTo("x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "x y", "x\n", "x\r\n", "", " ", "\fx", "x\u2029"})
  void line_breaks_at_the_end_and_empty_texts_are_not_reported(String text) {
    assertThat(found(new SurroundingSpaceRule(), text)).isEmpty();
  }

  // text.mixed-scripts

  @Test
  void a_latin_word_with_a_cyrillic_letter_is_mixed() {
    assertThat(found(new MixedScriptsRule(), "The domain p\u0430ypal.example was used."))
        .containsExactly(
            "The text of the claim \"a\" has a word with letters of several scripts: “p\u0430ypal” is"
                + " of Latin and Cyrillic, with U+0430 (cyrillic small letter a).");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0391pple", // Greek capital alpha
        "micr\u03BFsoft", // Greek omicron
        "\u041C\u043Eskva", // Cyrillic, then Latin
        "a\u0585b", // Armenian
        "\u30B7\u0430", // Katakana with Cyrillic
        "\u0430\u05D0", // Cyrillic with Hebrew
        "x1\u0435", // a digit between
        "a\u0E01\u0627", // Latin, Thai and Arabic
        "\u03BBo\u03B3\u03C2\u03B1" // Latin o in a Greek word
      })
  void words_that_nobody_writes_are_mixed(String text) {
    assertThat(found(new MixedScriptsRule(), text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moscow \u041C\u043E\u0441\u043A\u0432\u0430", // two words
        "IT-\u0448\u043D\u0438\u043A", // two words with a hyphen
        "T\u30B7\u30E3\u30C4\u3092\u7740\u308B", // Latin, Katakana, Hiragana, Han
        "IT\u4F01\u696D", // Latin, Han
        "\u6F22\u5B57\uD55C\uAE00IT", // Han, Hangul, Latin
        "AI\u0E23\u0E30\u0E1A\u0E1A", // Latin, Thai
        "TNF\u03B2 \u0394t 5\u03BCm", // symbols
        "\u03BB\u03CC\u03B3\u03BF\u03C2", // Greek
        "cafe\u0301", // a mark of all scripts
        "\u05E9\u05DC\u05D5\u05DD 10\u043A\u043C"
      })
  void words_that_people_write_are_not_mixed(String text) {
    assertThat(found(new MixedScriptsRule(), text)).isEmpty();
  }

  @Test
  void a_quotation_may_mix_scripts_for_it_is_the_words_of_the_source() {
    ArgumentMapBuilder b = ArgumentMap.builder();
    SourceId s = b.source("s", "S");
    b.claim("a", "A", x -> x.cite(Citation.builder(s).quotation("p\u0430ypal").build()));
    assertThat(FoundBy.rule(new MixedScriptsRule(), b.build()).findings()).isEmpty();
  }
}
