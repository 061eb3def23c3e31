package org.argmap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderlinedLineTest {
  private static UnderlinedLine at(String line, String meant) {
    int first = line.indexOf(meant) + 1;
    return UnderlinedLine.of(line, first, first + meant.length() - 1, 60);
  }

  /** How many columns stand before the first caret, and how many carets there are. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "plain,                      abc x def,          4, 1",
    "East Asian wide,            '漢字 x y',          5, 1",
    "full-width forms,           'ＡＢ x',            5, 1",
    "Hangul syllables,           '한국 x',            5, 1",
    "Hangul in letters,          '\u1112\u1161\u11ab x', 3, 1",
    "half-width katakana,        'ｱｲ x',              3, 1",
    "combining marks,            'e\u0301e\u0323\u0302 x', 3, 1",
    "an emoji,                   '\uD83D\uDE00 x',    3, 1",
    "skin tone,                  '\uD83D\uDC4D\uD83C\uDFFD x', 3, 1",
    "a family,                   '\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 x', 3, 1",
    "a flag,                     '\uD83C\uDDE9\uD83C\uDDEA x', 3, 1",
    "two flags,                  '\uD83C\uDDE9\uD83C\uDDEA\uD83C\uDDEB\uD83C\uDDF7 x', 5, 1",
    "flag of Scotland,           '\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F x', 3, 1",
    "a heart as an emoji,        '\u2764\uFE0F x',    3, 1",
    "a heart as text,            '\u2764 x',          2, 1",
    "Persian with a non-joiner,  '\u0645\u06CC\u200C\u062E x', 4, 1",
    "Devanagari,                 '\u0915\u094D\u0937 x', 3, 1"
  })
  void carets_stand_under_the_column(String what, String line, int before, int carets) {
    UnderlinedLine underlined = at(line, "x");

    assertThat(underlined.carets()).isEqualTo(" ".repeat(before) + "^".repeat(carets));
    assertThat(underlined.source()).isEqualTo(line);
  }

  @Test
  void a_tab_is_four_columns() {
    assertThat(at("\tx", "x")).isEqualTo(new UnderlinedLine("    x", "    ^"));
    assertThat(at("\tx", "\t")).isEqualTo(new UnderlinedLine("    x", "^^^^"));
  }

  @Test
  void wide_characters_are_underlined_over_their_whole_width() {
    assertThat(at("a 漢字 b", "漢字").carets()).isEqualTo("  ^^^^");
    assertThat(at("a \uD83D\uDE00 b", "\uD83D\uDE00").carets()).isEqualTo("  ^^");
  }

  @Test
  void a_column_inside_a_character_means_the_whole_character() {
    assertThat(UnderlinedLine.of("a\uD83D\uDE00b", 3, 3, 60).carets()).isEqualTo(" ^^");
    assertThat(UnderlinedLine.of("ae\u0301b", 3, 3, 60).carets()).isEqualTo(" ^");
  }

  @Test
  void what_is_hidden_is_shown() {
    assertThat(at("a\u001B[31m x", "x")).isEqualTo(new UnderlinedLine("a␛[31m x", "       ^"));
    assertThat(at("a\u202Eb\u200Bc x", "x"))
        .isEqualTo(new UnderlinedLine("a<U+202E>b<U+200B>c x", "                    ^"));
    assertThat(at("\u0000\u007F\u0085 x", "x").source()).isEqualTo("␀␡<U+0085> x");
    assertThat(at("\uD800 x", "x")).isEqualTo(new UnderlinedLine("<U+D800> x", "         ^"));
    assertThat(at("\u0301 x", "x")).isEqualTo(new UnderlinedLine("◌\u0301 x", "  ^"));
    assertThat(at("a\u200Db x", "x").source()).isEqualTo("a\u200Db x");
    assertThat(at("1\u200D2 x", "x").source()).isEqualTo("1<U+200D>2 x");
  }

  @Test
  void a_column_behind_the_line_is_shown_behind_its_end() {
    assertThat(UnderlinedLine.of("abc", 4, 4, 60)).isEqualTo(new UnderlinedLine("abc", "   ^"));
    assertThat(UnderlinedLine.of("abc", 90, 95, 60)).isEqualTo(new UnderlinedLine("abc", "   ^"));
    assertThat(UnderlinedLine.of("", 1, 1, 60)).isEqualTo(new UnderlinedLine("", "^"));
    assertThat(UnderlinedLine.of("abc", 2, 99, 60).carets()).isEqualTo(" ^^");
  }

  @Test
  void a_long_line_is_cut_around_the_column() {
    String line = "a".repeat(500) + "XYZ" + "b".repeat(500);

    UnderlinedLine underlined = at(line, "XYZ");

    assertThat(underlined.source()).hasSize(60).startsWith("…a").endsWith("b…").contains("XYZ");
    assertThat(underlined.carets().indexOf('^')).isEqualTo(underlined.source().indexOf("XYZ"));
    assertThat(underlined.carets()).endsWith("^^^");
  }

  @Test
  void a_long_line_is_cut_on_one_side_only_near_its_ends() {
    String line = "X" + "a".repeat(500) + "Y";

    assertThat(at(line, "X").source()).startsWith("Xa").endsWith("a…");
    UnderlinedLine end = at(line, "Y");
    assertThat(end.source()).startsWith("…a").endsWith("aY");
    assertThat(end.carets()).hasSize(end.source().length()).endsWith(" ^");
  }

  @Test
  void a_cut_line_keeps_its_carets_right_after_wide_characters() {
    String line = "漢".repeat(400) + "X" + "字".repeat(400);

    UnderlinedLine underlined = at(line, "X");

    int wide = underlined.source().indexOf('X') - 1;
    assertThat(underlined.carets()).isEqualTo(" ".repeat(1 + 2 * wide) + "^");
  }

  @Test
  void an_underline_longer_than_the_cut_ends_with_it() {
    UnderlinedLine underlined = UnderlinedLine.of("a".repeat(1000), 1, 1000, 60);

    assertThat(underlined.source()).hasSizeLessThanOrEqualTo(60).endsWith("…");
    assertThat(underlined.carets()).isEqualTo("^".repeat(underlined.source().length() - 1));
  }

  @Test
  void the_work_does_not_depend_on_the_length_of_the_line() {
    String line = "e\u0301".repeat(5_000_000);

    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          for (int i = 0; i < 2_000; i++) {
            UnderlinedLine.of(line, 1 + 4_999 * i, 1 + 4_999 * i, 60);
          }
        });
  }

  @Test
  void a_heap_of_marks_on_one_letter_is_cut() {
    String line = "a" + "\u0301".repeat(1000);

    assertThat(UnderlinedLine.of(line, 1, 1, 60).source().length()).isLessThan(200);
  }
}
