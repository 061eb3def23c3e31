package org.argmap.render.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.argmap.render.Diagrams;
import org.argmap.render.SampleMaps;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Legend;
import org.argmap.render.diagram.Line;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.theme.Themes;
import org.junit.jupiter.api.Test;

/** What a page that shows a drawing, and those who hear it, rely on. */
class SvgStructureTest {

  private static String draw(List<Box> boxes, Line... lines) throws IOException {
    StringBuilder out = new StringBuilder();
    Diagram diagram =
        new Diagram("", "", "", boxes, List.of(), List.of(lines), List.of(), Legend.empty());
    Diagrams.svg().draw(diagram, out);
    return out.toString();
  }

  private static Box box(String id, String text) {
    return Box.builder(id, BoxKind.CLAIM).text(text).build();
  }

  private static List<String> all(String svg, String pattern) {
    return Pattern.compile(pattern).matcher(svg).results().map(found -> found.group(1)).toList();
  }

  @Test
  void two_drawings_with_prefixes_share_no_id_and_no_style() {
    String one = Diagrams.svg().idPrefix("one-").render(SampleMaps.everything());
    String two = Diagrams.svg().idPrefix("two-").render(SampleMaps.everything());
    assertThat(all(one + two, " id=\"([^\"]*)\"")).doesNotHaveDuplicates();
    for (String reference : all(one, "aria-labelledby=\"([^\"]*)\"")) {
      assertThat(one).contains(" id=\"" + reference + "\"");
    }
    assertThat(one).contains("class=\"argmap one-argmap\"", ".one-argmap .box{");
    assertThat(one).doesNotContain(".argmap .box");
  }

  @Test
  void a_prefix_that_is_no_name_is_refused() {
    assertThatThrownBy(() -> Diagrams.svg().idPrefix("a b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"a b\"");
    assertThatThrownBy(() -> Diagrams.svg().idPrefix("\"><script>"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_link_is_marked_underlined_and_said() throws IOException {
    Box linked =
        Box.builder("a", BoxKind.CLAIM).text("Linked").link("https://x.example/?a=1&b=2").build();
    String svg = draw(List.of(linked));
    assertThat(svg)
        .contains("<a class=\"link\" href=\"https://x.example/?a=1&amp;b=2\"><rect")
        .contains(".argmap .link tspan{text-decoration:underline}")
        .contains("Linked (link to https://x.example/?a=1&amp;b=2)</title>");
  }

  @Test
  void what_is_hidden_is_counted() throws IOException {
    Box stack = Box.builder("a", BoxKind.CLAIM).text("Stack").hidden(12).build();
    String svg = draw(List.of(stack, box("b", "B")), new Line(LineKind.INDIRECT, "b", "a", 3, 1));
    assertThat(svg)
        .contains("class=\"node claim stack\"", ">+12</text>", "(12 more behind it)")
        .contains("class=\"edge line indirect shortened\"", ">\u20263</text>");
  }

  @Test
  void an_argument_is_read_after_what_it_bears_on_and_says_what_it_joins() {
    String svg = Diagrams.svg().render(SampleMaps.sharing());
    assertThat(all(svg, "class=\"node[^\"]*\" id=\"[^\"]*\" data-id=\"([^\"]*)\""))
        .containsSubsequence("sharing", "trust-against-sharing", "trust", "lapse-for-trust");
    assertThat(svg)
        .contains(
            "Opposing argument: Covert intrusions between pa\u2026 \u2192 States share more"
                + " intelligen\u2026</title>");
  }

  @Test
  void heading_and_text_have_a_direction_each() throws IOException {
    Box mixed =
        Box.builder("a", BoxKind.CLAIM).heading("Latin").text("\u05E9\u05DC\u05D5\u05DD").build();
    String svg = draw(List.of(mixed));
    assertThat(svg).containsPattern("<text y=\"[^\"]*\"><tspan[^>]*>Latin</tspan></text>");
    assertThat(svg).containsPattern("direction=\"rtl\"><tspan[^>]*>\u05E9");
  }

  @Test
  void a_theme_of_one_palette_has_no_dark_variant() {
    String svg = Diagrams.svg().theme(Themes.monochrome()).render(SampleMaps.sharing());
    assertThat(svg).doesNotContain("prefers-color-scheme");
  }

  @Test
  void the_style_sheet_has_only_rules_that_something_needs() {
    String svg = Diagrams.svg().render(SampleMaps.sharing());
    assertThat(svg).contains(".argmap .line.support path").doesNotContain(".cluster rect");
    assertThat(Diagrams.svg().render(SampleMaps.everything())).contains(".argmap .cluster rect");
  }
}
