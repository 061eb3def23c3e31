package org.argmap.cli.run;

import java.util.concurrent.atomic.AtomicInteger;
import org.argmap.cli.terminal.Messages;

/** A progress bar for work on many files. */
public final class Progress {
  private static final int WIDTH = 24;

  private final Messages messages;
  private final int total;
  private final AtomicInteger done = new AtomicInteger();

  /** Makes a bar for so many pieces of work. */
  public Progress(Messages messages, int total) {
    this.messages = messages;
    this.total = total;
  }

  /** Notes that one more is done. */
  public void step() {
    int count = done.incrementAndGet();
    if (total > 1 && count < total) {
      int filled = (int) ((long) WIDTH * count / total);
      messages.bar("█".repeat(filled) + "░".repeat(WIDTH - filled) + " " + count + " of " + total);
    } else {
      messages.eraseBar();
    }
  }
}
