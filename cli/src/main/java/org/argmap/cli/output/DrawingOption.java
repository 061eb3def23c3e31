package org.argmap.cli.output;

import java.util.Locale;

/** An option of drawing. Not every output takes every option. */
public enum DrawingOption {
  /** The visual grammar. */
  STYLE,
  /** Colours and fonts. */
  THEME,
  /** Where the grounds of a claim stand. */
  DIRECTION,
  /** What places the boxes. */
  ENGINE,
  /** Which part of the map is shown. */
  VIEW,
  /** The pixels to a unit of length. */
  SCALE,
  /** The paper. */
  PAGE;

  /** How it is written on the command line. */
  public String flag() {
    return "--" + name().toLowerCase(Locale.ROOT);
  }
}
