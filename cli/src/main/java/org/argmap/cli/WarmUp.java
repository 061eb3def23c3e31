package org.argmap.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.argmap.cli.terminal.ProcessTerminal;
import org.argmap.cli.terminal.Terminal;

/**
 * A run of the commands that most users give, without a trace. The launcher has Java keep the
 * classes that are loaded on the way in an archive (class-data sharing).
 */
final class WarmUp {
  /** Set by the launcher. */
  private static final String PROPERTY = "argmap.warm-up";

  private static final List<String> STARTERS = List.of("starter.argdown", "starter.yaml");

  /** Has what documents of others have, and is reported with the lines that it is about. */
  private static final String SKETCH =
      """
      # Sketch
      [a]: It is so. #tag
      <b>: Because of this. {weight: 1}
        +> [a]
        - [c]

      <b>

      (1) [d]: It was so.
      ----
      (2) [a]
      """;

  /** Makes the report say something, with the lines it speaks of. */
  private static final String WEAK =
      """
      argmap: "1.0"
      claims:
        - {id: a, text: "Is it so?"}
        - {id: b, text: "It is so because it was so."}
      arguments:
        - {id: x, stance: supporting, target: a, premises: [b]}
        - {id: y, stance: supporting, target: b, premises: [c]}
      """;

  private WarmUp() {}

  /** Whether this process is to warm up and nothing else. */
  static boolean isAsked() {
    return Boolean.getBoolean(PROPERTY);
  }

  static void run() {
    Terminal own = ProcessTerminal.get();
    assert own.out() != own.err();
    try {
      Path folder = Files.createTempDirectory("argmap");
      try {
        runIn(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void runIn(Path folder) throws IOException {
    for (String starter : STARTERS) {
      Files.write(folder.resolve(starter), text(starter));
    }
    Files.writeString(folder.resolve("sketch.argdown"), SKETCH);
    Files.writeString(folder.resolve("weak.yaml"), WEAK);
    for (String name : List.of("starter.argdown", "starter.yaml", "sketch.argdown")) {
      run(folder, "check", name);
      run(folder, "render", name);
      run(folder, "render", name, "--to", "txt", "-o", "-");
      run(folder, "stats", name);
      for (String format : List.of("json", "argdown", "argdown-json")) {
        run(folder, "convert", name, "--to", format, "-o", name + "." + format);
        run(folder, "convert", name, "--to", format, "-o", "-");
      }
    }
    run(folder, "check", "weak.yaml", "--color", "always");
    run(folder, "check", "weak.yaml", "--format", "json");
    run(folder, "render", "weak.yaml", "-o", "-");
    run(folder, "chekc");
    run(folder, "check", "--help");
  }

  private static void run(Path folder, String... args) {
    Terminal terminal =
        Terminal.builder(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream())
            .folder(folder)
            .build();
    int status = new Program(terminal).run(args);
    assert status >= 0;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static byte[] text(String starter) throws IOException {
    try (InputStream in = WarmUp.class.getResourceAsStream(starter)) {
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }
}
