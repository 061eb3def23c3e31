package org.argmap.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.argmap.model.Finding;
import org.argmap.model.SourcePlace;

/** Bytes as text, with findings for everything that had to be guessed or replaced. */
record DecodedText(String text, List<Finding> findings) {
  private static final int NAMED = 20;

  static DecodedText of(byte[] bytes, ReadOptions options) {
    Charset charset = charset(bytes);
    int start = markLength(bytes, charset);
    if (charset.equals(UTF_8)) {
      // Decoding of the JDK is many times faster than a decoder loop, and only text that has a
      // U+FFFD afterwards can have had anything malformed in it.
      String text = new String(bytes, start, bytes.length - start, UTF_8);
      return text.indexOf('\uFFFD') < 0
          ? new DecodedText(text, List.of())
          : decode(bytes, start, UTF_8, options);
    }
    DecodedText decoded = decode(bytes, start, charset, options);
    List<Finding> all = new ArrayList<>();
    all.add(
        Finding.note(
                "text.utf-16",
                "The document is in %s%s; it was read as such."
                    .formatted(charset.name(), start == 0 ? " without a byte order mark" : ""))
            .place(place(options))
            .hint("Save it as UTF-8, which is what Argmap writes.")
            .build());
    all.addAll(decoded.findings());
    return new DecodedText(decoded.text(), all);
  }

  /** The first characters, for finding the format. */
  static String beginning(byte[] bytes) {
    byte[] first = Arrays.copyOf(bytes, Math.min(bytes.length, 2 * MapFormats.BEGINNING));
    Charset charset = charset(first);
    int start = markLength(first, charset);
    return new String(first, start, first.length - start, charset);
  }

  private static Charset charset(byte[] bytes) {
    int first = bytes.length > 0 ? bytes[0] & 0xff : -1;
    int second = bytes.length > 1 ? bytes[1] & 0xff : -1;
    if ((first == 0xfe && second == 0xff) || (first == 0 && second > 0)) {
      return UTF_16BE;
    }
    if ((first == 0xff && second == 0xfe) || (first > 0 && second == 0)) {
      return UTF_16LE;
    }
    return UTF_8;
  }

  private static int markLength(byte[] bytes, Charset charset) {
    if (charset.equals(UTF_8)) {
      return bytes.length >= 3
              && (bytes[0] & 0xff) == 0xef
              && (bytes[1] & 0xff) == 0xbb
              && (bytes[2] & 0xff) == 0xbf
          ? 3
          : 0;
    }
    return (bytes[0] & 0xff) >= 0xfe ? 2 : 0;
  }

  private static DecodedText decode(byte[] bytes, int start, Charset charset, ReadOptions options) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start + 2);
    List<int[]> malformed = new ArrayList<>();
    long count = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      if (count++ < NAMED) {
        malformed.add(new int[] {in.position(), out.position()});
      }
      in.position(in.position() + result.length());
      out.put('\uFFFD');
      result = decoder.decode(in, out, true);
    }
    decoder.flush(out);
    String text = out.flip().toString();
    return new DecodedText(text, findings(text, bytes, malformed, count, charset, options));
  }

  private static List<Finding> findings(
      String text,
      byte[] bytes,
      List<int[]> malformed,
      long count,
      Charset charset,
      ReadOptions options) {
    List<Finding> findings = new ArrayList<>();
    TextLines lines = new TextLines(text);
    for (int[] at : malformed) {
      findings.add(
          Finding.error(
                  "text.malformed",
                  "The bytes from offset %s on (%02X ...) are not %s; they are read as U+FFFD."
                      .formatted(at[0], bytes[at[0]] & 0xff, charset.name()))
              .place(lines.place(at[1], place(options)))
              .hint("Save the document as UTF-8.")
              .build());
    }
    if (count > malformed.size()) {
      findings.add(
          Finding.error(
                  "text.malformed",
                  "%s more sequences of bytes are not %s; they are read as U+FFFD."
                      .formatted(count - malformed.size(), charset.name()))
              .place(place(options))
              .build());
    }
    return findings;
  }

  private static SourcePlace place(ReadOptions options) {
    return options.document().map(SourcePlace::in).orElse(SourcePlace.NONE);
  }
}
