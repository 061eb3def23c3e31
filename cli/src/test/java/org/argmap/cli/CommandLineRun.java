package org.argmap.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.argmap.cli.terminal.Terminal;

/** Runs the program in this process, in a folder, with what it would have on a terminal. */
final class CommandLineRun {
  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private byte[] input = new byte[0];
  private boolean outIsTerminal;
  private boolean errIsTerminal;
  private Charset charset = UTF_8;

  private CommandLineRun(Path folder) {
    this.folder = folder;
  }

  static CommandLineRun in(Path folder) {
    return new CommandLineRun(folder);
  }

  CommandLineRun input(String text) {
    input = text.getBytes(UTF_8);
    return this;
  }

  CommandLineRun variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  CommandLineRun terminals(boolean out, boolean err) {
    outIsTerminal = out;
    errIsTerminal = err;
    return this;
  }

  CommandLineRun charset(Charset terminal) {
    charset = terminal;
    return this;
  }

  /** What a run came to. */
  record Result(int status, ByteArrayOutputStream bytes, String err) {
    String out() {
      return bytes.toString(UTF_8);
    }
  }

  Result run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = run(out, err, args);
    return new Result(status, out, err.toString(UTF_8));
  }

  int run(OutputStream out, OutputStream err, String... args) {
    Terminal terminal =
        Terminal.builder(new ByteArrayInputStream(input), out, err)
            .terminals(false, outIsTerminal, errIsTerminal)
            .charset(charset)
            .environment(environment)
            .folder(folder)
            .build();
    return new Program(terminal).run(args);
  }
}
