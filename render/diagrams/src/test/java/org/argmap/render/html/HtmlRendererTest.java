package org.argmap.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.argmap.render.Diagrams;
import org.argmap.render.SampleMaps;
import org.argmap.render.diagram.style.DiagramStyles;
import org.argmap.render.diagram.style.ToulminStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlRendererTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '\u0001',
      quoteCharacter = '\u0002',
      textBlock =
          """
          plain\u0001plain
          <script>alert("x")</script>\u0001&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;
          a&amp;b'c\u0001a&amp;amp;b&#39;c
          ]]> -->\u0001]]&gt; --&gt;
          """)
  void nasty_texts_are_escaped(String text, String escaped) {
    assertThat(HtmlText.escape(text)).isEqualTo(escaped);
  }

  @Test
  void what_cannot_be_shown_is_replaced() {
    assertThat(HtmlText.escape("\u0000\uD800\u202E\uFFFE")).isEqualTo("\uFFFD".repeat(4));
    assertThat(HtmlText.anchor("a b\"")).isEqualTo("o-a:20:b:22:");
  }

  @Test
  void lists_are_nested_and_closed() {
    String page = Diagrams.html().picture(false).render(SampleMaps.everything());
    for (String tag : new String[] {"ul", "li", "span", "b", "a", "main", "html"}) {
      assertThat(count(page, "<" + tag + "[ >]")).as(tag).isEqualTo(count(page, "</" + tag + ">"));
    }
    assertThat(page).contains("<html lang=\"en\">", "prefers-color-scheme:dark");
    assertThat(count(page, "<ul")).isGreaterThan(5);
  }

  private static int count(String text, String pattern) {
    return (int) Pattern.compile(pattern).matcher(text).results().count();
  }

  @Test
  void every_mention_leads_to_an_element_of_the_page_and_ids_are_unique() {
    String page = Diagrams.html().render(SampleMaps.everything());
    Matcher mention = Pattern.compile("href=\"#([^\"]*)\"").matcher(page);
    while (mention.find()) {
      assertThat(page).contains(" id=\"" + mention.group(1) + "\"");
    }
    assertThat(Pattern.compile(" id=\"([^\"]*)\"").matcher(page).results().map(r -> r.group(1)))
        .doesNotHaveDuplicates();
  }

  @Test
  void nothing_runs_and_nothing_is_loaded() {
    String page = Diagrams.html().render(SampleMaps.hostile());
    assertThat(page)
        .contains("default-src 'none'")
        .doesNotContain("<script", "src=", "<link", "<iframe", "@import", "url(");
  }

  @Test
  void the_outline_is_that_of_the_claims_whatever_the_style_of_the_picture() {
    String claims = outline(Diagrams.html().render(SampleMaps.sharing()));
    for (var style : DiagramStyles.all()) {
      if (style instanceof ToulminStyle) {
        continue; // one argument alone
      }
      assertThat(outline(Diagrams.html().style(style).render(SampleMaps.sharing())))
          .isEqualTo(claims);
    }
  }

  private static String outline(String page) {
    return page.substring(page.indexOf("<h2>"));
  }
}
