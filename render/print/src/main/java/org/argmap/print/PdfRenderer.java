package org.argmap.print;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.argmap.model.Finding;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.drawing.Scene;
import org.argmap.render.drawing.SceneBuilder;
import org.argmap.render.layout.PictureRenderer;
import org.argmap.render.layout.PictureSettings;

/**
 * Draws a map as PDF, to be printed, searched and copied from.
 *
 * <pre>{@code
 * PdfRenderer.standard().paper(PaperSize.LETTER).render(map, Path.of("map.pdf"));
 * }</pre>
 *
 * <p>The map is drawn on one page as long as its words are at least {@link #leastPoints} points
 * large, and otherwise on several: an overview with the legend, the map cut between its boxes, and
 * a note with page and id at every line that goes on elsewhere. Texts that are too long for their
 * box follow in full. Letters are embedded; the words can be searched; titles, boxes and legend are
 * tagged in reading order for those who hear the file; bookmarks lead to final conclusions and
 * pages. The light colours of the theme are used. The same map gives the same bytes.
 */
public final class PdfRenderer implements PictureRenderer<PdfRenderer> {

  private static final PdfRenderer STANDARD = new PdfRenderer();

  private final PictureSettings settings;
  private final PrintFonts fonts;
  private final PaperSize paper;
  private final PaperOrientation orientation;
  private final double leastPoints;

  /** Makes the renderer for {@link java.util.ServiceLoader}; others use {@link #standard}. */
  public PdfRenderer() {
    this(
        PictureSettings.standard(),
        PrintFonts.standard(),
        PaperSize.A4,
        PaperOrientation.AUTOMATIC,
        7);
  }

  private PdfRenderer(
      PictureSettings settings,
      PrintFonts fonts,
      PaperSize paper,
      PaperOrientation orientation,
      double leastPoints) {
    this.settings = requireNonNull(settings, "settings");
    this.fonts = requireNonNull(fonts, "fonts");
    this.paper = requireNonNull(paper, "paper");
    this.orientation = requireNonNull(orientation, "orientation");
    this.leastPoints = leastPoints;
  }

  /** Returns the renderer of the whole map on A4, with words of at least 7 points. */
  public static PdfRenderer standard() {
    return STANDARD;
  }

  @Override
  public PictureSettings settings() {
    return settings;
  }

  @Override
  public PdfRenderer settings(PictureSettings other) {
    return new PdfRenderer(other, fonts, paper, orientation, leastPoints);
  }

  /** Returns this renderer with other fonts. */
  public PdfRenderer fonts(PrintFonts other) {
    return new PdfRenderer(settings, other, paper, orientation, leastPoints);
  }

  /** Returns this renderer for other paper. */
  public PdfRenderer paper(PaperSize other) {
    return new PdfRenderer(settings, fonts, other, orientation, leastPoints);
  }

  /** Returns this renderer with the paper upright, lying, or as it fits better. */
  public PdfRenderer orientation(PaperOrientation other) {
    return new PdfRenderer(settings, fonts, paper, other, leastPoints);
  }

  /**
   * Returns this renderer with another least size of the words in boxes. A map whose words would be
   * smaller on one page is cut into several, on which they have just that size.
   *
   * @param points from 1 to 36
   * @throws IllegalArgumentException if it is not in that range
   */
  public PdfRenderer leastPoints(double points) {
    if (!(points >= 1) || points > 36) {
      throw new IllegalArgumentException(
          "The least size of words is from 1 to 36 points, but " + points + " was asked for.");
    }
    return new PdfRenderer(settings, fonts, paper, orientation, points);
  }

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public String mediaType() {
    return "application/pdf";
  }

  @Override
  public String fileExtension() {
    return "pdf";
  }

  @Override
  public List<Finding> findings(Diagram diagram) {
    return MissingLetters.of(diagram, fonts);
  }

  @Override
  public void draw(Diagram diagram, OutputStream out) throws IOException {
    requireNonNull(out, "out");
    Scene scene = SceneBuilder.of(layout(diagram), settings.theme());
    try (PdfFile file = new PdfFile(scene, fonts)) {
      new PdfBook(file, PageFormat.choices(paper, orientation), leastPoints).write();
      file.save(out);
    }
  }
}
