package org.argmap.model;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody could send to upset a program that holds maps. */
@Timeout(value = 120, unit = SECONDS)
class HostileInputTest {
  private static final int MANY = 100_000;
  private static final ClaimId ROOT = ClaimId.of("root");

  private static String numbered(int number) {
    return "claim-" + number;
  }

  @Test
  void a_hundred_thousand_problems_are_reported_in_bounded_time() {
    ArgumentMapBuilder builder = ArgumentMap.builder("Broken");
    builder.claim("root", "Root.");
    for (int i = 0; i < MANY; i++) {
      builder.support("argument-number-" + i, ROOT, ClaimId.of(numbered(i)));
    }
    InvalidArgumentMapException problems =
        catchThrowableOfType(InvalidArgumentMapException.class, builder::build);
    assertThat(problems.findings()).hasSize(MANY);
    assertThat(problems.getMessage())
        .startsWith("\"Broken\" cannot be built: 100000 problems\n")
        .endsWith("\n- and 99900 more; findings() has them all")
        .hasSizeLessThan(100_000);
  }

  @Test
  void a_hundred_thousand_duplicates_are_reported_in_bounded_time() {
    ArgumentMapBuilder builder = ArgumentMap.builder();
    for (int i = 0; i <= MANY; i++) {
      builder.claim("same", "Claim " + i + ".");
    }
    assertThat(catchThrowableOfType(InvalidArgumentMapException.class, builder::build).findings())
        .hasSize(MANY);
  }

  /** 2^17 strings of one length and one {@link String#hashCode}. */
  private static List<String> equalHashes() {
    List<String> ids = new ArrayList<>(List.of(""));
    for (int i = 0; i < 17; i++) {
      List<String> longer = new ArrayList<>(ids.size() * 2);
      for (String id : ids) {
        longer.add(id + "Aa");
        longer.add(id + "BB");
      }
      ids = longer;
    }
    return ids.subList(0, MANY);
  }

  @Test
  void ids_with_one_hash_code_do_not_slow_anything_down() {
    List<String> ids = equalHashes();
    assertThat(ids.stream().map(String::hashCode).distinct()).hasSize(1);
    ArgumentMapBuilder builder = ArgumentMap.builder();
    builder.claim("root", "Root.");
    List<ElementId> claims = new ArrayList<>();
    List<Premise> premises = new ArrayList<>();
    for (String id : ids) {
      claims.add(builder.claim(id, "Some claim."));
      premises.add(Premise.of(ClaimId.of(id)));
      builder.support(ROOT, ClaimId.of(id));
    }
    builder.add(SupportingArgument.builder(ArgumentId.of("all"), ROOT, premises).build());
    builder.add(Section.builder(SectionId.of("section"), "All of them").members(claims).build());
    ArgumentMap map = builder.build();

    assertThat(map.grounds(ROOT)).hasSize(2 * MANY + 1);
    assertThat(map.neighbourhood(ROOT, 1)).hasSize(2 * MANY + 2);
    assertThat(map.subMap(claims).claims()).hasSize(MANY);
    assertThat(map.dependents(ROOT)).hasSize(MANY + 2);
    assertThat(map.edit(Edit.remove(claims.toArray(ElementId[]::new))).elements()).hasSize(2);
    assertThat(map.edit(Edit.rename(ROOT, "top")).argument("all").target())
        .isEqualTo(ClaimId.of("top"));
    assertThat(map.edit(Edit.merge(ROOT, ClaimId.of(ids.get(0)))).argument("all").premises())
        .hasSize(MANY);
  }

