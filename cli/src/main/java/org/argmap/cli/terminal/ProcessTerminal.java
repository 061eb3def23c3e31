package org.argmap.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The standard streams of this process, and whether a terminal is behind them. */
public final class ProcessTerminal {
  /** The launcher sets it to the numbers of the streams that are a terminal's, such as 012. */
  private static final String TOLD = "argmap.terminals";

  private ProcessTerminal() {}

  /** The streams, folder and environment of this process. */
  public static Terminal get() {
    return Terminal.builder(
            // Unbuffered, it asks for its length and place, which a pipe does not have.
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err))
        .terminals(isTerminal(0), isTerminal(1), isTerminal(2))
        .charset(charset())
        .environment(System.getenv())
        .build();
  }

  private static boolean isTerminal(int stream) {
    String told = System.getProperty(TOLD);
    if (told != null) {
      return told.indexOf('0' + stream) >= 0;
    }
    Path link = Path.of("/proc/self/fd/" + stream);
    try {
      if (Files.isSymbolicLink(link)) {
        String target = Files.readSymbolicLink(link).toString();
        return target.startsWith("/dev/pts/")
            || target.startsWith("/dev/tty")
            || target.equals("/dev/console");
      }
    } catch (IOException e) {
      // No such thing on this system; the console knows less, but something.
    }
    return isConsole(System.console());
  }

  /** From Java 22 on there is a console object without a console; it knows itself what it is. */
  private static boolean isConsole(@Nullable Console console) {
    if (console == null || Runtime.version().feature() < 22) {
      return console != null;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  private static Charset charset() {
    for (String property :
        new String[] {"stdout.encoding", "sun.stdout.encoding", "native.encoding"}) {
      String name = System.getProperty(property);
      if (name != null && Charset.isSupported(name)) {
        return Charset.forName(name);
      }
    }
    return UTF_8;
  }
}
