package org.argmap.print;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.argmap.render.diagram.Box;
import org.argmap.render.layout.PlacedBox;
import org.argmap.render.layout.TextLine;
import org.argmap.render.text.FontMetrics;
import org.argmap.render.text.TextWrapper;
import org.argmap.render.text.VisibleText;

/** The last pages of a PDF: the texts that are too long for their boxes, in full. */
final class FullTexts {

  private static final double SIZE = 9;
  private static final double STEP = 12.5;
  private static final double HEAD = 14;
  private static final String TITLE = "Texts in full";

  private final PdfFile file;
  private final PageFormat format;
  private final List<Line> lines = new ArrayList<>();
  private final int linesOnPage;

  FullTexts(PdfFile file, PageFormat format) {
    this.file = file;
    this.format = format;
    this.linesOnPage = Math.max(1, (int) Math.floor((format.roomDown() - 2 * HEAD) / STEP));
    for (PlacedBox placed : file.scene().layout().boxes()) {
      if (isCut(placed)) {
        add(placed.box().box());
      }
    }
  }

  /** How a line of these pages is set; a line that opens a text is bold. */
  private record Line(String words, boolean isBold, boolean isRightToLeft) {}

  /** Returns whether a line ends in an ellipsis that the text does not have there. */
  private static boolean isCut(PlacedBox placed) {
    List<TextLine> shown = placed.box().lines();
    if (shown.stream().noneMatch(line -> line.text().endsWith("\u2026"))) {
      return false;
    }
    StringBuilder all = new StringBuilder();
    shown.forEach(line -> all.append(line.text()));
    Box box = placed.box().box();
    String drawn = withoutSpaces(all.toString());
    return !drawn.contains(withoutSpaces(VisibleText.of(box.text())))
        || !drawn.contains(withoutSpaces(VisibleText.of(box.heading())));
  }

  private static String withoutSpaces(String text) {
    return text.replace(" ", "");
  }

  private void add(Box box) {
    if (!lines.isEmpty()) {
      lines.add(new Line("", false, false));
    }
    addAll('[' + VisibleText.of(box.id()) + "] " + VisibleText.of(box.heading()), true);
    addAll(VisibleText.of(box.text()), false);
  }

  private void addAll(String text, boolean bold) {
    FontMetrics metrics = bold ? FontMetrics.bold() : FontMetrics.regular();
    boolean rightToLeft = VisibleText.isRightToLeft(text);
    new TextWrapper(metrics, SIZE, format.roomAcross(), Integer.MAX_VALUE)
        .wrap(text)
        .forEach(line -> lines.add(new Line(line, bold, rightToLeft)));
  }

  /** Returns how many pages the texts take; 0 where none is cut. */
  int pages() {
    return (lines.size() + linesOnPage - 1) / linesOnPage;
  }

  /**
   * Writes the pages.
   *
   * @param first the number of the first of them
   * @param all the number of pages of the file
   */
  void write(int first, int all) throws IOException {
    for (int i = 0; i < pages(); i++) {
      int from = i * linesOnPage;
      List<Line> part = lines.subList(from, Math.min(lines.size(), from + linesOnPage));
      try (PdfSheet sheet = new PdfSheet(file, format.width(), format.height())) {
        write(sheet, part);
        PageFooter.write(sheet, file, format, first + i, all);
        if (i == 0) {
          file.bookmark(TITLE, sheet.page());
        }
      }
    }
  }

  private void write(PdfSheet sheet, List<Line> part) throws IOException {
    double y = PageFormat.MARGIN + HEAD;
    sheet.beginTag("H2", "");
    text(sheet, new Line(TITLE, true, false), y, HEAD);
    sheet.endTag();
    y += HEAD + STEP;
    sheet.beginTag("P", "");
    for (Line line : part) {
      text(sheet, line, y, SIZE);
      y += STEP;
    }
    sheet.endTag();
  }

  private void text(PdfSheet sheet, Line line, double baseline, double size) throws IOException {
    FontStack fonts = file.fonts().stack();
    List<FontStack.Run> runs = fonts.runs(VisualOrder.of(line.words(), line.isRightToLeft()));
    double x = PageFormat.MARGIN;
    if (line.isRightToLeft()) {
      x = format.width() - PageFormat.MARGIN - fonts.width(runs) * size;
    }
    Color colour = Color.decode(file.theme().light().text());
    sheet
        .canvas()
        .text(new Canvas.Line(line.words(), runs, x, baseline, size, colour, line.isBold()));
  }
}
