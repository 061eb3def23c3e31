package org.argmap.validate.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @Test
  void a_short_text_is_quoted_whole() {
    assertThat(Wording.quoted("States spy.")).isEqualTo("“States spy.”");
    assertThat(Wording.quoted("")).isEqualTo("“”");
  }

  @Test
  void a_long_text_is_cut_between_two_words() {
    assertThat(Wording.quoted("intelligence ".repeat(10)))
        .isEqualTo("“intelligence intelligence intelligence intelligence…”");
  }

  @Test
  void a_long_word_is_cut_but_no_pair_of_surrogates() {
    assertThat(Wording.quoted("x".repeat(61))).isEqualTo("“" + "x".repeat(60) + "…”");
    assertThat(Wording.quoted("x" + "\uD83D\uDE00".repeat(60)))
        .isEqualTo("“x" + "\uD83D\uDE00".repeat(29) + "…”");
  }

  @Test
  void what_cannot_be_seen_is_shown_by_its_number_and_line_breaks_as_spaces() {
    assertThat(Wording.quoted("a\u202Eb\nc\0\uD83D\u2028"))
        .isEqualTo("“aU+202Eb cU+0000U+D83DU+2028”");
    assertThat(Wording.quoted("\uD83D\uDC69\u200D\uD83D\uDCBB"))
        .isEqualTo("“\uD83D\uDC69\u200D\uD83D\uDCBB”");
  }

  @Test
  void a_claim_is_named_with_its_text_where_it_has_one() {
    assertThat(Wording.withText(Claim.of("a", "A"))).isEqualTo("claim \"a\" (“A”)");
    assertThat(Wording.withText(Claim.of("a", " "))).isEqualTo("claim \"a\"");
    assertThat(Wording.name(ClaimId.of("a"))).isEqualTo("claim \"a\"");
  }

  @ParameterizedTest
  @CsvSource({"a, 1, a", "a b, 2, a and b", "a b c, 3, 'a, b and c'", "a b, 9, 'a, b and 7 more'"})
  void words_are_listed_and_the_rest_is_counted(String words, int all, String list) {
    assertThat(Wording.list(List.of(words.split(" ")), all)).isEqualTo(list);
  }

  @Test
  void ids_are_listed_in_quotes() {
    assertThat(Wording.ids(List.of(ClaimId.of("a"), ClaimId.of("b"), ClaimId.of("c")), 1))
        .isEqualTo("\"a\" and 2 more");
  }
}
