package org.argmap.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Encoding of text for a terminal that cannot show every character. */
final class LookAlikes {
  private LookAlikes() {}

  /** The bytes of a text; what the charset lacks is written with characters that it has. */
  static byte[] encode(String text, Charset charset) {
    if (charset.equals(UTF_8)) {
      return text.getBytes(UTF_8);
    }
    CharsetEncoder encoder = charset.newEncoder();
    if (encoder.canEncode(text)) {
      return text.getBytes(charset);
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              String character = Character.toString(c);
              shown.append(encoder.canEncode(character) ? character : lookAlike(c));
            });
    return shown.toString().getBytes(charset);
  }

  private static String lookAlike(int c) {
    return switch (c) {
      case '“', '”', '„', '«', '»' -> "\"";
      case '‘', '’', '‚' -> "'";
      case '–', '—', '−', '‐', '‑' -> "-";
      case '…' -> "...";
      case '→' -> "->";
      case '←' -> "<-";
      case '•', '·', '×' -> "*";
      case '█' -> "#";
      case '░' -> ".";
      case 0xA0 -> " ";
      default -> "?";
    };
  }
}
