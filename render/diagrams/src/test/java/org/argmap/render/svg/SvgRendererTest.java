package org.argmap.render.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Outline;
import org.argmap.render.SampleMaps;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.theme.Palette;
import org.argmap.render.diagram.theme.Theme;
import org.junit.jupiter.api.Test;

class SvgRendererTest {
  private static final SvgRenderer SVG = SvgRenderer.standard();

  private static Set<String> all(String svg, String pattern) {
    Set<String> found = new HashSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(svg);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void every_claim_argument_relation_and_question_is_a_node() {
    ArgumentMap map = SampleMaps.everything();
    Set<String> ids = all(SVG.render(map), "class=\"node [^>]*data-id=\"([^\"]*)\"");
    map.claims().forEach(claim -> assertThat(ids).contains(claim.id().value()));
    map.arguments().forEach(argument -> assertThat(ids).contains(argument.id().value()));
    map.relations().forEach(relation -> assertThat(ids).contains(relation.id().value()));
    map.questions().forEach(question -> assertThat(ids).contains(question.id().value()));
  }

  @Test
  void every_line_names_nodes_that_are_there() {
    String svg = SVG.render(SampleMaps.everything());
    Set<String> ids = all(svg, "class=\"node [^>]*data-id=\"([^\"]*)\"");
    assertThat(ids).containsAll(all(svg, "data-source=\"([^\"]*)\""));
    assertThat(ids).containsAll(all(svg, "data-target=\"([^\"]*)\""));
  }

  @Test
  void the_drawing_needs_nothing_from_elsewhere() {
    String svg = SVG.render(SampleMaps.hostile()).replace("http://www.w3.org/2000/svg", "");
    assertThat(svg).doesNotContain("href=", "<script", "foreignObject", "@import", "url(");
  }

  @Test
  void the_legend_lists_what_is_present_with_its_count() {
    String svg = SVG.render(SampleMaps.sharing());
    assertThat(svg).contains("supports (2)", "opposes (2)", "final conclusion (1)");
    assertThat(svg).doesNotContain("contradicts (", "assumed (");
  }

  @Test
  void stance_has_a_sign_and_a_head_beside_its_colour() {
    String svg = SVG.render(SampleMaps.sharing());
    assertThat(svg).contains(">+</text>", ">\u2212</text>");
    assertThat(svg).containsPattern("class=\"edge line support\"[^\\n]*<polygon");
    assertThat(svg).containsPattern("class=\"edge line oppose\"[^\\n]*<polyline");
  }

  @Test
  void a_text_that_is_cut_is_whole_in_the_title_of_its_box() {
    String text = "word ".repeat(400) + "end";
    String svg = SVG.render(ArgumentMap.build("Long", m -> m.claim("long", text, c -> {})));
    assertThat(svg).contains(text).contains("\u2026</tspan>");
  }

  @Test
  void the_drawing_says_its_language_and_has_a_dark_variant() {
    String svg = SVG.render(SampleMaps.everything());
    assertThat(svg).contains(" lang=\"en\"", "prefers-color-scheme:dark", "<desc>", "role=");
  }

  @Test
  void text_from_right_to_left_is_set_so() {
    String svg =
        SVG.render(ArgumentMap.build("x", m -> m.claim("c", "\u05E9\u05DC\u05D5\u05DD", c -> {})));
    assertThat(svg).contains("direction=\"rtl\"");
  }

  @Test
  void an_automatic_direction_turns_only_maps_that_outgrow_the_page() {
    assertThat(SVG.layout(SVG.diagram(SampleMaps.sharing())).direction())
        .isEqualTo(Direction.TOP_DOWN);
    ArgumentMap wide =
        ArgumentMap.build(
            "Wide",
            m ->
                m.claim(
                    "root",
                    "Root",
                    c -> {
                      for (int i = 0; i < 30; i++) {
                        String number = String.valueOf(i);
                        c.supportedBy(
                            Outline.claim(
                                "c" + number,
                                "Ground " + number,
                                d -> d.supportedBy(Outline.claim("d" + number, "Its ground"))));
                      }
                    }));
    assertThat(SVG.layout(SVG.diagram(wide)).direction()).isEqualTo(Direction.LEFT_RIGHT);
    SvgRenderer down = SVG.direction(Direction.TOP_DOWN);
    assertThat(down.layout(down.diagram(wide)).direction()).isEqualTo(Direction.TOP_DOWN);
  }

  @Test
  void colours_and_sizes_that_are_none_are_refused() {
    assertThatThrownBy(() -> Theme.builder().fontSize(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Palette.builder().ground("red"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("red");
  }

  @Test
  void a_font_family_cannot_leave_the_style_sheet() {
    Theme theme = Theme.builder().fontFamily("Arial}</style><script>").build();
    assertThat(SVG.theme(theme).render(SampleMaps.sharing())).doesNotContain("<script");
  }
}
