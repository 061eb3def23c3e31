package org.argmap.print;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one PDF file, of each the characters that are used. */
final class PdfFonts {

  private final PDDocument document;
  private final FontStack stack;
  private final Map<Integer, PDFont> embedded = new HashMap<>();

  PdfFonts(PDDocument document, FontStack stack) {
    this.document = document;
    this.stack = stack;
  }

  FontStack stack() {
    return stack;
  }

  PDFont font(FontStack.Face face) throws IOException {
    PDFont font = embedded.get(face.number());
    if (font == null) {
      TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(face.file()));
      // Ligatures would be other characters to those who search the text.
      file.setEnableGsub(false);
      font = PDType0Font.load(document, file, true);
      embedded.put(face.number(), font);
    }
    return font;
  }
}
