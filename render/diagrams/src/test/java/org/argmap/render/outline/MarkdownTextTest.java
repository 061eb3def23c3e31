package org.argmap.render.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.argmap.render.Diagrams;
import org.argmap.render.SampleMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '\u0001',
      quoteCharacter = '\u0002',
      textBlock =
          """
          plain words, and 1.5 - more.\u0001plain words, and 1.5 - more.
          *a* _b_ `c` ~~d~~\u0001\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~
          [a](javascript:x)\u0001\\[a\\]\\(javascript:x\\)
          ![i](x)\u0001\\!\\[i\\]\\(x\\)
          <script>&amp;\u0001\\<script\\>&amp;amp;
          # heading\u0001\\# heading
          - item\u0001\\- item
          12. item\u000112\\. item
          a|b\u0001a\\|b
          @user\u0001&#64;user
          http://x.example\u0001http&#58;//x.example
          www.x.example\u0001www&#46;x.example
          $x$\u0001\\$x\\$
          C:\\Nodes\u0001C:\\\\Nodes
          ===\u0001\\=\\=\\=
          """)
  void nasty_texts_are_escaped(String text, String escaped) {
    assertThat(MarkdownText.escape(text)).isEqualTo(escaped);
  }

  @Test
  void an_outline_is_one_list_whose_items_are_indented_by_two() {
    assertThat(Diagrams.markdown().render(SampleMaps.sharing()))
        .startsWith("# Cyber espionage and intelligence sharing\n\n- \\[sharing\\] States")
        .contains("\n  - **\\+** \\[threat\\] A common threat is felt.\n")
        .contains("\n    - **\\+** \\[lapse\\]")
        .doesNotContain("\n\n\n");
  }
}
