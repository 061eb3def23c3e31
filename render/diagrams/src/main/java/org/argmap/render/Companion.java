package org.argmap.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** An artifact of Argmap that adds an output or a layout engine to this one. */
enum Companion {
  PNG("png", "PNG", "argmap-print"),
  PDF("pdf", "PDF", "argmap-print"),
  GRAPHVIZ("graphviz", "The layout engine graphviz", "argmap-graphviz");

  private final String name;
  private final String what;
  private final String artifact;

  Companion(String name, String what, String artifact) {
    this.name = name;
    this.what = what;
    this.artifact = artifact;
  }

  /** Returns the companion that has the output or engine with this name. */
  static Optional<Companion> having(String name) {
    return Arrays.stream(values()).filter(each -> each.name.equals(name)).findFirst();
  }

  /** Returns the exception that tells users to add this artifact. */
  MissingArtifactException missing() {
    return new MissingArtifactException(what, "org.argmap:" + artifact + ":" + version());
  }

  private static String version() {
    try (InputStream in = Companion.class.getResourceAsStream("version.txt")) {
      return in == null ? "VERSION" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
