package org.argmap.cli;

import org.argmap.cli.input.DocumentReader;
import org.argmap.cli.input.InputList;
import org.argmap.cli.run.Watch;
import org.argmap.cli.terminal.Messages;
import org.argmap.cli.terminal.Refusal;
import picocli.CommandLine.Option;

/** The option of commands that can do their work again whenever an input changes. */
final class WatchOption {
  @Option(
      names = {"-w", "--watch"},
      description = "Do it again whenever an input changes; Ctrl-C ends it.")
  private boolean watch;

  /** Whether the option is given. */
  boolean isGiven() {
    return watch;
  }

  /** Work on inputs that returns the status of the process. */
  @FunctionalInterface
  interface Work {
    /** Does the work on all inputs, of which some have changed. */
    int run(InputList all, InputList changed);
  }

  /**
   * Does the work once or, if the option is given, until the thread is interrupted.
   *
   * @throws Refusal if standard input is to be watched
   */
  int run(
      Messages messages, InputOptions input, InputList found, DocumentReader reader, Work work) {
    if (!watch) {
      return work.run(found, found);
    } else if (input.hasStandardInput()) {
      throw Refusal.because("Standard input cannot be watched.").hint("Name a file.");
    }
    return new Watch(messages, () -> input.find(messages), reader::includedBy).run(work::run);
  }
}
