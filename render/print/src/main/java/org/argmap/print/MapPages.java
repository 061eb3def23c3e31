package org.argmap.print;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.argmap.render.drawing.Figure;
import org.argmap.render.drawing.Scene;
import org.argmap.render.layout.Layout;
import org.argmap.render.layout.MeasuredDiagram;
import org.argmap.render.layout.PlacedBox;
import org.argmap.render.layout.PlacedFrame;
import org.argmap.render.layout.PlacedJoint;

/** A map on several pages: an overview, and then one page for each part. */
final class MapPages {

  /** The room around the nodes of a page, for heads, borders and what lies behind boxes. */
  private static final double AIR = 9;

  /** The number of the page of the first part; the overview is page 1. */
  private static final int FIRST = 2;

  private final PdfFile file;
  private final Scene scene;
  private final double scale;
  private final PageFormat format;
  private final List<PageCuts.Sheet> parts;
  private final Map<String, Integer> pageOf = new HashMap<>();
  private final List<PDPage> made = new ArrayList<>();

  /**
   * The pages of a map.
   *
   * @param formats the formats that may be used; that which needs fewest pages is
   * @param scale points to a unit
   */
  MapPages(PdfFile file, List<PageFormat> formats, double scale) {
    this.file = file;
    this.scene = file.scene();
    this.scale = scale;
    List<Rectangle2D> nodes = nodes();
    PageFormat best = formats.get(0);
    List<PageCuts.Sheet> fewest = cut(nodes, best);
    for (PageFormat other : formats.subList(1, formats.size())) {
      List<PageCuts.Sheet> cut = cut(nodes, other);
      if (cut.size() < fewest.size()) {
        best = other;
        fewest = cut;
      }
    }
    this.format = best;
    this.parts = fewest;
    readPages();
  }

  /** Returns the room of boxes and joints, in the order of the layout. */
  private List<Rectangle2D> nodes() {
    List<Rectangle2D> nodes = new ArrayList<>();
    for (PlacedBox box : scene.layout().boxes()) {
      nodes.add(new Rectangle2D.Double(box.x(), box.y(), box.box().width(), box.box().height()));
    }
    double r = MeasuredDiagram.JOINT_RADIUS;
    for (PlacedJoint joint : scene.layout().joints()) {
      nodes.add(new Rectangle2D.Double(joint.x() - r, joint.y() - r, 2 * r, 2 * r));
    }
    return nodes;
  }

  private List<PageCuts.Sheet> cut(List<Rectangle2D> nodes, PageFormat paper) {
    return PageCuts.of(nodes, roomAcross(paper) - 2 * AIR, roomDown(paper) - 2 * AIR);
  }

  private double roomAcross(PageFormat paper) {
    return (paper.roomAcross() - 2 * PageFormat.GUTTER) / scale;
  }

  private double roomDown(PageFormat paper) {
    return (paper.roomDown() - 2 * PageFormat.GUTTER) / scale;
  }

  private void readPages() {
    Layout layout = scene.layout();
    for (int i = 0; i < parts.size(); i++) {
      for (int node : parts.get(i).nodes()) {
        int joint = node - layout.boxes().size();
        String id =
            joint < 0
                ? layout.boxes().get(node).box().box().id()
                : layout.joints().get(joint).joint().id();
        pageOf.put(id, i + FIRST);
      }
    }
  }

  /** Returns the number of the page of each node, by its id. */
  Map<String, Integer> pageOf() {
    return pageOf;
  }

  /**
   * Writes the pages.
   *
   * @param following how many pages come after them
   * @return the pages in order
   */
  List<PDPage> write(int following) throws IOException {
    int all = 1 + parts.size() + following;
    try (PdfSheet overview = new PdfSheet(file, format.width(), format.height())) {
      new OverviewPage(overview, file, format, parts).write();
      PageFooter.write(overview, file, format, 1, all);
      made.add(overview.page());
    }
    ContinuationNotes ends = new ContinuationNotes(file, pageOf);
    Map<Integer, List<Figure>> figures = figuresOfPages();
    for (int i = 0; i < parts.size(); i++) {
      int number = i + FIRST;
      try (PdfSheet sheet = new PdfSheet(file, format.width(), format.height())) {
        write(sheet, parts.get(i), number, figures, ends);
        PageFooter.write(sheet, file, format, number, all);
        made.add(sheet.page());
      }
    }
    ends.link(made);
    return made;
  }

