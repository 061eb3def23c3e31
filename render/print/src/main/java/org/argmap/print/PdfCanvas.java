package org.argmap.print;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Paints on a page of a PDF whose coordinates have been turned so that y grows downwards. */
final class PdfCanvas implements Canvas {

  private final PDPageContentStream content;
  private final PdfFonts fonts;
  private @Nullable Color filling;
  private @Nullable Color stroking;

  PdfCanvas(PDPageContentStream content, PdfFonts fonts) {
    this.content = content;
    this.fonts = fonts;
  }

  /** Saves the state of the page and moves, scales and turns what follows. */
  void open(AffineTransform place) throws IOException {
    content.saveGraphicsState();
    content.transform(new Matrix(place));
    forget();
  }

  /** Shows of what follows only what is inside. */
  void clip(Path2D path) throws IOException {
    add(path);
    content.clip();
  }

  void close() throws IOException {
    content.restoreGraphicsState();
    forget();
  }

  private void forget() {
    filling = null;
    stroking = null;
  }

  @Override
  public void fill(Path2D path, Color colour) throws IOException {
    fillWith(colour);
    add(path);
    content.fill();
  }

  private void fillWith(Color colour) throws IOException {
    if (!colour.equals(filling)) {
      content.setNonStrokingColor(colour);
      filling = colour;
    }
  }

  private void strokeWith(Color colour) throws IOException {
    if (!colour.equals(stroking)) {
      content.setStrokingColor(colour);
      stroking = colour;
    }
  }

  @Override
  public void stroke(Path2D path, Pen pen) throws IOException {
    strokeWith(pen.colour());
    content.setLineWidth((float) pen.width());
    if (!pen.dash().isEmpty()) {
      content.setLineDashPattern(lengths(pen.dash()), 0);
    }
    add(path);
    content.stroke();
    if (!pen.dash().isEmpty()) {
      content.setLineDashPattern(new float[0], 0);
    }
  }

  private static float[] lengths(List<Double> dash) {
    float[] lengths = new float[dash.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dash.get(i).floatValue();
    }
    return lengths;
  }

  @Override
  public void text(Line line) throws IOException {
    if (line.runs().isEmpty()) {
      return;
    }
    String drawn = line.runs().stream().map(FontStack.Run::text).collect(Collectors.joining());
    // What is drawn in another order or replaced is still found and copied as it was written.
    boolean differs = !drawn.equals(line.text());
    if (differs) {
      COSDictionary properties = new COSDictionary();
      properties.setString(COSName.ACTUAL_TEXT, line.text());
      content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
    }
    fillWith(line.colour());
    content.beginText();
    if (line.isBold()) {
      strokeWith(line.colour());
      content.setLineWidth((float) (ImageCanvas.BOLD * line.size()));
      content.setRenderingMode(RenderingMode.FILL_STROKE);
    }
    double x = line.x();
    for (FontStack.Run run : line.runs()) {
      content.setFont(fonts.font(run.face()), (float) line.size());
      content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) line.baseline()));
      content.showText(run.text());
      x += run.width() * line.size();
    }
    if (line.isBold()) {
      content.setRenderingMode(RenderingMode.FILL);
    }
    content.endText();
    if (differs) {
      content.endMarkedContent();
    }
  }

  private void add(Path2D path) throws IOException {
    float[] p = new float[6];
    float x = 0;
    float y = 0;
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      int kind = at.currentSegment(p);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> content.moveTo(p[0], p[1]);
        case PathIterator.SEG_LINETO -> content.lineTo(p[0], p[1]);
        case PathIterator.SEG_CUBICTO -> content.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
        case PathIterator.SEG_QUADTO ->
            content.curveTo(
                x + 2 * (p[0] - x) / 3,
                y + 2 * (p[1] - y) / 3,
                p[2] + 2 * (p[0] - p[2]) / 3,
                p[3] + 2 * (p[1] - p[3]) / 3,
                p[2],
                p[3]);
        default -> content.closePath();
      }
      int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
      if (kind != PathIterator.SEG_CLOSE) {
        x = p[last];
        y = p[last + 1];
      }
    }
  }
}
