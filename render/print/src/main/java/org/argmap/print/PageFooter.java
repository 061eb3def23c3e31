package org.argmap.print;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.argmap.render.text.FontMetrics;
import org.argmap.render.text.TextWrapper;
import org.argmap.render.text.VisibleText;

/** What stands at the foot of a page: the title of the map, the number of the page and of all. */
final class PageFooter {

  private static final double SIZE = 8;

  private PageFooter() {}

  static void write(PdfSheet sheet, PdfFile file, PageFormat format, int number, int pages)
      throws IOException {
    Color colour = Color.decode(file.theme().light().text());
    double baseline = format.height() - PageFormat.MARGIN;
    String counted = "Page " + number + " of " + pages;
    FontStack fonts = file.fonts().stack();
    double width = fonts.width(fonts.runs(counted)) * SIZE;
    sheet.beginSilent();
    String title = VisibleText.of(file.scene().name());
    double room = format.roomAcross() - width - 20;
    List<String> lines = new TextWrapper(FontMetrics.regular(), SIZE, room, 1).wrap(title);
    if (!lines.isEmpty()) {
      String line = lines.get(0);
      List<FontStack.Run> runs = fonts.runs(VisualOrder.of(line, VisibleText.isRightToLeft(title)));
      sheet
          .canvas()
          .text(new Canvas.Line(line, runs, PageFormat.MARGIN, baseline, SIZE, colour, false));
    }
    double x = format.width() - PageFormat.MARGIN - width;
    sheet
        .canvas()
        .text(new Canvas.Line(counted, fonts.runs(counted), x, baseline, SIZE, colour, false));
    sheet.endTag();
  }
}