  /** Returns the lines and nodes of each page, and on page 0 the frames, which may be on any. */
  private Map<Integer, List<Figure>> figuresOfPages() {
    Map<Integer, List<Figure>> figures = new HashMap<>();
    for (Figure figure : scene.content()) {
      Set<Integer> pages = new TreeSet<>();
      switch (figure.kind()) {
        case LINE -> {
          pages.add(pageOf.getOrDefault(figure.from(), 0));
          pages.add(pageOf.getOrDefault(figure.to(), 0));
        }
        case BOX, JOINT -> pages.add(pageOf.getOrDefault(figure.id(), 0));
        case FRAME, FRAME_TITLE -> pages.add(0);
        case TITLE, SAMPLE, MEANING -> {}
      }
      pages.forEach(page -> figures.computeIfAbsent(page, unused -> new ArrayList<>()).add(figure));
    }
    return figures;
  }

  private void write(
      PdfSheet sheet,
      PageCuts.Sheet part,
      int number,
      Map<Integer, List<Figure>> figures,
      ContinuationNotes ends)
      throws IOException {
    List<Figure> own = figures.getOrDefault(number, List.of());
    Rectangle2D window = window(part, own, number);
    double left = (format.width() - window.getWidth() * scale) / 2;
    double x = left - window.getX() * scale;
    double y = PageFormat.MARGIN + PageFormat.GUTTER - window.getY() * scale;
    sheet.open(x, y, scale);
    sheet.canvas().clip(new Path2D.Double(window));
    ScenePainter painter = sheet.painter();
    List<Figure> frames =
        figures.getOrDefault(0, List.of()).stream().filter(frame -> isIn(frame, window)).toList();
    paint(sheet, painter, frames, Figure.Kind.FRAME);
    paint(sheet, painter, own, Figure.Kind.LINE);
    paint(sheet, painter, frames, Figure.Kind.FRAME_TITLE);
    for (Figure figure : own) {
      if (figure.kind() != Figure.Kind.LINE) {
        sheet.paint(painter, figure);
      }
    }
    sheet.canvas().close();
    for (int node : part.nodes()) {
      if (node < scene.layout().boxes().size()) {
        sheet.link(scene.layout().boxes().get(node), x, y, scale);
      }
    }
    ends.write(sheet, number, window, x, y, scale);
  }

  private static void paint(
      PdfSheet sheet, ScenePainter painter, List<Figure> figures, Figure.Kind kind)
      throws IOException {
    for (Figure figure : figures) {
      if (figure.kind() == kind) {
        sheet.paint(painter, figure);
      }
    }
  }

  /**
   * Returns the room of the nodes of a page with some air, and of lines between them where it fits.
   */
  private Rectangle2D window(PageCuts.Sheet part, List<Figure> figures, int number) {
    Rectangle2D window = widened(part.window());
    for (Figure figure : figures) {
      if (figure.kind() == Figure.Kind.LINE
          && pageOf.getOrDefault(figure.from(), 0) == number
          && pageOf.getOrDefault(figure.to(), 0) == number) {
        Rectangle2D way = ScenePainter.path(figure.shapes().get(0)).getBounds2D();
        Rectangle2D wider = window.createUnion(widened(way));
        if (wider.getWidth() <= roomAcross(format) && wider.getHeight() <= roomDown(format)) {
          window = wider;
        }
      }
    }
    return window;
  }

  private static Rectangle2D widened(Rectangle2D room) {
    return new Rectangle2D.Double(
        room.getX() - AIR,
        room.getY() - AIR,
        room.getWidth() + 2 * AIR,
        room.getHeight() + 2 * AIR);
  }

  private static boolean isIn(Figure frame, Rectangle2D window) {
    return frame.kind() == Figure.Kind.FRAME
        ? ScenePainter.path(frame.shapes().get(0)).intersects(window)
        : ContinuationNotes.start(frame).map(window::contains).orElse(false);
  }

  /** A bookmark for each page, with those for the sections that begin on it. */
  void bookmark() {
    for (int i = 0; i < parts.size(); i++) {
      PDPage page = made.get(i + 1);
      PDOutlineItem item = file.bookmark("Page " + (i + FIRST), page);
      for (PlacedFrame frame : scene.layout().frames()) {
        if (frame.part() == 0 && widened(parts.get(i).window()).contains(frame.x(), frame.y())) {
          PdfFile.bookmark(item, frame.frame().title(), page);
        }
      }
    }
  }
}
