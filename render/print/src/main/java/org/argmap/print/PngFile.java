package org.argmap.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes an image as PNG (W3C PNG Specification, Third Edition). Written here and not by ImageIO,
 * so that the file says its resolution without a detour through metadata trees, rows are compressed
 * as they are read from the image, and no plug-in of the machine decides on the bytes.
 */
final class PngFile {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final double METRES_PER_INCH = 0.0254;
  private static final int CHUNK = 1 << 16;
  private static final byte UP = 2;

  private PngFile() {}

  static void write(BufferedImage image, double dotsPerInch, OutputStream out) throws IOException {
    out.write(SIGNATURE);
    boolean alpha = image.getColorModel().hasAlpha();
    chunk(out, "IHDR", header(image.getWidth(), image.getHeight(), alpha));
    chunk(out, "pHYs", resolution(dotsPerInch));
    chunk(out, "tEXt", "Software\0Argmap".getBytes(StandardCharsets.ISO_8859_1));
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    try (DeflaterOutputStream rows =
        new DeflaterOutputStream(new DataChunks(out), deflater, CHUNK)) {
      rows(image, alpha ? 4 : 3, rows);
    } finally {
      deflater.end();
    }
    chunk(out, "IEND", new byte[0]);
    out.flush();
  }

  private static byte[] header(int width, int height, boolean alpha) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(13);
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeInt(width);
    data.writeInt(height);
    data.writeByte(8);
    data.writeByte(alpha ? 6 : 2);
    data.writeByte(0);
    data.writeByte(0);
    data.writeByte(0);
    return bytes.toByteArray();
  }

  private static byte[] resolution(double dotsPerInch) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(9);
    DataOutputStream data = new DataOutputStream(bytes);
    int perMetre = (int) Math.round(dotsPerInch / METRES_PER_INCH);
    data.writeInt(perMetre);
    data.writeInt(perMetre);
    data.writeByte(1);
    return bytes.toByteArray();
  }

  /** Each row as its difference from the one above, which drawings compress best with. */
  private static void rows(BufferedImage image, int channels, OutputStream out) throws IOException {
    int width = image.getWidth();
    int[] pixels = new int[width];
    byte[] above = new byte[width * channels];
    byte[] row = new byte[width * channels];
    byte[] difference = new byte[width * channels];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, width, 1, pixels, 0, width);
      int at = 0;
      for (int pixel : pixels) {
        row[at++] = (byte) (pixel >> 16);
        row[at++] = (byte) (pixel >> 8);
        row[at++] = (byte) pixel;
        if (channels == 4) {
          row[at++] = (byte) (pixel >>> 24);
        }
      }
      for (int i = 0; i < row.length; i++) {
        difference[i] = (byte) (row[i] - above[i]);
      }
      out.write(UP);
      out.write(difference);
      byte[] next = above;
      above = row;
      row = next;
    }
  }

  private static void chunk(OutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    DataOutputStream chunk = new DataOutputStream(out);
    chunk.writeInt(data.length);
    chunk.write(name);
    chunk.write(data);
    chunk.writeInt((int) check.getValue());
    chunk.flush();
  }

  /** Parts a stream of compressed rows into chunks; closing it leaves the file open. */
  private static final class DataChunks extends OutputStream {
    private final OutputStream out;

    DataChunks(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      chunk(out, "IDAT", java.util.Arrays.copyOfRange(bytes, start, start + length));
    }
  }
}
