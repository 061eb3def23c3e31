package org.argmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plain text | plain text",
        "<script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;",
        "a & b &amp; c | a &amp; b &amp;amp; c",
        "\"x\" onload='y' | &quot;x&quot; onload=&#39;y&#39;",
        "]]> --> | ]]&gt; --&gt;",
        "a\u0000b\u001fc\u0085d | a\ufffdb\ufffdc\ufffdd",
        "a\tb | a\tb",
        "lone \ud800 and \udc00. | lone \ufffd and \ufffd.",
        "pair \ud83d\ude00 | pair \ud83d\ude00",
        "non \ufffe\ufdd0 | non \ufffd\ufffd",
        "\u202eabc | \u202eabc"
      })
  void nothing_that_html_would_take_for_markup_is_left(String text, String expected) {
    assertThat(HtmlText.escape(text)).isEqualTo(expected);
  }
}
