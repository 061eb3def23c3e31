package org.argmap.print;

import static java.util.Objects.requireNonNull;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.argmap.model.Finding;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.theme.Palette;
import org.argmap.render.drawing.Scene;
import org.argmap.render.drawing.SceneBuilder;
import org.argmap.render.layout.PictureRenderer;
import org.argmap.render.layout.PictureSettings;

/**
 * Draws a map as PNG.
 *
 * <pre>{@code
 * PngRenderer.standard().scale(3).render(map, Path.of("map.png"));
 * }</pre>
 *
 * <p>The light colours of the theme are used unless {@link #dark} is asked for. The file says its
 * resolution, 96 dots per inch times the scale, so that it prints as large at every scale. A
 * picture with more pixels than {@link #mostPixels} is refused before any memory is taken for it.
 */
public final class PngRenderer implements PictureRenderer<PngRenderer> {

  private static final long MOST_PIXELS = 100_000_000;

  private static final PngRenderer STANDARD = new PngRenderer();

  private final PictureSettings settings;
  private final PrintFonts fonts;
  private final double scale;
  private final boolean dark;
  private final boolean clear;
  private final long mostPixels;

  /** Makes the renderer for {@link java.util.ServiceLoader}; others use {@link #standard}. */
  public PngRenderer() {
    this(PictureSettings.standard(), PrintFonts.standard(), 2, false, false, MOST_PIXELS);
  }

  private PngRenderer(
      PictureSettings settings,
      PrintFonts fonts,
      double scale,
      boolean dark,
      boolean clear,
      long mostPixels) {
    this.settings = requireNonNull(settings, "settings");
    this.fonts = requireNonNull(fonts, "fonts");
    this.scale = scale;
    this.dark = dark;
    this.clear = clear;
    this.mostPixels = mostPixels;
  }

  /**
   * Returns the renderer of the whole map in light colours, two pixels to a user unit, at most 100
   * million pixels.
   */
  public static PngRenderer standard() {
    return STANDARD;
  }

  @Override
  public PictureSettings settings() {
    return settings;
  }

  @Override
  public PngRenderer settings(PictureSettings other) {
    return new PngRenderer(other, fonts, scale, dark, clear, mostPixels);
  }

  /** Returns this renderer with other fonts. */
  public PngRenderer fonts(PrintFonts other) {
    return new PngRenderer(settings, other, scale, dark, clear, mostPixels);
  }

  /**
   * Returns this renderer with another number of pixels to a user unit, which is a CSS pixel.
   *
   * @param pixels from 0.05 to 20
   * @throws IllegalArgumentException if it is not in that range
   */
  public PngRenderer scale(double pixels) {
    if (!(pixels >= 0.05) || pixels > 20) {
      throw new IllegalArgumentException(
          "A PNG has a scale from 0.05 to 20, but " + pixels + " was asked for.");
    }
    return new PngRenderer(settings, fonts, pixels, dark, clear, mostPixels);
  }

  /** Returns this renderer with the dark colours of the theme, or with the light ones. */
  public PngRenderer dark(boolean on) {
    return new PngRenderer(settings, fonts, scale, on, clear, mostPixels);
  }

  /** Returns this renderer without a ground, so that what the picture is laid on shines through. */
  public PngRenderer transparent(boolean on) {
    return new PngRenderer(settings, fonts, scale, dark, on, mostPixels);
  }

  /**
   * Returns this renderer with another limit to the size of pictures; a pixel takes four bytes of
   * memory while the picture is made.
   *
   * @param limit at least 1
   * @throws IllegalArgumentException if it is less than 1
   */
  public PngRenderer mostPixels(long limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(
          "The limit of pixels is at least 1, but " + limit + " was given.");
    }
    return new PngRenderer(settings, fonts, scale, dark, clear, limit);
  }

  @Override
  public String name() {
    return "png";
  }

  @Override
  public String mediaType() {
    return "image/png";
  }

  @Override
  public String fileExtension() {
    return "png";
  }

  @Override
  public List<Finding> findings(Diagram diagram) {
    return MissingLetters.of(diagram, fonts);
  }

  /**
   * Writes the picture.
   *
   * @throws PictureTooLargeException if it has more pixels than the limit, or than there is memory
   *     for; nothing is written then
   * @throws IOException if the output cannot be written
   */
  @Override
  public void draw(Diagram diagram, OutputStream out) throws IOException {
    requireNonNull(out, "out");
    Scene scene = SceneBuilder.of(layout(diagram), settings.theme());
    long width = Math.max(1, (long) Math.ceil(scene.width() * scale));
    long height = Math.max(1, (long) Math.ceil(scene.height() * scale));
    checkSize(width, height);
    PngFile.write(paint(scene, (int) width, (int) height), scale * 96, out);
  }

  private void checkSize(long width, long height) {
    double pixels = (double) width * height;
    Runtime runtime = Runtime.getRuntime();
    long free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
    double room = Math.min((double) mostPixels, Math.min(Integer.MAX_VALUE - 8, free / 4.0 * 0.8));
    if (pixels <= room && width <= Integer.MAX_VALUE && height <= Integer.MAX_VALUE) {
      return;
    }
    double fitting = scale * Math.sqrt(room / pixels);
    String why =
        pixels > mostPixels
            ? "more than the limit of " + mostPixels
            : "for which there is not enough memory";
    throw new PictureTooLargeException(
        String.format(
            Locale.ROOT,
            "The picture would have %d x %d pixels, %s. Draw it with scale(%.2f) or less, show part"
                + " of the map, raise mostPixels, or draw SVG or PDF, which have no such limit.",
            width,
            height,
            why,
            Math.max(0.01, Math.floor(fitting * 100) / 100)));
  }

  private BufferedImage paint(Scene scene, int width, int height) throws IOException {
    BufferedImage image =
        new BufferedImage(
            width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      ImageCanvas canvas = new ImageCanvas(graphics, scale);
      Palette palette = dark ? settings.theme().dark() : settings.theme().light();
      ScenePainter painter =
          new ScenePainter(canvas, new FontStack(fonts), palette, settings.theme().fontSize());
      if (!clear) {
        painter.ground(width / scale, height / scale);
      }
      painter.paint(scene.title());
      canvas.move(scene.left(), scene.top());
      painter.paint(scene.content());
      canvas.move(-scene.left(), -scene.top());
      painter.paint(scene.legend());
    } finally {
      graphics.dispose();
    }
    return image;
  }
}
