package org.argmap.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.argmap.render.drawing.Figure;
import org.argmap.render.layout.PlacedBox;

/** One page of a PDF in the making, in points with y downwards from its upper left corner. */
final class PdfSheet implements Closeable {

  private final PdfFile file;
  private final PDPage page;
  private final double height;
  private final PDPageContentStream content;
  private final PdfCanvas canvas;

  PdfSheet(PdfFile file, double width, double height) throws IOException {
    this.file = file;
    this.height = height;
    this.page = new PDPage(new PDRectangle((float) width, (float) height));
    file.document().addPage(page);
    file.tags().begin(page);
    this.content = new PDPageContentStream(file.document(), page);
    this.canvas = new PdfCanvas(content, file.fonts());
    content.transform(new org.apache.pdfbox.util.Matrix(1, 0, 0, -1, 0, (float) height));
  }

  PDPage page() {
    return page;
  }

  double height() {
    return height;
  }

  PdfCanvas canvas() {
    return canvas;
  }

  ScenePainter painter() {
    return new ScenePainter(
        canvas, file.fonts().stack(), file.theme().light(), file.theme().fontSize());
  }

  /** Begins what is read out as something; empty words stand for what is drawn. */
  void beginTag(String type, String words) throws IOException {
    int number = file.tags().add(page, type, words);
    content.beginMarkedContent(COSName.getPDFName(type), number);
  }

  /** Begins what is not read out. */
  void beginSilent() throws IOException {
    content.beginMarkedContent(COSName.ARTIFACT);
  }

  void endTag() throws IOException {
    content.endMarkedContent();
  }

  /** Paints a figure as that which it is to those who hear the page. */
  void paint(ScenePainter painter, Figure figure) throws IOException {
    switch (figure.kind()) {
      case TITLE -> beginTag("H1", "");
      case FRAME_TITLE -> beginTag("H2", "");
      case BOX, JOINT -> beginTag("P", figure.name());
      case MEANING -> beginTag("P", "");
      case FRAME, LINE, SAMPLE -> beginSilent();
    }
    painter.paint(figure);
    endTag();
  }

  /** Makes a box lead where its link leads; its drawing has been moved and scaled. */
  void link(PlacedBox placed, double x, double y, double scale) throws IOException {
    String address = placed.box().box().link().orElse("");
    if (!address.isEmpty()) {
      Rectangle2D area =
          new Rectangle2D.Double(
              x + placed.x() * scale,
              y + placed.y() * scale,
              placed.box().width() * scale,
              placed.box().height() * scale);
      link(area, address);
    }
  }

  /** Makes an area lead to an address. */
  private void link(Rectangle2D area, String address) throws IOException {
    PDAnnotationLink link = area(height, area);
    PDActionURI action = new PDActionURI();
    action.setURI(address);
    link.setAction(action);
    link.setContents("Link to " + address);
    page.getAnnotations().add(link);
  }

  /** Makes an area of a page of some height lead to another page. */
  static void link(PDPage page, double height, Rectangle2D area, PDPage target) throws IOException {
    PDAnnotationLink link = area(height, area);
    link.setContents("Where the line goes on");
    link.setDestination(destination(target));
    page.getAnnotations().add(link);
  }

  static PDPageDestination destination(PDPage page) {
    PDPageDestination destination = new PDPageFitDestination();
    destination.setPage(page);
    return destination;
  }

  private static PDAnnotationLink area(double height, Rectangle2D area) {
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(
        new PDRectangle(
            (float) area.getX(),
            (float) (height - area.getMaxY()),
            (float) area.getWidth(),
            (float) area.getHeight()));
    PDBorderStyleDictionary none = new PDBorderStyleDictionary();
    none.setWidth(0);
    link.setBorderStyle(none);
    return link;
  }

  /** Opens a place for a part of a scene: its units become points times a scale. */
  void open(double x, double y, double scale) throws IOException {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(scale, scale);
    canvas.open(place);
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
