package org.argmap.report;

import org.argmap.model.Severity;

/** The colours of a terminal report: escape sequences of ECMA-48, or nothing at all. */
enum Palette {
  PLAIN("", "", "", "", "", ""),
  ANSI("\u001B[0m", "\u001B[1m", "\u001B[1;31m", "\u001B[1;33m", "\u001B[1;36m", "\u001B[1;34m");

  private final String reset;
  private final String bold;
  private final String error;
  private final String warning;
  private final String note;
  private final String frame;

  Palette(String reset, String bold, String error, String warning, String note, String frame) {
    this.reset = reset;
    this.bold = bold;
    this.error = error;
    this.warning = warning;
    this.note = note;
    this.frame = frame;
  }

  String bold(String text) {
    return bold + text + reset;
  }

  String frame(String text) {
    return frame + text + reset;
  }

  String severity(Severity severity, String text) {
    String colour =
        switch (severity) {
          case ERROR -> error;
          case WARNING -> warning;
          case NOTE -> note;
        };
    return colour + text + reset;
  }
}
