package org.argmap.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import org.argmap.model.ArgumentMap;

/**
 * A way to write maps down as text, and to read such text.
 *
 * <pre>{@code
 * MapFormat json = MapFormats.standard().named("json");
 * ReadResult result = json.read(Path.of("sharing.json"));
 * String text = json.write(result.map()).text();
 * }</pre>
 *
 * @implSpec A format is immutable and safe for any number of threads. {@link #read(String,
 *     ReadOptions)} never throws on what the text says: it returns the map that it could make, and
 *     findings that name everything it could not take as it stands; exceeding a limit of the
 *     options is a finding too. {@link #write(ArgumentMap, WriteOptions)} gives the same text for
 *     equal maps on every machine, and a finding for everything that it cannot carry. Options that
 *     only one format has are set on the format object. Maps are best made with {@link
 *     MapAssembler}. A format that a {@code ServiceLoader} offers for this interface is part of
 *     {@link MapFormats#installed}.
 */
public interface MapFormat {

  /** The name in commands and options: one word in lower case, such as {@code json}. */
  String name();

  /** The name for people, such as {@code Argmap JSON}. */
  String title();

  /** The file extensions in lower case without a dot, the usual one first. */
  List<String> extensions();

  /** The media type, such as {@code application/json}. */
  String mediaType();

  /** Whether it reads; if not, {@code read} throws {@link UnsupportedOperationException}. */
  default boolean canRead() {
    return true;
  }

  /** Whether it writes; if not, {@code write} throws {@link UnsupportedOperationException}. */
  default boolean canWrite() {
    return true;
  }

  /**
   * The signs by which a text of the format is recognised. Without any it is found by its name and
   * by the ending of a file's name alone.
   */
  default ContentSigns signs() {
    return ContentSigns.none();
  }

  /** Reads a map. Never throws on what the text says. */
  ReadResult read(String text, ReadOptions options);

  /** Writes a map. */
  WriteResult write(ArgumentMap map, WriteOptions options);

  /** Reads a map with the default options. */
  default ReadResult read(String text) {
    return read(text, ReadOptions.defaults());
  }

  /**
   * Reads a map from bytes: UTF-8, with or without a byte order mark, or UTF-16 with one. Bytes
   * that are malformed are read as U+FFFD, and a finding says where they are.
   */
  default ReadResult read(byte[] bytes, ReadOptions options) {
    DecodedText decoded = DecodedText.of(bytes, options);
    return read(decoded.text(), options).after(decoded.findings());
  }

  /** Reads a map from bytes with the default options. */
  default ReadResult read(byte[] bytes) {
    return read(bytes, ReadOptions.defaults());
  }

  /**
   * Reads a map from all that a stream gives, as from bytes; the stream stays open.
   *
   * @throws IOException if the stream throws it
   */
  default ReadResult read(InputStream stream, ReadOptions options) throws IOException {
    return read(DocumentFile.bytes(stream, options), options);
  }

  /**
   * Reads a map from a file, whose name becomes the document's name unless the options have one.
   *
   * @throws IOException if the file is not there or cannot be read
   */
  default ReadResult read(Path file, ReadOptions options) throws IOException {
    ReadOptions named = DocumentFile.named(file, options);
    return read(DocumentFile.bytes(file, named), named);
  }

  /**
   * Reads a map from a file with the default options.
   *
   * @throws IOException if the file is not there or cannot be read
   */
  default ReadResult read(Path file) throws IOException {
    return read(file, ReadOptions.defaults());
  }

  /**
   * Reads a map from all that a reader gives; the reader stays open.
   *
   * @throws IOException if the reader throws it
   */
  default ReadResult read(Reader reader, ReadOptions options) throws IOException {
    return read(DocumentFile.characters(reader, options), options);
  }

  /** Writes a map with the default options. */
  default WriteResult write(ArgumentMap map) {
    return write(map, WriteOptions.defaults());
  }
}
