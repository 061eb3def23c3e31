package org.argmap.print;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.drawing.Figure;
import org.argmap.render.drawing.Scene;
import org.argmap.render.text.VisibleText;

/** One PDF file in the making. */
final class PdfFile implements AutoCloseable {

  private static final int BOOKMARK = 80;

  private final Scene scene;
  private final PDDocument document = new PDDocument();
  private final PdfTags tags = new PdfTags();
  private final PdfFonts fonts;
  private final PDDocumentOutline outline = new PDDocumentOutline();

  PdfFile(Scene scene, PrintFonts fonts) {
    this.scene = scene;
    this.fonts = new PdfFonts(document, new FontStack(fonts));
    describe();
  }

  private void describe() {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(VisibleText.of(scene.name()));
    information.setSubject(VisibleText.of(scene.description()));
    information.setCreator("Argmap");
    document.setDocumentInformation(information);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    String language = scene.layout().diagram().language();
    if (!language.isBlank()) {
      catalog.setLanguage(language);
    }
    PDViewerPreferences preferences =
        new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    catalog.setDocumentOutline(outline);
    catalog.setPageMode(PageMode.USE_OUTLINES);
  }

  Scene scene() {
    return scene;
  }

  Theme theme() {
    return scene.theme();
  }

  PDDocument document() {
    return document;
  }

  PdfTags tags() {
    return tags;
  }

  PdfFonts fonts() {
    return fonts;
  }

  /** Adds a bookmark at the end of those on the first level. */
  PDOutlineItem bookmark(String words, PDPage page) {
    return bookmark(outline, words, page);
  }

  /** Adds a bookmark below another. */
  static PDOutlineItem bookmark(PDOutlineNode above, String words, PDPage page) {
    String line = VisibleText.of(words);
    PDOutlineItem item = new PDOutlineItem();
    int end = line.offsetByCodePoints(0, Math.min(BOOKMARK, line.codePointCount(0, line.length())));
    item.setTitle(end < line.length() ? line.substring(0, end) + "\u2026" : line);
    item.setDestination(PdfSheet.destination(page));
    above.addLast(item);
    return item;
  }

  void save(OutputStream out) throws IOException {
    tags.finish(document);
    // Without it the id of the file would be made from the clock.
    document.setDocumentId(fingerprint());
    OutputStream leftOpen =
        new FilterOutputStream(out) {
          @Override
          public void write(byte[] bytes, int start, int length) throws IOException {
            out.write(bytes, start, length);
          }

          @Override
          public void close() throws IOException {
            flush();
          }
        };
    document.save(leftOpen);
    out.flush();
  }

  /** Returns a number that follows from what is drawn; enumerations have no hash of that kind. */
  private long fingerprint() {
    long print = scene.name().hashCode();
    for (Figure figure : scene.content()) {
      print = 31 * print + figure.classes().hashCode();
      print = 31 * print + figure.name().hashCode();
      print = 31 * print + figure.id().hashCode();
    }
    return print;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
