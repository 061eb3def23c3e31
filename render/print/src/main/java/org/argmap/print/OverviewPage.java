package org.argmap.print;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.argmap.render.diagram.theme.Palette;
import org.argmap.render.drawing.Figure;
import org.argmap.render.drawing.LegendDrawing;
import org.argmap.render.drawing.Scene;
import org.argmap.render.drawing.TitleDrawing;

/** The first of several pages: title, legend, and the whole map in small with the cuts of pages. */
final class OverviewPage {

  /** Points to a unit of title and legend. */
  private static final double WORDS = 0.75;

  private static final double LARGEST_NUMBER = 16;

  private final PdfSheet sheet;
  private final PdfFile file;
  private final Scene scene;
  private final PageFormat format;
  private final List<PageCuts.Sheet> sheets;

  OverviewPage(PdfSheet sheet, PdfFile file, PageFormat format, List<PageCuts.Sheet> sheets) {
    this.sheet = sheet;
    this.file = file;
    this.scene = file.scene();
    this.format = format;
    this.sheets = sheets;
  }

  void write() throws IOException {
    double width = format.roomAcross() / WORDS;
    TitleDrawing title = new TitleDrawing(scene.layout().diagram(), file.theme());
    LegendDrawing legend = new LegendDrawing(scene.layout().diagram().legend(), file.theme());
    ScenePainter painter = sheet.painter();
    sheet.open(PageFormat.MARGIN, PageFormat.MARGIN, WORDS);
    for (Figure figure : title.figures(0, 0, width)) {
      sheet.paint(painter, figure);
    }
    for (Figure figure : legend.figures(0, title.height(width), width)) {
      sheet.paint(painter, figure);
    }
    sheet.canvas().close();
    double above = (title.height(width) + legend.height(width)) * WORDS + 14;
    map(PageFormat.MARGIN + above, format.roomDown() - above);
  }

  private void map(double top, double room) throws IOException {
    double width = scene.layout().width();
    double height = scene.layout().height();
    double scale = Math.min(format.roomAcross() / width, Math.max(room, 40) / height);
    double left = (format.width() - width * scale) / 2;
    ScenePainter painter = sheet.painter();
    sheet.beginTag("P", "The whole map in small, on " + sheets.size() + " pages.");
    sheet.open(left, top, scale);
    for (Figure figure : scene.content()) {
      painter.paintWithoutWords(figure);
    }
    sheet.canvas().close();
    Palette palette = file.theme().light();
    for (int i = 0; i < sheets.size(); i++) {
      Rectangle2D window = sheets.get(i).window();
      page(
          new Rectangle2D.Double(
              left + window.getX() * scale,
              top + window.getY() * scale,
              window.getWidth() * scale,
              window.getHeight() * scale),
          Integer.toString(i + 2),
          Color.decode(palette.text()),
          Color.decode(palette.ground()));
    }
    sheet.endTag();
  }

  /** The outline of a page with its number on a disc. */
  private void page(Rectangle2D area, String number, Color ink, Color ground) throws IOException {
    Canvas canvas = sheet.canvas();
    canvas.stroke(new Path2D.Double(area), new Canvas.Pen(ink, 0.6, List.of(2.0, 2.0)));
    double size =
        Math.max(4, Math.min(LARGEST_NUMBER, Math.min(area.getWidth(), area.getHeight()) / 2.5));
    FontStack fonts = file.fonts().stack();
    List<FontStack.Run> runs = fonts.runs(number);
    double width = fonts.width(runs) * size;
    double x = area.getCenterX();
    double y = area.getCenterY();
    double halfWidth = width / 2 + size * 0.3;
    double halfHeight = size * 0.65;
    Path2D disc =
        new Path2D.Double(
            new java.awt.geom.RoundRectangle2D.Double(
                x - halfWidth,
                y - halfHeight,
                2 * halfWidth,
                2 * halfHeight,
                halfHeight,
                halfHeight));
    canvas.fill(disc, ground);
    canvas.stroke(disc, new Canvas.Pen(ink, 0.5, List.of()));
    canvas.text(new Canvas.Line(number, runs, x - width / 2, y + size * 0.35, size, ink, false));
  }
}
