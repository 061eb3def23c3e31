package org.argmap.print;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.argmap.render.diagram.Mark;
import org.argmap.render.drawing.Figure;
import org.argmap.render.drawing.Scene;
import org.argmap.render.layout.PlacedBox;
import org.argmap.render.text.VisibleText;

/** The pages of one PDF: the map on one page or on several, then the texts that were cut. */
final class PdfBook {

  /** Words are not made larger than this, however small the map is. */
  private static final double LARGEST_POINTS = 12;

  private final PdfFile file;
  private final Scene scene;
  private final List<PageFormat> formats;
  private final double leastPoints;
  private final FullTexts texts;

  PdfBook(PdfFile file, List<PageFormat> formats, double leastPoints) {
    this.file = file;
    this.scene = file.scene();
    this.formats = formats;
    this.leastPoints = leastPoints;
    this.texts = new FullTexts(file, formats.get(0));
  }

  void write() throws IOException {
    PageFormat best = formats.get(0);
    for (PageFormat format : formats) {
      best = scale(format) > scale(best) ? format : best;
    }
    if (scale(best) * file.theme().fontSize() >= leastPoints || scene.layout().boxes().isEmpty()) {
      writeOnePage(best);
    } else {
      writePages();
    }
  }

  /** Points to a unit at which the whole scene fits on a page. */
  private double scale(PageFormat format) {
    double fitting =
        Math.min(format.roomAcross() / scene.width(), format.roomDown() / scene.height());
    return Math.min(fitting, LARGEST_POINTS / file.theme().fontSize());
  }

  private void writeOnePage(PageFormat format) throws IOException {
    int pages = 1 + texts.pages();
    PDPage page;
    try (PdfSheet sheet = new PdfSheet(file, format.width(), format.height())) {
      page = sheet.page();
      double scale = scale(format);
      double x = (format.width() - scene.width() * scale) / 2;
      double y = PageFormat.MARGIN;
      ScenePainter painter = sheet.painter();
      sheet.open(x, y, scale);
      paintAll(sheet, painter, scene.title());
      paintAll(sheet, painter, scene.legend());
      sheet.canvas().close();
      sheet.open(x + scene.left() * scale, y + scene.top() * scale, scale);
      paintAll(sheet, painter, scene.content());
      sheet.canvas().close();
      for (PlacedBox box : scene.layout().boxes()) {
        sheet.link(box, x + scene.left() * scale, y + scene.top() * scale, scale);
      }
      if (pages > 1) {
        PageFooter.write(sheet, file, format, 1, pages);
      }
    }
    file.bookmark(scene.name(), page);
    bookmarkRoots(Map.of(), List.of(page));
    texts.write(2, pages);
  }

  private void writePages() throws IOException {
    MapPages map = new MapPages(file, formats, leastPoints / file.theme().fontSize());
    List<PDPage> made = map.write(texts.pages());
    file.bookmark("Overview", made.get(0));
    bookmarkRoots(map.pageOf(), made);
    map.bookmark();
    texts.write(made.size() + 1, made.size() + texts.pages());
  }

  private static void paintAll(PdfSheet sheet, ScenePainter painter, List<Figure> figures)
      throws IOException {
    for (Figure figure : figures) {
      sheet.paint(painter, figure);
    }
  }

  /** Bookmarks for final conclusions; all are on the only page where no pages are given. */
  private void bookmarkRoots(Map<String, Integer> pageOf, List<PDPage> pages) {
    for (PlacedBox placed : scene.layout().boxes()) {
      var box = placed.box().box();
      if (box.has(Mark.ROOT)) {
        String words = box.heading().isBlank() ? box.text() : box.heading();
        int page = pageOf.getOrDefault(box.id(), 1);
        file.bookmark(VisibleText.of(words).isEmpty() ? box.id() : words, pages.get(page - 1));
      }
    }
  }
}