  @ParameterizedTest
  @CsvSource({
    "'\u0000', U+0000",
    "'\t', U+0009",
    "'\n', U+000A",
    "'\u001b', U+001B",
    "'\u007f', U+007F",
    "'\u0085', U+0085",
    "'\u00a0', U+00A0",
    "'\u00ad', U+00AD",
    "'\u200b', U+200B",
    "'\u200d', U+200D",
    "'\u2028', U+2028",
    "'\u202e', U+202E",
    "'\u2066', U+2066",
    "'\ufeff', U+FEFF",
    "'\ud800', U+D800",
    "'\udc00', U+DC00",
    "'\udb40\udc41', U+E0041",
  })
  void an_id_with_a_character_that_cannot_be_seen_is_refused_by_its_number(
      String character, String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimId.of("ab" + character + "c"))
        .withMessageStartingWith("The id \"ab\\u")
        .withMessageEndingWith(
            " has the character "
                + name
                + " at index 2; an id has no white space, control or format characters."
                + " Ids.fromText(\"...\") makes an id from any text.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "ünïcode", "日本語", "שלום", "a+b-for-c", "🙂", "\"", "<b>", "é"})
  void an_id_may_have_any_character_that_can_be_seen(String id) {
    assertThat(ClaimId.of(id).value()).isEqualTo(id);
  }

  @Test
  void an_id_of_a_megabyte_is_refused_in_a_short_message() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimId.of("x".repeat(1 << 20)))
        .withMessage(
            "An id has at most 256 characters; this one has 1048576: \"" + "x".repeat(60) + "…\"");
    assertThat(ClaimId.of("x".repeat(256)).value()).hasSize(256);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\ud800", "\udc00x", "a\u0000b", "\u202eabc", "\u2066x\u2069", "\r\n"})
  void a_text_is_kept_as_it_is(String text) {
    String megabyte = text + "y".repeat(1 << 20) + text;
    for (String any : List.of(text, megabyte)) {
      ArgumentMapBuilder builder = ArgumentMap.builder(any);
      ClaimId byText = builder.claim(any);
      builder.claim("named", any, c -> c.title(any).note(any).tag(any).attribute(any, any));
      ArgumentMap map = builder.build();
      assertThat(map.claim(byText).text()).isEqualTo(any);
      assertThat(map.claim("named").notes()).containsExactly(any);
      assertThat(map.claim("named").attributes().text(any)).contains(any);
      assertThat(map.title()).isEqualTo(any);
      assertThat(map.edit(Edit.rename(byText, "renamed")).claim("renamed").text()).isEqualTo(any);
    }
  }

  @Test
  void messages_show_no_character_that_could_upset_a_terminal() {
    ArgumentMapBuilder builder = ArgumentMap.builder("evil\u001b[31m\u202e");
    builder.support(ROOT, ROOT);
    assertThatThrownBy(builder::build)
        .hasMessageStartingWith("\"evil\\u001B[31m\\u202E\" cannot be built: 2 problems");
  }

  @Test
  void an_argument_may_target_itself_and_a_claim_may_support_itself() {
    ArgumentMapBuilder builder = ArgumentMap.builder();
    builder.claim("root", "Root.");
    ArgumentId itself = ArgumentId.of("itself");
    builder.oppose("itself", itself, ROOT);
    builder.support("begs", ROOT, ROOT);
    ArgumentMap map = builder.build();
    assertThat(map.isUndercut(itself)).isTrue();
    assertThat(map.grounds(itself)).contains(map.argument(itself));
    assertThat(map.grounds(ROOT)).contains(map.claim(ROOT));
    assertThat(map.topologicalOrder()).isEmpty();
    assertThat(map.roots()).isEmpty();
  }

  @Test
  void a_query_for_an_id_that_is_not_there_proposes_the_nearest() {
    ArgumentMapBuilder builder = ArgumentMap.builder();
    builder.claim("threat", "T.");
    builder.support("why", ClaimId.of("threat"), ClaimId.of("threat"));
    ArgumentMap map = builder.build();
    assertThatThrownBy(() -> map.claim("thread"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("The map has no claim \"thread\". Did you mean \"threat\"?");
    assertThatThrownBy(() -> map.argumentsFor(ClaimId.of("elsewhere")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("The map has no claim \"elsewhere\".");
    assertThatThrownBy(() -> map.claim("why"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("The map has no claim \"why\"; the element with that id is an argument.");
    assertThatThrownBy(() -> map.neighbourhood(ClaimId.of("threat"), -1))
        .hasMessage("A neighbourhood has 0 or more steps, not -1.");
  }

  @Test
  void a_hundred_thousand_tags_and_attributes_are_taken_in_bounded_time() {
    Claim.Builder claim = Claim.builder(ROOT, "Root.");
    for (int i = 0; i < MANY; i++) {
      claim.tag("tag " + i).attribute("name " + i, "value").tag("tag " + i);
    }
    assertThat(claim.build().tags()).hasSize(MANY);
    assertThat(claim.build().attributes().names()).hasSize(MANY);
    assertThat(claim.build().toBuilder().tag("tag 5").build()).isEqualTo(claim.build());
  }

  @Test
  void a_finding_code_of_a_megabyte_is_checked_without_overflow() {
    assertThat(Finding.error("a.".repeat(1 << 19) + "a", "M.").build().code())
        .hasSize((1 << 20) + 1);
  }

  @Test
  void a_hundred_thousand_speakers_are_removed_in_bounded_time() {
    ArgumentMapBuilder builder = ArgumentMap.builder();
    List<ElementId> speakers = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      ParticipantId speaker = ParticipantId.of("speaker-" + i);
      speakers.add(speaker);
      builder.add(Participant.builder(speaker, "S").build());
      builder.add(Locution.builder(LocutionId.of("locution-" + i), speaker, "Hm.").build());
    }
    ArgumentMap map = builder.build();
    assertThat(map.edit(Edit.remove(speakers.toArray(ElementId[]::new))).isEmpty()).isTrue();
  }
}
