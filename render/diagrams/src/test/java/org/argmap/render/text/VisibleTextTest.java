package org.argmap.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VisibleTextTest {

  static Arguments[] texts() {
    return new Arguments[] {
      Arguments.of("plain text", "plain text"),
      Arguments.of("  two\r\n\tlines  ", "two lines"),
      Arguments.of("a\u0000b", "a\uFFFDb"),
      Arguments.of("a\u001Bb", "a\uFFFDb"),
      Arguments.of("a\uD800b", "a\uFFFDb"),
      Arguments.of("a\uDC00", "a\uFFFD"),
      Arguments.of("a\uFFFEb\uFFFF", "a\uFFFDb\uFFFD"),
      Arguments.of("pay \u202Edne\u202C now", "pay \uFFFDdne\uFFFD now"),
      Arguments.of("a\u2066b\u2069", "a\uFFFDb\uFFFD"),
      Arguments.of("\uD83D\uDC4D ok", "\uD83D\uDC4D ok"),
      Arguments.of("", "")
    };
  }

  @ParameterizedTest
  @MethodSource("texts")
  void what_cannot_be_shown_is_replaced_visibly(String text, String visible) {
    assertThat(VisibleText.of(text)).isEqualTo(visible);
  }

  @Test
  void the_first_strong_character_decides_the_direction() {
    assertThat(VisibleText.isRightToLeft("1. \u05D0\u05D1 and")).isTrue();
    assertThat(VisibleText.isRightToLeft("and \u05D0\u05D1")).isFalse();
    assertThat(VisibleText.isRightToLeft("123")).isFalse();
  }
}
