package org.argmap.format.json.text;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects bytes in chunks, so that none is copied but once, when all are there. */
public final class ByteChunks extends OutputStream {
  private static final int LARGEST = 1 << 20;

  private final List<byte[]> full = new ArrayList<>();
  private byte[] chunk = new byte[16_384];
  private int used;
  private int before;

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    int from = offset;
    int left = length;
    while (left > chunk.length - used) {
      int fits = chunk.length - used;
      System.arraycopy(bytes, from, chunk, used, fits);
      from += fits;
      left -= fits;
      before = Math.addExact(before, chunk.length);
      full.add(chunk);
      chunk = new byte[Math.min(LARGEST, 2 * chunk.length)];
      used = 0;
    }
    System.arraycopy(bytes, from, chunk, used, left);
    used += left;
  }

  public byte[] toBytes() {
    if (full.isEmpty()) {
      return Arrays.copyOf(chunk, used);
    }
    byte[] all = new byte[Math.addExact(before, used)];
    int at = 0;
    for (byte[] one : full) {
      System.arraycopy(one, 0, all, at, one.length);
      at += one.length;
    }
    System.arraycopy(chunk, 0, all, at, used);
    return all;
  }
}
