package org.argmap.render.dot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DotRendererTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain|\"plain\"",
        "say \"no\"|\"say \\\"no\\\"\"",
        "C:\\Nodes|\"C:\\\\Nodes\"",
        "a &amp; b|\"a &amp;amp; b\"",
        "ends in \\|\"ends in \\\\\""
      })
  void nasty_strings_are_quoted(String string, String quoted) {
    assertThat(DotString.quote(string)).isEqualTo(quoted);
  }
}
