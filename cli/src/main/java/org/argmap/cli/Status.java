package org.argmap.cli;

/** The exit statuses of the process. */
final class Status {
  /** All is well. */
  static final int CLEAN = 0;

  /** There are findings, or something was lost. */
  static final int FINDINGS = 1;

  /** Wrong usage, or a file that cannot be read or written. */
  static final int FAILED = 2;

  /** Ended by Ctrl-C, as a shell says it. */
  static final int INTERRUPTED = 130;

  /** Ended because the reader of the output went away, as a shell says it. */
  static final int CLOSED = 141;

  private Status() {}
}
