package org.argmap.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWrapperTest {
  private static final FontMetrics REGULAR = FontMetrics.regular();

  private static TextWrapper wrapper(double width) {
    return new TextWrapper(REGULAR, 12, width, 1_000_000);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void no_line_is_wider_than_the_width_and_no_word_is_lost(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 60 : 9);
      for (int j = 0; j < length; j++) {
        text.append((char) ('a' + random.nextInt(26)));
      }
      text.append(' ');
    }
    double width = 40 + random.nextInt(200);
    List<String> lines = wrapper(width).wrap(text.toString());
    assertThat(lines)
        .as("seed %d", seed)
        .allSatisfy(line -> assertThat(REGULAR.width(line, 12)).isLessThanOrEqualTo(width));
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.toString().replace(" ", ""));
  }

  @Test
  void lines_break_at_spaces_where_words_fit() {
    assertThat(wrapper(88).wrap("one two three four five six"))
        .containsExactly("one two three", "four five six");
  }

  @Test
  void a_word_may_be_broken_after_a_hyphen() {
    assertThat(wrapper(60).wrap("intelligence-sharing")).first().isEqualTo("intelligen");
    assertThat(wrapper(90).wrap("intelligence-sharing")).first().isEqualTo("intelligence-");
  }

  @Test
  void a_long_word_is_never_broken_inside_a_character() {
    String thumbs = "\uD83D\uDC4D\uD83C\uDFFD".repeat(40);
    String accents = "e\u0301".repeat(200);
    String flags = "\uD83C\uDDE9\uD83C\uDDEA".repeat(40);
    for (String word : List.of(thumbs, accents, flags)) {
      List<String> lines = wrapper(50).wrap(word);
      assertThat(lines).hasSizeGreaterThan(3);
      assertThat(String.join("", lines)).isEqualTo(word);
      for (String line : lines) {
        assertThat(Character.isLowSurrogate(line.charAt(0))).isFalse();
        assertThat(line.codePointAt(0)).isNotIn(0x301, 0x1F3FD);
      }
    }
    assertThat(wrapper(50).wrap(flags))
        .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()) % 2).isZero());
  }

  @Test
  void ideographs_may_be_broken_anywhere_but_before_closing_signs() {
    List<String> lines = wrapper(50).wrap("網絡間諜活動削弱信任。網絡間諜活動");
    assertThat(lines).hasSizeGreaterThan(3);
    assertThat(lines).noneMatch(line -> line.startsWith("。"));
  }

  @Test
  void text_beyond_the_last_line_ends_in_an_ellipsis_that_fits() {
    TextWrapper wrapper = new TextWrapper(REGULAR, 12, 80, 2);
    List<String> lines = wrapper.wrap("one two three four five six seven eight");
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).endsWith("…");
    assertThat(REGULAR.width(lines.get(1), 12)).isLessThanOrEqualTo(80);
  }

  @Test
  void text_that_just_fits_has_no_ellipsis() {
    assertThat(new TextWrapper(REGULAR, 12, 88, 2).wrap("one two three four five six"))
        .containsExactly("one two three", "four five six");
  }

  @Test
  void a_blank_text_has_no_lines() {
    assertThat(wrapper(80).wrap("")).isEmpty();
    assertThat(wrapper(80).wrap("   ")).isEmpty();
  }

  @Test
  void a_line_holds_at_least_one_character() {
    assertThat(wrapper(1).wrap("abc")).containsExactly("a", "b", "c");
  }

  @Test
  @Timeout(10)
  void a_megabyte_is_wrapped_in_linear_time() {
    for (String text :
        List.of("x".repeat(1_000_000), "word ".repeat(200_000), "e\u0301".repeat(500_000))) {
      long start = System.nanoTime();
      assertThat(wrapper(180).wrap(text)).isNotEmpty();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }
  }

  @Test
  void sizes_that_make_no_sense_are_refused() {
    assertThatThrownBy(() -> new TextWrapper(REGULAR, 0, 10, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TextWrapper(REGULAR, 12, Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TextWrapper(REGULAR, 12, 10, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
  }
}
