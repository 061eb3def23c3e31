package org.argmap.graphviz;

import guru.nidi.graphviz.engine.EngineResult;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.GraphvizCmdLineEngine;
import guru.nidi.graphviz.engine.GraphvizException;
import guru.nidi.graphviz.engine.Options;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/**
 * One run of {@code dot}. The command-line engine of graphviz-java is used by itself, not through
 * its global set of engines, which would be shared with the rest of the program; what it leaves in
 * the temporary folder is removed.
 */
final class DotProcess {

  private final Duration timeout;
  private final String searchPath;

  DotProcess(Duration timeout, String searchPath) {
    this.timeout = timeout;
    this.searchPath = searchPath;
  }

  /** Returns the places in Graphviz' plain format. */
  String run(String dot) {
    int limit = (int) Math.min(Integer.MAX_VALUE, Math.max(1, timeout.toMillis()));
    GraphvizCmdLineEngine engine = new GraphvizCmdLineEngine().searchPath(searchPath);
    engine.timeout(limit, TimeUnit.MILLISECONDS);
    Options options = Options.create().format(Format.PLAIN);
    String mark = "// " + UUID.randomUUID() + "\n";
    try {
      EngineResult result = engine.execute(mark + dot, options, null);
      String plain = result.map(DotProcess::read, text -> text);
      if (plain.isBlank()) {
        throw new GraphvizUnavailableException(
            "Graphviz returned an empty result. Try its dot on the output of Diagrams.dot(), or use"
                + " the default engine, LayeredEngine.standard().");
      }
      return plain;
    } catch (GraphvizException e) {
      throw failure(e);
    } finally {
      removeFolder(mark);
    }
  }

  private RuntimeException failure(GraphvizException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
    }
    if (Thread.currentThread().isInterrupted()) {
      CancellationException cancelled =
          new CancellationException("The thread was interrupted while Graphviz was running.");
      cancelled.initCause(e);
      return cancelled;
    }
    return new GraphvizUnavailableException(
        "Graphviz could not place the diagram within "
            + timeout.toMillis()
            + " ms: "
            + e.getMessage()
            + ". Raise the limit with GraphvizEngine.timeout(..), check that dot runs, or use the"
            + " default engine, LayeredEngine.standard(), which needs nothing.",
        e);
  }

  private static String read(File file) {
    try {
      return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Removes the folder of this run, which graphviz-java makes and does not name. It is known by the
   * mark in its first line; a folder that cannot be read or removed is another's, or is left to the
   * system.
   */
  private static void removeFolder(String mark) {
    Path all = Path.of(System.getProperty("java.io.tmpdir", "."), "GraphvizJava");
    if (!Files.isDirectory(all)) {
      return;
    }
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(all, "DotEngine*")) {
      for (Path folder : folders) {
        if (isMarked(folder.resolve("dotfile.dot"), mark)) {
          remove(folder);
          return;
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // What was laid out is sound whether or not the temporary folder could be listed.
      return;
    }
  }

  private static boolean isMarked(Path file, String mark) {
    byte[] wanted = mark.getBytes(StandardCharsets.UTF_8);
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(wanted.length), wanted);
    } catch (IOException e) {
      return false;
    }
  }

  private static void remove(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
