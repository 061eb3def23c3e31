package org.argmap.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No text steers a terminal. */
class VisibleTextTest {
  @ParameterizedTest
  @CsvSource({
    "'a\u001B[31mb', a␛[31mb",
    "'a\u001B]0;title\u0007b', a␛]0;title␇b",
    "'a\nb\rc', a␊b␍c",
    "'a\u007Fb\u009Bc', a␡b<U+009B>c",
    "'a\u202Eb\u2066c\u061Cd', a<U+202E>b<U+2066>c<U+061C>d",
    "'a\u2028b\uFEFFc\u00ADd', a<U+2028>b<U+FEFF>c<U+00AD>d",
    "'a\uD800b', a<U+D800>b",
    "'Schön, 日本, “ok” 👩‍🚀', 'Schön, 日本, “ok” 👩‍🚀'",
  })
  void invisible_characters_are_shown_by_name_and_others_as_they_are(String text, String shown) {
    assertThat(VisibleText.of(text)).isEqualTo(shown);
  }

  @Test
  void the_lines_of_a_text_are_kept_where_it_may_have_several() {
    assertThat(VisibleText.lines("a\u001B\nb\r\n")).isEqualTo("a␛\nb␍\n");
  }

  @Test
  void json_keeps_its_meaning_and_is_harmless() {
    assertThat(VisibleText.json("{\n\t\"a\u009B\u202E\": \"\uDB40\uDC01 👩‍🚀\"\r\n}"))
        .isEqualTo("{\n\t\"a\\u009B\\u202E\": \"\\uDB40\\uDC01 👩‍🚀\"\r\n}");
    String plain = "{\"a\": \"Schön\"}\n";
    assertThat(VisibleText.json(plain)).isSameAs(plain);
  }
}
