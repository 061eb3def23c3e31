package org.argmap.cli.input;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/** Decoding of a document as the formats do it, so that its lines can be shown. */
final class SourceText {
  private SourceText() {}

  /** UTF-8, or UTF-16 as a mark or the zero bytes of the first letter tell. */
  static String decode(byte[] bytes) {
    int first = bytes.length > 0 ? bytes[0] & 0xff : -1;
    int second = bytes.length > 1 ? bytes[1] & 0xff : -1;
    Charset charset = UTF_8;
    if ((first == 0xfe && second == 0xff) || (first == 0 && second > 0)) {
      charset = UTF_16BE;
    } else if ((first == 0xff && second == 0xfe) || (first > 0 && second == 0)) {
      charset = UTF_16LE;
    }
    String text = new String(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
