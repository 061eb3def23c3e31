package org.argmap.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of PNG and PDF files: Liberation Sans, which is always there and has Latin, Greek,
 * Cyrillic and Hebrew letters, and TrueType fonts that are added for other scripts. A character is
 * drawn with the first font that has it.
 *
 * <pre>{@code
 * PrintFonts fonts = PrintFonts.standard().with(Path.of("NotoSansJP-Regular.ttf"));
 * PdfRenderer.standard().fonts(fonts).render(map, Path.of("map.pdf"));
 * }</pre>
 *
 * <p>Letters are set one by one: the joined forms of Arabic and the conjuncts of Indic scripts are
 * not made, and emoji have no colours. A browser does both from the SVG. Bold is the regular weight
 * with a heavier outline.
 *
 * <p>Immutable; each font file is read once and kept.
 */
public final class PrintFonts {

  private static final PrintFonts STANDARD = new PrintFonts(List.of());

  private final List<byte[]> files;

  private PrintFonts(List<byte[]> files) {
    this.files = files;
  }

  /** Liberation Sans alone. */
  public static PrintFonts standard() {
    return STANDARD;
  }

  /**
   * Returns these fonts and another one, which is used for characters that none of them has.
   *
   * @param file a TrueType font, {@code .ttf}; font collections and OpenType fonts with PostScript
   *     outlines cannot be embedded
   * @throws IOException if the file cannot be read or is no such font
   */
  public PrintFonts with(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    check(file, bytes);
    List<byte[]> more = new ArrayList<>(files);
    more.add(bytes);
    return new PrintFonts(List.copyOf(more));
  }

  private static void check(Path file, byte[] bytes) throws IOException {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
      if (font.getUnicodeCmapLookup(false) == null || font.getGlyph() == null) {
        throw new IOException("it has no table of characters or no outlines");
      }
    } catch (IOException | RuntimeException e) {
      throw new IOException(
          "Cannot use "
              + file
              + " as a font: it is no TrueType font (.ttf) with a table of Unicode characters. ("
              + e.getMessage()
              + ")",
          e);
    }
  }

  /** Returns the added font files, in the order in which they are asked for a character. */
  List<byte[]> files() {
    return files;
  }
}
