package org.argmap.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.argmap.format.argdown.document.ArgdownDocument;
import org.argmap.format.argdown.document.ArgdownReader;
import org.argmap.format.argdown.document.ArgdownStatement;
import org.argmap.format.argdown.syntax.Inline;
import org.argmap.model.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of a document are the text of a claim. */
class ArgdownWordsTest {
  private static ArgdownDocument read(String text) {
    return ArgdownReader.standard().read(text);
  }

  private static ArgdownStatement first(String text) {
    return read(text).statements().get(0);
  }

  private static List<String> codes(String text) {
    return read(text).findings().stream().map(Finding::code).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[A]: x is so. {a: 1} // c\n{b: 2}",
        "[A]: x is so. {a: 1} /* c */ {b: 2}",
        "[A]: x is so. {a: 1}\n// c\n{b: 2}",
        "[A]: x is so. {a: 1} <!-- c --> {b: 2} // d",
        "[A]: x is so. // c\n{a: 1} // d\n{b: 2}"
      })
  void a_comment_between_data_is_no_part_of_the_text(String text) {
    assertThat(first(text).text()).isEqualTo("x is so.");
    assertThat(first(text).data().names()).containsExactly("a", "b");
    assertThat(read(text).comments()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[A] #t // c\n{a: 1}",
        "[A] #t /* c */ {a: 1}",
        "[A] #t {a: 1} /* c */ {b: 2}",
        "[A] #t {a: 1}"
      })
  void nothing_but_tags_is_the_text_of_a_reference(String text) {
    assertThat(first(text).members().get(0).node().content().pieces())
        .hasOnlyElementsOfType(Inline.Tag.class);
    assertThat(first(text).tags()).containsExactly("t");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 ** 8 is 256.",
        "fill in ____ here.",
        "fill in __ here.",
        "fill in ______",
        "a * b ** c *** d **** e",
        "____",
        "a ** **b c"
      })
  void signs_with_nothing_to_emphasise_are_text(String text) {
    assertThat(first("[A]: " + text).text()).isEqualTo(text);
    assertThat(first("[A]: " + text).members().get(0).content().ranges()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 ** 8 is 256.", "fill in ____ here.", "fill in ______"})
  void signs_that_stand_alone_are_nothing_to_report(String text) {
    assertThat(codes("[A]: " + text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"****(x)", "a ____(x) b"})
  void emphasis_that_begins_twice_is_text_and_reported(String text) {
    assertThat(first("[A]: " + text).text()).isEqualTo(text);
    assertThat(codes("[A]: " + text)).contains("argdown.unclosed-emphasis");
  }

  @ParameterizedTest
  @ValueSource(strings = {"***x***", "**x**", "*x*", "_*x*_", "__*x*__", "*_x_*"})
  void signs_around_words_are_no_text(String text) {
    assertThat(first("[A]: " + text).text()).isEqualTo("x");
  }
}
