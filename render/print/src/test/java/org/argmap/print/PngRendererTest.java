package org.argmap.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.argmap.model.ArgumentMap;
import org.argmap.render.SampleMaps;
import org.argmap.render.diagram.theme.Palette;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.drawing.Scene;
import org.argmap.render.drawing.SceneBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PngRendererTest {

  private static BufferedImage image(PngRenderer renderer, ArgumentMap map) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(renderer.renderBytes(map)));
  }

  private static String pixel(BufferedImage image, int x, int y) {
    return String.format("#%06x", image.getRGB(x, y) & 0xFFFFFF);
  }

  @Test
  void a_picture_is_as_large_as_its_scale_says() throws IOException {
    PngRenderer renderer = PngRenderer.standard();
    Scene scene =
        SceneBuilder.of(renderer.layout(renderer.diagram(SampleMaps.sharing())), Theme.standard());
    for (double scale : new double[] {0.5, 1, 3}) {
      BufferedImage image = image(renderer.scale(scale), SampleMaps.sharing());
      assertThat(image.getWidth()).isEqualTo((int) Math.ceil(scene.width() * scale));
      assertThat(image.getHeight()).isEqualTo((int) Math.ceil(scene.height() * scale));
    }
  }

  @Test
  void the_file_says_its_resolution() {
    byte[] bytes = PngRenderer.standard().scale(3).renderBytes(SampleMaps.sharing());
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    int at = latin.indexOf("pHYs") + 4;
    ByteBuffer resolution = ByteBuffer.wrap(bytes, at, 9);
    assertThat(resolution.getInt()).isEqualTo(Math.toIntExact(Math.round(3 * 96 / 0.0254)));
    assertThat(resolution.getInt()).isEqualTo(Math.toIntExact(Math.round(3 * 96 / 0.0254)));
    assertThat(resolution.get()).isEqualTo((byte) 1);
  }

  @Test
  void ground_and_colours_are_those_of_the_theme_by_day_and_by_night() throws IOException {
    Palette light = Theme.standard().light();
    Palette dark = Theme.standard().dark();
    BufferedImage day = image(PngRenderer.standard(), SampleMaps.sharing());
    BufferedImage night = image(PngRenderer.standard().dark(true), SampleMaps.sharing());
    assertThat(pixel(day, 1, 1)).isEqualToIgnoringCase(light.ground());
    assertThat(pixel(night, 1, 1)).isEqualToIgnoringCase(dark.ground());
    assertThat(colours(day))
        .contains(
            light.support().toLowerCase(Locale.ROOT), light.oppose().toLowerCase(Locale.ROOT));
    assertThat(colours(night))
        .contains(dark.support().toLowerCase(Locale.ROOT), dark.oppose().toLowerCase(Locale.ROOT));
  }

  private static java.util.Set<String> colours(BufferedImage image) {
    java.util.Set<String> colours = new java.util.HashSet<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        colours.add(pixel(image, x, y));
      }
    }
    return colours;
  }

  @Test
  void a_transparent_picture_has_no_ground() throws IOException {
    BufferedImage image = image(PngRenderer.standard().transparent(true), SampleMaps.sharing());
    assertThat(image.getRGB(1, 1) >>> 24).isZero();
    assertThat(image.getColorModel().hasAlpha()).isTrue();
  }

  @Test
  void a_picture_beyond_the_limit_is_refused_with_advice_and_nothing_is_written() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PngRenderer limited = PngRenderer.standard().mostPixels(100_000);
    assertThatThrownBy(() -> limited.render(SampleMaps.sharing(), out))
        .isInstanceOf(PictureTooLargeException.class)
        .hasMessageContaining("more than the limit of 100000")
        .hasMessageContaining("scale(");
    assertThat(out.size()).isZero();
  }

  @Test
  void the_scale_that_is_advised_fits() {
    PngRenderer limited = PngRenderer.standard().mostPixels(100_000);
    assertThatThrownBy(() -> limited.renderBytes(SampleMaps.sharing()))
        .satisfies(
            e -> {
              String message = e.getMessage();
              int start = message.indexOf("scale(") + 6;
              double scale =
                  Double.parseDouble(message.substring(start, message.indexOf(')', start)));
              assertThat(limited.scale(scale).renderBytes(SampleMaps.sharing())).isNotEmpty();
            });
  }

  @Test
  void a_picture_for_which_there_is_no_memory_is_refused_before_it_is_made() {
    PngRenderer huge = PngRenderer.standard().mostPixels(Long.MAX_VALUE).scale(20);
    assertThatThrownBy(() -> huge.renderBytes(PdfRendererTest.tree(2000)))
        .isInstanceOf(PictureTooLargeException.class)
        .hasMessageContaining("not enough memory");
  }

  @Test
  void sizes_that_are_none_are_refused() {
    assertThatThrownBy(() -> PngRenderer.standard().scale(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PngRenderer.standard().scale(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PngRenderer.standard().mostPixels(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Timeout(60)
  void five_thousand_boxes_are_drawn_at_a_scale_that_fits() throws IOException {
    BufferedImage image = image(PngRenderer.standard().scale(0.2), PdfRendererTest.tree(5000));
    assertThat(image.getWidth()).isGreaterThan(500);
  }

  @Test
  @Timeout(60)
  void hostile_and_very_long_texts_are_drawn() throws IOException {
    assertThat(image(PngRenderer.standard(), SampleMaps.hostile()).getWidth()).isGreaterThan(100);
    ArgumentMap map =
        ArgumentMap.build("Long", m -> m.claim("long", "many words ".repeat(95_000), c -> {}));
    assertThat(image(PngRenderer.standard(), map).getWidth()).isGreaterThan(100);
  }

  @Test
  void an_empty_map_has_a_picture() throws IOException {
    assertThat(image(PngRenderer.standard(), ArgumentMap.empty()).getWidth()).isPositive();
  }
}
