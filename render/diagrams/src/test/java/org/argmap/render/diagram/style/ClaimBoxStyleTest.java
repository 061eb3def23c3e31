package org.argmap.render.diagram.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ClaimId;
import org.argmap.model.Section;
import org.argmap.model.SectionId;
import org.argmap.render.SampleMaps;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Frame;
import org.argmap.render.diagram.Legend;
import org.argmap.render.diagram.Line;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.Mark;
import org.argmap.render.diagram.view.View;
import org.junit.jupiter.api.Test;

class ClaimBoxStyleTest {

  private static Diagram diagram(ArgumentMap map) {
    return ClaimBoxStyle.standard().diagram(map, View.wholeMap());
  }

  private static Box box(Diagram diagram, String id) {
    return diagram.boxes().stream().filter(box -> box.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void marks_say_what_differs_from_the_ordinary() {
    Diagram diagram = diagram(SampleMaps.everything());
    assertThat(box(diagram, "a").marks()).containsExactly(Mark.ROOT);
    assertThat(box(diagram, "p").marks()).isEmpty();
    assertThat(box(diagram, "q").marks()).containsExactly(Mark.ASSUMED);
    assertThat(box(diagram, "s").marks()).containsExactly(Mark.REJECTED);
    assertThat(box(diagram, "which").kind()).isEqualTo(BoxKind.QUESTION);
  }

  @Test
  void lines_follow_the_direction_of_reasoning() {
    assertThat(diagram(SampleMaps.sharing()).lines())
        .startsWith(
            new Line(LineKind.PREMISE, "trust", "trust-against-sharing"),
            new Line(LineKind.OPPOSE, "trust-against-sharing", "sharing"));
  }

  @Test
  void the_legend_counts_pro_and_con() {
    assertThat(diagram(SampleMaps.sharing()).legend().lines())
        .extracting(Legend.LineEntry::kind, Legend.LineEntry::count)
        .containsExactly(tuple(LineKind.SUPPORT, 2), tuple(LineKind.OPPOSE, 2));
  }

  @Test
  void sections_are_frames_and_nested_ones_follow_their_outer_one() {
    ArgumentMapBuilder b = ArgumentMap.builder("Sections");
    ClaimId one = b.claim("one", "One");
    ClaimId two = b.claim("two", "Two");
    b.add(Section.builder(new SectionId("in"), "Inner").member(two).build());
    b.add(
        Section.builder(new SectionId("out"), "Outer")
            .member(one)
            .member(new SectionId("in"))
            .build());
    b.add(Section.builder(new SectionId("bare"), "Without boxes").build());
    Diagram diagram = diagram(b.build());
    assertThat(diagram.frames())
        .containsExactly(
            new Frame("out", "Outer", 0, List.of("one", "two")),
            new Frame("in", "Inner", 1, List.of("two")));
    assertThat(diagram.innermostFrames()).containsEntry("one", "out").containsEntry("two", "in");
  }

  @Test
  void a_diagram_with_a_line_to_nowhere_is_refused() {
    assertThatThrownBy(
            () ->
                new Diagram(
                    "",
                    "",
                    "",
                    List.of(),
                    List.of(),
                    List.of(new Line(LineKind.ANSWER, "here", "there")),
                    List.of(),
                    Legend.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("here");
  }
}
