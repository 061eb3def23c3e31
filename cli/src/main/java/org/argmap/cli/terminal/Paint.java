package org.argmap.cli.terminal;

import org.argmap.model.Severity;

/** Colours for a terminal: escape sequences of ECMA-48, or nothing at all. */
public enum Paint {
  /** No colour. */
  PLAIN,
  /** Escape sequences. */
  ANSI;

  private static final String BOLD = "1";
  private static final String FAINT = "2";
  private static final String RED = "1;31";
  private static final String GREEN = "32";
  private static final String YELLOW = "1;33";
  private static final String BLUE = "1;34";
  private static final String CYAN = "1;36";

  /** What matters. */
  public String bold(String text) {
    return in(BOLD, text);
  }

  /** What matters less. */
  public String faint(String text) {
    return in(FAINT, text);
  }

  /** What went wrong. */
  public String bad(String text) {
    return in(RED, text);
  }

  /** What went well. */
  public String good(String text) {
    return in(GREEN, text);
  }

  /** A frame around something else. */
  public String frame(String text) {
    return in(BLUE, text);
  }

  /** The colour of a severity. */
  public String severity(Severity severity, String text) {
    return in(
        switch (severity) {
          case ERROR -> RED;
          case WARNING -> YELLOW;
          case NOTE -> CYAN;
        },
        text);
  }

  private String in(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
