package org.argmap.render.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.argmap.render.SampleMaps;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.BoxShape;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.Legend;
import org.argmap.render.diagram.style.AifStyle;
import org.argmap.render.diagram.style.ClaimBoxStyle;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.diagram.view.View;
import org.junit.jupiter.api.Test;

class BoxSizingTest {

  private static MeasuredBox measure(Theme theme, Box box) {
    Diagram diagram =
        new Diagram("", "", "", List.of(box), List.of(), List.of(), List.of(), Legend.empty());
    return BoxSizing.of(theme).measure(diagram, Direction.TOP_DOWN).boxes().get(0);
  }

  private static Box.Builder words(String text) {
    return Box.builder("b", BoxKind.CLAIM).text(text);
  }

  @Test
  void texts_are_cut_after_the_lines_and_characters_of_the_theme() {
    Box box = words("Some words that go on and on. ".repeat(30)).build();
    List<TextLine> lines = measure(Theme.builder().textLines(3).build(), box).lines();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(2).text()).endsWith("\u2026");
    assertThat(measure(Theme.builder().textCharacters(10).build(), box).lines())
        .containsExactly(new TextLine("Some words\u2026", false));
    assertThat(
            measure(Theme.builder().textCharacters(2).build(), words("a\uD83D\uDE00b").build())
                .lines())
        .containsExactly(new TextLine("a\uD83D\uDE00\u2026", false));
  }

  @Test
  void wider_lines_make_wider_boxes() {
    Box box = words("Words").build();
    double usual = measure(Theme.standard(), box).width();
    assertThat(measure(Theme.builder().lineWidth(2).build(), box).width())
        .isGreaterThan(1.8 * usual);
  }

  @Test
  void long_labels_stand_above_the_text_and_signs_before_it() {
    assertThat(measure(Theme.standard(), words("Words").label("G1").build()).lines())
        .containsExactly(new TextLine("G1", true), new TextLine("Words", false));
    assertThat(measure(Theme.standard(), words("Words").label("+").build()).lines())
        .containsExactly(new TextLine("+ Words", false));
    assertThat(measure(Theme.standard(), words("Words").label("G1").heading("H").build()).lines())
        .containsExactly(new TextLine("G1 H", true), new TextLine("Words", false));
  }

  @Test
  void boxes_for_words_of_the_author_are_equally_wide_and_those_between_fit_their_words() {
    MeasuredDiagram measured =
        BoxSizing.of(Theme.standard())
            .measure(
                AifStyle.standard().diagram(SampleMaps.sharing(), View.wholeMap()),
                Direction.TOP_DOWN);
    assertThat(measured.boxes())
        .filteredOn(box -> box.box().shape() == BoxShape.RECTANGLE)
        .extracting(MeasuredBox::width)
        .hasSize(6)
        .containsOnly(measured.boxes().get(0).width());
    assertThat(measured.boxes())
        .filteredOn(box -> box.box().shape() == BoxShape.ELLIPSE)
        .hasSize(4)
        .allMatch(box -> box.width() < measured.boxes().get(0).width());
  }

  @Test
  void a_picture_that_grows_to_the_left_is_the_mirror_of_one_that_grows_to_the_right() {
    Diagram diagram = ClaimBoxStyle.standard().diagram(SampleMaps.everything(), View.wholeMap());
    BoxSizing sizing = BoxSizing.of(Theme.standard());
    LayoutEngine engine = LayeredEngine.standard();
    Layout right = PageFit.layout(diagram, Direction.LEFT_RIGHT, sizing, engine);
    Layout left = PageFit.layout(diagram, Direction.RIGHT_LEFT, sizing, engine);
    assertThat(left.direction()).isEqualTo(Direction.RIGHT_LEFT);
    LayoutChecks.everything_is_drawn_inside_the_picture(left);
    LayoutChecks.no_two_boxes_overlap(left);
    for (int i = 0; i < right.boxes().size(); i++) {
      PlacedBox box = right.boxes().get(i);
      assertThat(left.boxes().get(i).x() + box.x() + box.box().width())
          .isCloseTo(right.width(), org.assertj.core.data.Offset.offset(0.001));
    }
  }

  @Test
  void engines_are_asked_for_decided_directions_alone() {
    Diagram diagram = ClaimBoxStyle.standard().diagram(SampleMaps.sharing(), View.wholeMap());
    BoxSizing sizing = BoxSizing.of(Theme.standard());
    for (Direction direction : List.of(Direction.AUTOMATIC, Direction.RIGHT_LEFT)) {
      assertThatThrownBy(() -> sizing.measure(diagram, direction))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(direction.name())
          .hasMessageContaining("PageFit");
    }
  }
}
