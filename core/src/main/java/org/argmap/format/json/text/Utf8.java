package org.argmap.format.json.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** What can be said of UTF-8 without decoding it. */
public final class Utf8 {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long HIGH_BITS = 0x8080808080808080L;

  private Utf8() {}

  /** The index of the first byte from {@code start} on that is not ASCII; the end if all are. */
  public static int endOfAscii(byte[] bytes, int start) {
    int i = start;
    while (i + Long.BYTES <= bytes.length && ((long) LONGS.get(bytes, i) & HIGH_BITS) == 0) {
      i += Long.BYTES;
    }
    while (i < bytes.length && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /**
   * Whether bytes are well-formed UTF-8 (Unicode Standard, table 3-7): no overlong forms, no
   * surrogates, nothing beyond U+10FFFF, nothing cut off.
   */
  public static boolean isWellFormed(byte[] bytes, int start) {
    int i = start;
    while (i < bytes.length) {
      if (bytes[i] >= 0) {
        i = endOfAscii(bytes, i);
        continue;
      }
      int length = lengthAt(bytes, i);
      if (length == 0) {
        return false;
      }
      i += length;
    }
    return true;
  }

  /** How many bytes the character at an index of a byte that is not ASCII has; 0 if malformed. */
  private static int lengthAt(byte[] bytes, int i) {
    int first = bytes[i] & 0xff;
    int second = i + 1 < bytes.length ? bytes[i + 1] & 0xff : 0;
    if (first >= 0xc2 && first <= 0xdf) {
      return isTrail(second) ? 2 : 0;
    }
    if (first >= 0xe0 && first <= 0xef) {
      int least = first == 0xe0 ? 0xa0 : 0x80;
      int most = first == 0xed ? 0x9f : 0xbf;
      return second >= least && second <= most && isTrail(bytes, i + 2) ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
      int least = first == 0xf0 ? 0x90 : 0x80;
      int most = first == 0xf4 ? 0x8f : 0xbf;
      return second >= least && second <= most && isTrail(bytes, i + 2) && isTrail(bytes, i + 3)
          ? 4
          : 0;
    }
    return 0;
  }

  private static boolean isTrail(int b) {
    return (b & 0xc0) == 0x80;
  }

  private static boolean isTrail(byte[] bytes, int i) {
    return i < bytes.length && isTrail(bytes[i] & 0xff);
  }

  /** How many UTF-16 units the characters that begin in a part of well-formed UTF-8 have. */
  public static int utf16Length(byte[] bytes, int from, int to) {
    int units = 0;
    for (int i = from; i < to; i++) {
      int b = bytes[i] & 0xff;
      if (!isTrail(b)) {
        units += b >= 0xf0 ? 2 : 1;
      }
    }
    return units;
  }
}
