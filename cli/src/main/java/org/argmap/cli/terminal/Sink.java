package org.argmap.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Locale;

/**
 * A stream that a command writes to: standard output or standard error. Files and pipes get UTF-8;
 * a terminal gets its own encoding, with look-alikes for characters that it cannot show.
 */
public final class Sink {
  private final OutputStream stream;
  private final boolean isTerminal;
  private final Charset charset;

  /** Once nothing can be written any more, what follows is dropped: the failure was told. */
  private boolean failed;

  /** Makes a sink that writes to a stream; the charset is used for a terminal alone. */
  Sink(OutputStream stream, boolean isTerminal, Charset charset) {
    this.stream = new BufferedOutputStream(stream, 1 << 16);
    this.isTerminal = isTerminal;
    this.charset = isTerminal ? charset : UTF_8;
  }

  /** Whether a person looks at it. */
  public boolean isTerminal() {
    return isTerminal;
  }

  /**
   * Writes a text.
   *
   * @throws ClosedSinkException if the reader has gone away
   * @throws Refusal if the text cannot be written
   */
  public synchronized void print(String text) {
    write(LookAlikes.encode(text, charset));
  }

  /**
   * Writes bytes as they are.
   *
   * @throws ClosedSinkException if the reader has gone away
   * @throws Refusal if the bytes cannot be written
   */
  public synchronized void write(byte[] bytes) {
    try {
      if (!failed) {
        stream.write(bytes);
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /**
   * Hands on what was written so far.
   *
   * @throws ClosedSinkException if the reader has gone away
   * @throws Refusal if it cannot be written
   */
  public synchronized void flush() {
    try {
      if (!failed) {
        stream.flush();
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private RuntimeException failure(IOException e) {
    failed = true;
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    // "The pipe is being closed" and "The pipe has been ended" are what Windows says.
    return message.contains("pipe") || message.contains("stream closed")
        ? new ClosedSinkException(e)
        : Refusal.because("Cannot write the output: " + Faults.reason(e) + ".", e);
  }
}
