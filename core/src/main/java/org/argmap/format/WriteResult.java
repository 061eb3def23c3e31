package org.argmap.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.argmap.internal.file.WholeFile;
import org.argmap.internal.text.Surrogates;
import org.argmap.model.Finding;
import org.argmap.model.InvalidArgumentMapException;
import org.argmap.model.Severity;

/** What came of writing: the text, and what of the map it could not carry. */
public final class WriteResult {
  private final byte[] bytes;
  private final List<Finding> findings;

  private WriteResult(byte[] bytes, List<Finding> findings) {
    this.bytes = bytes;
    this.findings = List.copyOf(findings);
  }

  /**
   * Returns the result of writing a text. Unpaired surrogates, which UTF-8 cannot carry, are
   * replaced by U+FFFD, and a finding says so; formats that can escape them do it before.
   */
  public static WriteResult ofText(String text, List<Finding> findings) {
    int unpaired = Surrogates.firstUnpaired(text);
    if (unpaired < 0) {
      return new WriteResult(text.getBytes(UTF_8), findings);
    }
    List<Finding> all = new ArrayList<>(findings);
    all.add(
        Finding.error(
                "text.unpaired-surrogate",
                "The text has an unpaired surrogate (the first is U+%04X, at index %s), which UTF-8 cannot carry; it is written as U+FFFD."
                    .formatted((int) text.charAt(unpaired), unpaired))
            .build());
    return new WriteResult(Surrogates.replaceUnpaired(text).getBytes(UTF_8), all);
  }

  /** Returns the result of writing UTF-8 bytes; the array is kept and must not be changed. */
  public static WriteResult ofUtf8(byte[] bytes, List<Finding> findings) {
    return new WriteResult(requireNonNull(bytes, "bytes"), findings);
  }

  /** The text. */
  public String text() {
    return new String(bytes, UTF_8);
  }

  /** The text in UTF-8, without a byte order mark; a new array each time. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** What could not be carried as it was; empty if all was. */
  public List<Finding> findings() {
    return findings;
  }

  /** Whether any finding is an error: something was lost or changed. */
  public boolean hasErrors() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /**
   * Returns this result if there is no error.
   *
   * @throws InvalidArgumentMapException with all findings, if one of them is an error
   */
  public WriteResult orThrow() {
    if (hasErrors()) {
      throw new InvalidArgumentMapException("The map cannot be written without loss", findings);
    }
    return this;
  }

  /**
   * Writes the text to a file: whole or not at all. A file that was there is replaced, and stays as
   * it was if the writing fails.
   *
   * @throws IOException if the file cannot be written
   */
  public void writeTo(Path file) throws IOException {
    WholeFile.write(file, bytes);
  }

  /**
   * Writes the text to a stream, which stays open.
   *
   * @throws IOException if the stream throws it
   */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }

  /** The number of bytes and of findings, for debugging. */
  @Override
  public String toString() {
    return "WriteResult[%s bytes, %s findings]".formatted(bytes.length, findings.size());
  }
}
