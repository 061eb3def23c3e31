package org.argmap.render.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.argmap.model.ArgumentMap;
import org.argmap.render.Diagrams;
import org.argmap.render.SampleMaps;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Legend;
import org.argmap.render.diagram.Line;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.style.DiagramStyles;
import org.argmap.render.diagram.style.ToulminStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MermaidTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '\u0001',
      quoteCharacter = '\u0002',
      textBlock =
          """
          plain words, and more.\u0001plain words, and more.
          say "no"\u0001say #34;no#34;
          a#b;c\u0001a#35;b#59;c
          <b>x</b>\u0001#60;b#62;x#60;/b#62;
          &amp;\u0001#38;amp#59;
          %%{init: {}}%%\u0001#37;#37;#123;init#58; #123;#125;#125;#37;#37;
          `code`\u0001#96;code#96;
          1. list\u00011#46; list
          10) list\u000110#41; list
          v 1.5\u0001v 1.5
          - dash\u0001#45; dash
          fa:fa-car fas:fa-x\u0001fa\u200C#58;fa#45;car fas\u200C#58;fa#45;x
          a --> b\u0001a #45;#45;#62; b
          $$x$$\u0001#36;\u200C#36;x#36;\u200C#36;
          a\\b|c\u0001a#92;b#124;c
          \u05E9\u05DC\u05D5\u05DD\u0001\u05E9\u05DC\u05D5\u05DD
          """)
  void nasty_labels_are_escaped(String text, String label) {
    assertThat(MermaidText.label(text)).isEqualTo(label);
  }

  @Test
  void white_space_is_one_space_and_what_cannot_be_shown_is_replaced() {
    assertThat(MermaidText.label(" a\n\r\t b ")).isEqualTo("a b");
    assertThat(MermaidText.label("\u0000\uD800\u202E\uFFFF")).isEqualTo("\uFFFD".repeat(4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"end", "o", "a-b", "a_b", "a\"]; x", "\u00E9", "a b", "__", "5f"})
  void names_of_nodes_have_only_letters_digits_and_underscores(String id) {
    assertThat(MermaidText.name("n_", id)).matches("n_[A-Za-z0-9_]*");
    assertThat(MermaidText.name("n_", id + "x")).isNotEqualTo(MermaidText.name("n_", id));
  }

  @Test
  void different_ids_give_different_names() {
    assertThat(MermaidText.name("n_", "_5f_")).isNotEqualTo(MermaidText.name("n_", "_"));
    assertThat(MermaidText.name("n_", "a-b")).isNotEqualTo(MermaidText.name("n_", "a_2d_b"));
  }

  @Test
  void an_address_cannot_end_its_quotes() throws java.io.IOException {
    Box box = Box.builder("a", BoxKind.CLAIM).text("x").link("https://x.example/\"<>`;\\").build();
    StringBuilder out = new StringBuilder();
    Diagrams.mermaid()
        .draw(
            new Diagram("", "", "", List.of(box), List.of(), List.of(), List.of(), Legend.empty()),
            out);
    assertThat(out.toString())
        .contains("click n_a href \"https://x.example/%22%3C%3E%60%3B%5C\"\n");
  }

  @Test
  void every_line_and_node_of_every_style_is_written() {
    for (var style : DiagramStyles.all()) {
      if (style instanceof ToulminStyle) {
        continue; // one argument alone
      }
      var renderer = Diagrams.mermaid().style(style);
      Diagram diagram = renderer.diagram(SampleMaps.everything());
      List<String> lines = renderer.render(SampleMaps.everything()).lines().toList();
      assertThat(lines.stream().filter(line -> line.matches(" +n_\\w+[\\[({].*")))
          .hasSize(diagram.boxes().size() + diagram.joints().size());
      assertThat(lines.stream().filter(line -> line.matches(" +n_\\w+ [-.].*")))
          .hasSize(diagram.lines().size());
    }
  }

  @Test
  void what_is_beyond_the_limits_of_mermaid_is_told() {
    assertThat(Diagrams.mermaid().findings(SampleMaps.everything())).isEmpty();
    assertThat(Diagrams.mermaid().findings(SampleMaps.chain(1000)))
        .extracting(finding -> finding.hint().orElse(""))
        .anyMatch(hint -> hint.contains("maxTextSize"))
        .anyMatch(hint -> hint.contains("maxEdges"));
    assertThat(Diagrams.mermaid().findings(ArgumentMap.empty())).isEmpty();
  }

  @Test
  void a_line_that_leaves_something_out_says_how_much() throws java.io.IOException {
    List<Box> boxes =
        List.of(
            Box.builder("a", BoxKind.CLAIM).text("A").build(),
            Box.builder("b", BoxKind.CLAIM).text("B").hidden(4).build());
    StringBuilder out = new StringBuilder();
    Diagrams.mermaid()
        .draw(
            new Diagram(
                "",
                "",
                "",
                boxes,
                List.of(),
                List.of(new Line(LineKind.INDIRECT, "b", "a", 3, 1)),
                List.of(),
                Legend.empty()),
            out);
    assertThat(out.toString()).contains("n_b -.-o|\"\u2026 3\"| n_a").contains("(#43;4 more)");
  }
}
