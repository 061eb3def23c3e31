package org.argmap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {
  private static final Claim TRUST =
      Claim.builder(ClaimId.of("trust"), "Intrusions erode trust").build();

  private static final Message MESSAGE =
      Message.of("The {claim} has {count} of {ids.id}, {word} and {text}.")
          .with("claim", TRUST)
          .with("count", 3)
          .withIds("ids", List.of(ClaimId.of("a"), ClaimId.of("b"), ClaimId.of("c")), 2)
          .withWord("word", "max-characters")
          .with("text", "what\nwas said");

  @Test
  void arguments_stand_in_the_place_of_their_names() {
    assertThat(MESSAGE.text())
        .isEqualTo(
            "The claim \"trust\" (“Intrusions erode trust”) has 3 of \"a\", \"b\" and 1 more,"
                + " max-characters and “what was said”.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{claim}      | claim \"trust\" (“Intrusions erode trust”)",
        "{claim.name} | claim \"trust\"",
        "{claim.id}   | \"trust\"",
        "{claim.text} | “Intrusions erode trust”",
        "{text.plain} | what was said",
        "{ids}        | claim \"a\", claim \"b\" and 1 more",
        "{{claim}}    | {claim}"
      })
  void a_placeholder_can_ask_for_a_part(String template, String text) {
    assertThat(Message.of(template).withAll(MESSAGE.arguments()).text()).isEqualTo(text);
  }

  @Test
  void braces_of_literal_words_mean_nothing() {
    Message message = Message.literal("{isGroup: true} and }{");
    assertThat(message.text()).isEqualTo("{isGroup: true} and }{");
    assertThat(Message.of(message.template()).text()).isEqualTo(message.text());
  }

  @Test
  void a_blank_text_is_not_told() {
    Claim blank = Claim.builder(ClaimId.of("b"), " ").build();
    assertThat(Message.of("{claim}").with("claim", blank).text()).isEqualTo("claim \"b\"");
  }

  @ParameterizedTest
  @CsvSource({"The {clam} is lost., {clam}", "The {claim is open., partner", "Closed}., partner"})
  void a_template_that_cannot_be_filled_is_refused(String template, String problem) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Message.of(template).with("claim", TRUST).text())
        .withMessageContaining(problem);
  }

  @Test
  void arguments_keep_what_the_words_cut() {
    String text = "word ".repeat(100).strip();
    Message message = Message.of("{text}").with("text", text);
    assertThat(message.text()).hasSizeLessThan(70).endsWith("…”");
    assertThat(message.arguments()).containsEntry("text", new MessageArgument.Text(text));
  }

  @Test
  void numbers_are_told_without_exponents() {
    assertThat(Message.of("{n}").with("n", new BigDecimal("1E+3")).text()).isEqualTo("1000");
  }

  @Test
  void an_application_says_it_in_its_own_words() {
    Finding finding =
        Finding.warning("house.few", MESSAGE)
            .hint(Message.of("Ask {whom.id}.").with("whom", ParticipantId.of("ann")))
            .build();
    assertThat(finding.arguments().keySet())
        .containsExactly("claim", "count", "ids", "word", "text", "whom");
    assertThat(finding.fill("Die Behauptung {claim.id} hat {count} ({whom.id})."))
        .isEqualTo("Die Behauptung \"trust\" hat 3 (\"ann\").");
    assertThat(
            finding.fill(
                "{claim} und {count}",
                argument ->
                    argument instanceof MessageArgument.Id id
                        ? "<" + id.id().value() + ">"
                        : argument.toString()))
        .isEqualTo("<trust> und 3");
  }

  @Test
  void a_finding_keeps_its_templates_and_arguments_when_it_is_changed() {
    Finding finding =
        Finding.note("house.few", MESSAGE)
            .hint(Message.of("See {word}.").withWord("word", "max-characters"))
            .programmerHint(Message.of("Call it."))
            .build();
    assertThat(finding.toBuilder().build()).isEqualTo(finding);
    assertThat(finding.template()).isEqualTo(MESSAGE.template());
    assertThat(finding.hintTemplate()).contains("See {word}.");
    assertThat(finding.toString()).contains("Call it.").doesNotContain("See max");
  }
}
