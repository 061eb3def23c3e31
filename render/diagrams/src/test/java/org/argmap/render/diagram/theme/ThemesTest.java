package org.argmap.render.diagram.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.argmap.render.Diagrams;
import org.argmap.render.SampleMaps;
import org.argmap.render.diagram.LineKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemesTest {

  static List<Theme> themes() {
    return Themes.all();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void every_pair_of_colours_of_a_theme_stands_apart(Theme theme) {
    for (Palette colours : List.of(theme.light(), theme.dark())) {
      assertThat(colours.contrasts()).hasSizeGreaterThan(15).allMatch(Contrast::isEnough);
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void a_theme_is_found_by_its_name(Theme theme) {
    assertThat(Themes.find(theme.name())).contains(theme);
  }

  @Test
  void the_themes_are_those_of_the_documentation() {
    assertThat(Themes.all())
        .extracting(Theme::name)
        .containsExactly("default", "classic", "monochrome", "light", "dark");
    assertThat(Themes.find("plaid")).isEmpty();
    assertThat(Themes.dark().light()).isEqualTo(Themes.dark().dark());
  }

  @Test
  void ratios_are_those_of_the_guidelines() {
    assertThat(new Contrast("x", "#000000", "#ffffff", 4.5).ratio()).isEqualTo(21);
    assertThat(new Contrast("x", "#777777", "#ffffff", 4.5).ratio()).isBetween(4.47, 4.49);
    assertThat(new Contrast("x", "#767676", "#ffffff", 4.5).isEnough()).isTrue();
    assertThat(new Contrast("x", "#ff0000", "#00ff00", 3).ratio()).isBetween(2.91, 2.92);
  }

  @Test
  void the_nearest_colour_that_does_is_proposed() {
    Contrast grey = new Contrast("x", "#777777", "#ffffff", 4.5);
    assertThat(grey.nearestColour()).isEqualTo("#767676");
    Contrast middle = new Contrast("x", "#808080", "#777777", 4.5);
    assertThat(new Contrast("x", middle.nearestColour(), "#777777", 4.5).isEnough()).isTrue();
    assertThat(new Contrast("x", "#123456", "#ffffff", 4.5).nearestColour()).isEqualTo("#123456");
  }

  @Test
  void colours_that_cannot_be_read_are_refused_all_at_once() {
    Palette.Builder pale = Palette.builder().text("#bbbbbb").oppose("#ffcc99");
    assertThatThrownBy(pale::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("text on ground: #bbbbbb on #ffffff has a contrast of 1.91:1")
        .hasMessageContaining("needs 4.5:1")
        .hasMessageContaining("oppose on ground: #ffcc99")
        .hasMessageContaining("needs 3.0:1");
    assertThat(pale.problems()).allMatch(pair -> !pair.isEnough());
  }

  @Test
  void a_proposed_colour_is_accepted() {
    Palette.Builder pale = Palette.builder().locution("#eecc00");
    for (Contrast problem : pale.problems()) {
      pale.locution(new Contrast("", problem.nearestColour(), "#ffffff", 4.5).nearestColour());
    }
    assertThat(pale.problems()).isEmpty();
    assertThat(pale.build().support()).isEqualTo(Theme.standard().light().support());
  }

  @Test
  void in_monochrome_every_colour_is_black_or_white() {
    Palette colours = Themes.monochrome().light();
    assertThat(Stream.of(LineKind.values()).map(colours::line).distinct())
        .containsExactly("#000000");
    assertThat(Diagrams.svg().theme(Themes.monochrome()).render(SampleMaps.everything()))
        .doesNotContain("#0A5FA8");
  }

  @Test
  void the_limits_of_a_theme_are_kept() {
    Theme.Builder theme = Theme.builder();
    assertThatThrownBy(() -> theme.textLines(0)).hasMessageContaining("0");
    assertThatThrownBy(() -> theme.textCharacters(-1)).hasMessageContaining("-1");
    assertThatThrownBy(() -> theme.lineWidth(0.1)).hasMessageContaining("0.1");
    assertThatThrownBy(() -> theme.fontSize(Double.NaN)).hasMessageContaining("NaN");
  }
}
