package org.argmap.render.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class XmlEscapesTest {

  static Arguments[] strings() {
    return new Arguments[] {
      Arguments.of("plain", "plain", "plain"),
      Arguments.of("a<b>&\"'", "a&lt;b&gt;&amp;\"'", "a&lt;b&gt;&amp;&quot;&#39;"),
      Arguments.of("]]>", "]]&gt;", "]]&gt;"),
      Arguments.of("&amp;", "&amp;amp;", "&amp;amp;"),
      Arguments.of("a\tb\nc", "a b c", "a&#9;b&#10;c"),
      Arguments.of("\u0000\u000B", "\uFFFD", "\uFFFD\uFFFD"),
      Arguments.of("\uD800x", "\uFFFDx", "\uFFFDx"),
      Arguments.of("\uFFFF", "\uFFFD", "\uFFFD"),
      Arguments.of("\u202Eabc", "\uFFFDabc", "\uFFFDabc"),
      Arguments.of("\uD83D\uDC4D", "\uD83D\uDC4D", "\uD83D\uDC4D")
    };
  }

  @ParameterizedTest
  @MethodSource("strings")
  void nasty_strings_are_escaped(String string, String text, String attribute) {
    assertThat(XmlText.escape(string)).isEqualTo(text);
    assertThat(XmlAttribute.escape(string)).isEqualTo(attribute);
  }

  @Test
  void ids_of_any_characters_become_different_attribute_ids() {
    assertThat(XmlAttribute.id("n-", "trust.2_b-c")).isEqualTo("n-trust.2_b-c");
    assertThat(XmlAttribute.id("n-", "é\"")).isEqualTo("n-:e9::22:");
    assertThat(XmlAttribute.id("n-", ":e9:")).isNotEqualTo(XmlAttribute.id("n-", "é"));
  }

  @Test
  void numbers_are_written_in_tenths_without_exponent() {
    assertThat(SvgNumber.of(12)).isEqualTo("12");
    assertThat(SvgNumber.of(12.34)).isEqualTo("12.3");
    assertThat(SvgNumber.of(-0.26)).isEqualTo("-0.3");
    assertThat(SvgNumber.of(-0.01)).isEqualTo("0");
    assertThat(SvgNumber.of(12345678.96)).isEqualTo("12345679");
  }
}
