package org.argmap.render.raster;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.argmap.render.diagram.Mark;
import org.argmap.render.drawing.Figure;
import org.argmap.render.drawing.Scene;
import org.argmap.render.layout.Layout;
import org.argmap.render.layout.MeasuredDiagram;
import org.argmap.render.layout.PlacedBox;
import org.argmap.render.layout.PlacedFrame;
import org.argmap.render.layout.PlacedJoint;
import org.argmap.render.text.VisibleText;

/** The pages of one PDF: the map on one page or on several, then the texts that were cut. */
final class PdfBook {

  /** Words are not made larger than this, however small the map is. */
  private static final double LARGEST_POINTS = 12;

  /** The room around the nodes of a page, for heads, borders and what lies behind boxes. */
  private static final double AIR = 9;

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
        link(sheet, box, x + scene.left() * scale, y + scene.top() * scale, scale);
      }
      if (pages > 1) {
        PageFooter.write(sheet, file, format, 1, pages);
      }
    }
    file.bookmark(scene.name(), page);
    bookmarkRoots(Map.of(), List.of(page));
    texts.write(2, pages);
  }

  private static void paintAll(PdfSheet sheet, ScenePainter painter, List<Figure> figures)
      throws IOException {
    for (Figure figure : figures) {
      sheet.paint(painter, figure);
    }
  }

  private static void link(PdfSheet sheet, PlacedBox placed, double x, double y, double scale)
      throws IOException {
    String address = placed.box().box().link().orElse("");
    if (!address.isEmpty()) {
      sheet.link(
          new Rectangle2D.Double(
              x + placed.x() * scale,
              y + placed.y() * scale,
              placed.box().width() * scale,
              placed.box().height() * scale),
          address);
    }
  }

  private void writePages() throws IOException {
    double scale = leastPoints / file.theme().fontSize();
    List<Rectangle2D> nodes = nodes();
    PageFormat format = formats.get(0);
    List<PageCuts.Sheet> sheets = cut(nodes, format, scale);
    for (PageFormat other : formats.subList(1, formats.size())) {
      List<PageCuts.Sheet> otherSheets = cut(nodes, other, scale);
      if (otherSheets.size() < sheets.size()) {
        format = other;
        sheets = otherSheets;
      }
    }
    int pages = 1 + sheets.size() + texts.pages();
    List<PDPage> made = new ArrayList<>();
    try (PdfSheet overview = new PdfSheet(file, format.width(), format.height())) {
      new OverviewPage(overview, file, format, sheets).write();
      PageFooter.write(overview, file, format, 1, pages);
      made.add(overview.page());
    }
    Map<String, Integer> pageOf = pageOfNodes(sheets);
    LineEnds ends = new LineEnds(file, pageOf);
    for (int i = 0; i < sheets.size(); i++) {
      try (PdfSheet sheet = new PdfSheet(file, format.width(), format.height())) {
        writeMapPage(sheet, sheets.get(i), format, scale, i + 2, pageOf, ends);
        PageFooter.write(sheet, file, format, i + 2, pages);
        made.add(sheet.page());
      }
    }
    ends.link(made);
    file.bookmark("Overview", made.get(0));
    bookmarkRoots(pageOf, made);
    bookmarkPages(sheets, made);
    texts.write(made.size() + 1, pages);
  }

  /** The room of boxes, joints and titles of frames, in the order of the layout. */
  private List<Rectangle2D> nodes() {
    Layout layout = scene.layout();
    List<Rectangle2D> nodes = new ArrayList<>();
    for (PlacedBox box : layout.boxes()) {
      nodes.add(new Rectangle2D.Double(box.x(), box.y(), box.box().width(), box.box().height()));
    }
    double r = MeasuredDiagram.JOINT_RADIUS;
    for (PlacedJoint joint : layout.joints()) {
      nodes.add(new Rectangle2D.Double(joint.x() - r, joint.y() - r, 2 * r, 2 * r));
    }
    return nodes;
  }

  private static List<PageCuts.Sheet> cut(
      List<Rectangle2D> nodes, PageFormat format, double scale) {
    double around = 2 * PageFormat.GUTTER;
    return PageCuts.of(
        nodes,
        (format.roomAcross() - around) / scale - 2 * AIR,
        (format.roomDown() - around) / scale - 2 * AIR);
  }

  /** The number of the page on which each node is drawn, by the id of the node. */
  private Map<String, Integer> pageOfNodes(List<PageCuts.Sheet> sheets) {
    Layout layout = scene.layout();
    Map<String, Integer> pageOf = new HashMap<>();
    for (int i = 0; i < sheets.size(); i++) {
      for (int node : sheets.get(i).nodes()) {
        int joint = node - layout.boxes().size();
        String id =
            joint < 0
                ? layout.boxes().get(node).box().box().id()
                : layout.joints().get(joint).joint().id();
        pageOf.put(id, i + 2);
      }
    }
    return pageOf;
  }

  private void writeMapPage(
      PdfSheet sheet,
      PageCuts.Sheet cut,
      PageFormat format,
      double scale,
      int number,
      Map<String, Integer> pageOf,
      LineEnds ends)
      throws IOException {
    Rectangle2D window =
        new Rectangle2D.Double(
            cut.window().getX() - AIR,
            cut.window().getY() - AIR,
            cut.window().getWidth() + 2 * AIR,
            cut.window().getHeight() + 2 * AIR);
    double left = (format.width() - window.getWidth() * scale) / 2;
    double top = PageFormat.MARGIN + PageFormat.GUTTER;
    double x = left - window.getX() * scale;
    double y = top - window.getY() * scale;
    sheet.open(x, y, scale);
    sheet.canvas().clip(new Path2D.Double(window));
    ScenePainter painter = sheet.painter();
    for (Figure figure : scene.content()) {
      if (isOn(figure, number, pageOf, window)) {
        sheet.paint(painter, figure);
      }
    }
    sheet.canvas().close();
    for (int node : cut.nodes()) {
      if (node < scene.layout().boxes().size()) {
        link(sheet, scene.layout().boxes().get(node), x, y, scale);
      }
    }
    ends.write(sheet, number, window, x, y, scale);
  }

  private boolean isOn(Figure figure, int number, Map<String, Integer> pageOf, Rectangle2D window) {
    return switch (figure.kind()) {
      case FRAME -> ScenePainter.path(figure.shapes().get(0)).intersects(window);
      case FRAME_TITLE ->
          !figure.shapes().isEmpty() && LineEnds.start(figure).map(window::contains).orElse(false);
      case LINE ->
          pageOf.getOrDefault(figure.from(), 0) == number
              || pageOf.getOrDefault(figure.to(), 0) == number;
      case BOX, JOINT -> pageOf.getOrDefault(figure.id(), 0) == number;
      case TITLE, SAMPLE, MEANING -> false;
    };
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

  private void bookmarkPages(List<PageCuts.Sheet> sheets, List<PDPage> pages) {
    for (int i = 0; i < sheets.size(); i++) {
      PDOutlineItem page = file.bookmark("Page " + (i + 2), pages.get(i + 1));
      for (PlacedFrame frame : scene.layout().frames()) {
        if (frame.part() == 0 && sheets.get(i).window().contains(frame.x(), frame.y() + 20)) {
          PdfFile.bookmark(page, frame.frame().title(), pages.get(i + 1));
        }
      }
    }
  }
}
