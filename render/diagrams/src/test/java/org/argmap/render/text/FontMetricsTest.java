package org.argmap.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontMetricsTest {

  /** The advance widths of DejaVu Sans 2.37, or of Liberation Sans where that is wider. */
  @ParameterizedTest
  @CsvSource({"i, 278", "W, 989", "' ', 318", "A, 685", "é, 616", "ж, 902", "Ω, 765", "−, 838"})
  void the_widest_font_of_the_stack_wins(String character, int width) {
    assertThat(FontMetrics.regular().width(character, 1000)).isCloseTo(width, within(2.0));
  }

  @Test
  void bold_is_wider_than_regular() {
    String text = "Espionage erodes trust";
    assertThat(FontMetrics.bold().width(text, 12))
        .isGreaterThan(FontMetrics.regular().width(text, 12));
  }

  @Test
  void widths_grow_with_the_font_and_add_up() {
    FontMetrics metrics = FontMetrics.regular();
    assertThat(metrics.width("trust", 24)).isEqualTo(2 * metrics.width("trust", 12));
    assertThat(metrics.width("trust", 12))
        .isCloseTo(metrics.width("tru", 12) + metrics.width("st", 12), within(1e-9));
    assertThat(metrics.width("", 12)).isZero();
  }

  @Test
  void characters_in_none_of_the_fonts_are_measured_sensibly() {
    FontMetrics metrics = FontMetrics.regular();
    assertThat(metrics.width("網", 10)).isEqualTo(10);
    assertThat(metrics.width("\uD83D\uDE00", 10)).isBetween(12.5, 14.0);
    assertThat(metrics.width("e\u0301\u200D\uFE0F", 10)).isEqualTo(metrics.width("e", 10));
    assertThat(metrics.width("\uD800", 10)).isPositive();
  }

  @Test
  void a_mark_that_stands_beside_its_letter_takes_room() {
    FontMetrics metrics = FontMetrics.regular();
    assertThat(metrics.width("\u0938\u093E", 10)).isEqualTo(2 * metrics.width("\u0938", 10));
    assertThat(metrics.width("\u0938\u0941", 10)).isEqualTo(metrics.width("\u0938", 10));
  }
}
