package org.argmap.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.argmap.cli.terminal.Terminal;

/**
 * Does what most users do, without a trace: for the launcher, which has Java keep the classes that
 * are loaded on the way in an archive.
 */
final class WarmUp {
  /** Set by the launcher. */
  private static final String PROPERTY = "argmap.warm-up";

  private static final List<String> STARTERS = List.of("starter.argdown", "starter.yaml");

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
    for (String starter : STARTERS) {
      byte[] text = text(starter);
      if (text.length > 0) {
        run(text, "check", "-");
        run(text, "render", "-", "-o", "-");
        run(text, "render", "-", "--to", "txt", "-o", "-");
        run(text, "stats", "-");
        run(text, "convert", "-", "--to", "json", "-o", "-");
      }
    }
    byte[] weak = WEAK.getBytes(UTF_8);
    run(weak, "check", "-", "--color", "always");
    run(weak, "check", "-", "--format", "json");
    run(weak, "render", "-", "-o", "-");
    run(weak, "chekc");
    run(weak, "check", "--help");
  }

  private static void run(byte[] text, String... args) {
    Terminal terminal =
        Terminal.builder(
                new ByteArrayInputStream(text),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream())
            .build();
    int status = new Program(terminal).run(args);
    assert status >= 0;
  }

  private static byte[] text(String starter) {
    try (InputStream in = WarmUp.class.getResourceAsStream(starter)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
