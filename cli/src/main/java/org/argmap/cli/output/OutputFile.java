package org.argmap.cli.output;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.argmap.cli.terminal.Faults;
import org.argmap.cli.terminal.Refusal;
import org.argmap.internal.file.WholeFile;
import org.argmap.internal.text.VisibleText;

/**
 * Writer of a command's output files. It writes a file whole or not at all, and replaces nothing
 * that Argmap did not write unless it is forced to.
 */
public final class OutputFile {
  /** More than anything that is recognised by its form; a mark stands at the beginning. */
  private static final int MOST_READ = 16_000_000;

  private final Predicate<String> isOwn;
  private final String whatItIs;
  private final boolean isWork;
  private final boolean force;
  private final boolean again;

  /** The digests of the files that this writer wrote, which it may write again. */
  private final Map<Path, Digest> written = new ConcurrentHashMap<>();

  /**
   * Makes a writer.
   *
   * @param kind what is written, for messages, such as {@code a picture}
   * @param isOwn whether the bytes of a file, one character each, show that Argmap wrote it and can
   *     write it again
   * @param force whether to write over anything
   */
  public OutputFile(String kind, Predicate<String> isOwn, boolean force) {
    this(isOwn, ", and is not %s that Argmap wrote".formatted(kind), false, force, false);
  }

  private OutputFile(
      Predicate<String> isOwn, String whatItIs, boolean isWork, boolean force, boolean again) {
    this.isOwn = isOwn;
    this.whatItIs = whatItIs;
    this.isWork = isWork;
    this.force = force;
    this.again = again;
  }

  /**
   * Makes a writer of what people work on: it is never replaced by anything else, whoever wrote it.
   *
   * @param again whether the writer may replace what it wrote itself and nobody has changed since
   */
  public static OutputFile ofWork(boolean force, boolean again) {
    return new OutputFile(text -> false, "", true, force, again);
  }

  /**
   * Says before any work is done whether a file may be written.
   *
   * @throws Refusal if it may not
   */
  public void check(Target target) {
    // Work may be the same as what is to be written, which only the writing can tell.
    target.file().ifPresent(file -> check(target, file, isWork));
  }

  private void check(Target target, Path file, boolean anyContent) {
    if (Files.isDirectory(file)) {
      throw Refusal.because("Cannot write %s: it is a folder.".formatted(target))
          .hint("Name a file in it.");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder) && !target.makesFolder()) {
      String missing = VisibleText.of(String.valueOf(Path.of(target.name()).getParent()));
      throw Refusal.because("Cannot write %s: there is no folder %s.".formatted(target, missing))
          .hint("Make it first: mkdir -p " + missing);
    }
    if (force || !Files.isRegularFile(file)) {
      return;
    }
    if (!Files.isWritable(file)) {
      throw Refusal.because("Cannot write %s: it is write-protected.".formatted(target))
          .hint("If it is to be replaced all the same, say --force.");
    }
    if (!anyContent && !isReplaceable(target, file)) {
      throw Refusal.because("%s is there already%s.".formatted(target, whatItIs))
          .hint("Name another file, or say --force to replace it.");
    }
  }

  private boolean isReplaceable(Target target, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] there = in.readNBytes(MOST_READ);
      return there.length == 0
          || isOwn.test(new String(there, ISO_8859_1))
          || Digest.of(there).equals(written.get(file.toAbsolutePath()));
    } catch (IOException e) {
      throw unwritable(target, e);
    }
  }

  /**
   * Writes a file. Nothing happens if it has these bytes already.
   *
   * @throws Refusal if it may not be written or cannot be
   */
  public void write(Target target, byte[] bytes) {
    Path file = target.file().orElseThrow();
    try {
      if (hasBytes(file, bytes)) {
        return;
      }
      check(target, file, false);
      if (target.makesFolder()) {
        Files.createDirectories(file.toAbsolutePath().getParent());
      }
      WholeFile.write(file, bytes);
      if (again) {
        written.put(file.toAbsolutePath(), Digest.of(bytes));
      }
    } catch (ClosedByInterruptException e) {
      throw new CancellationException("interrupted"); // Ctrl-C: the file was taken back.
    } catch (IOException e) {
      throw unwritable(target, e);
    }
  }

  /** Enough to tell that nobody changed a file that was written a moment ago. */
  private record Digest(long sum, int length) {
    static Digest of(byte[] bytes) {
      CRC32 sum = new CRC32();
      sum.update(bytes);
      return new Digest(sum.getValue(), bytes.length);
    }
  }

  private static boolean hasBytes(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file)
        && Files.isReadable(file)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  private static Refusal unwritable(Target target, IOException e) {
    return Refusal.because("Cannot write %s: %s.".formatted(target, Faults.reason(e)), e)
        .hint("Nothing was changed.");
  }
}
