package org.argmap.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Fonts opened for one file that is being made. Not for several threads.
 *
 * <p>The text it is given is in visual order; see {@link VisualOrder}.
 */
final class FontStack {

  /** Drawn for what no font has; Liberation Sans has it. */
  static final int REPLACEMENT = 0x25A1;

  private static final String LIBERATION_SANS =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final List<Face> faces = new ArrayList<>();

  FontStack(PrintFonts fonts) {
    try (InputStream in = liberationSans()) {
      faces.add(new Face(in.readAllBytes(), 0));
      for (byte[] file : fonts.files()) {
        faces.add(new Face(file, faces.size()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream liberationSans() {
    return Objects.requireNonNull(
        PDDocument.class.getResourceAsStream(LIBERATION_SANS), LIBERATION_SANS);
  }

  /** Returns the fonts in the order in which they are asked. */
  List<Face> faces() {
    return faces;
  }

  /** Returns whether a font has the character, or nothing is to be drawn for it. */
  boolean has(int codePoint) {
    return isUnseen(codePoint) || faces.stream().anyMatch(face -> face.glyph(codePoint) != 0);
  }

  /** Returns a text as pieces of one font each; what no font has is replaced. */
  List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>(1);
    StringBuilder piece = new StringBuilder(text.length());
    Face current = faces.get(0);
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (isUnseen(c)) {
        continue;
      }
      Face face = faceOf(c);
      if (face != current && piece.length() > 0) {
        runs.add(new Run(current, piece.toString()));
        piece.setLength(0);
      }
      current = face;
      piece.appendCodePoint(face.glyph(c) == 0 ? REPLACEMENT : c);
    }
    if (piece.length() > 0) {
      runs.add(new Run(current, piece.toString()));
    }
    return runs;
  }

  private Face faceOf(int codePoint) {
    for (Face face : faces) {
      if (face.glyph(codePoint) != 0) {
        return face;
      }
    }
    return faces.get(0);
  }

  /** Returns the width of a text in ems. */
  double width(List<Run> runs) {
    double width = 0;
    for (Run run : runs) {
      width += run.width();
    }
    return width;
  }

  /** Returns whether the character is drawn by none: joiners, selectors, soft hyphens. */
  private static boolean isUnseen(int c) {
    return c == 0xAD
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x2060 && c <= 0x2064)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0020 && c <= 0xE01EF)
        || c == 0xFEFF;
  }

  /** A text that one font has all the characters of. */
  record Run(Face face, String text) {

    /** Returns the width in ems. */
    double width() {
      return text.codePoints().mapToDouble(face::advance).sum();
    }
  }

  /** One font. */
  static final class Face {
    private final byte[] file;
    private final int number;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;
    private final Map<Integer, Path2D> outlines = new HashMap<>();

    private Face(byte[] file, int number) throws IOException {
      this.file = file;
      this.number = number;
      this.font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      this.characters = font.getUnicodeCmapLookup();
      this.unitsPerEm = font.getUnitsPerEm();
    }

    /** Returns the bytes of the font file. */
    byte[] file() {
      return file;
    }

    /** Its place in the stack, from 0. */
    int number() {
      return number;
    }

    int glyph(int codePoint) {
      return characters.getGlyphId(codePoint);
    }

    private double advance(int codePoint) {
      try {
        return font.getAdvanceWidth(glyph(codePoint)) / unitsPerEm;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Adds the outlines of a text that begins at a point; y grows downwards. Returns its end. */
    double append(Path2D path, String text, double x, double baseline, double size) {
      double at = x;
      for (int c : text.codePoints().toArray()) {
        AffineTransform place = AffineTransform.getTranslateInstance(at, baseline);
        place.scale(size / unitsPerEm, -size / unitsPerEm);
        path.append(
            outlines.computeIfAbsent(glyph(c), this::outline).getPathIterator(place), false);
        at += advance(c) * size;
      }
      return at;
    }

    private Path2D outline(int glyph) {
      try {
        var data = font.getGlyph().getGlyph(glyph);
        return data == null ? new GeneralPath() : data.getPath();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
