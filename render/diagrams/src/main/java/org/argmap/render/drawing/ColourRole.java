package org.argmap.render.drawing;

import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.Tone;
import org.argmap.render.diagram.theme.Palette;

/** A colour by its role; a palette assigns it a colour value for light or dark backgrounds. */
public sealed interface ColourRole {

  /** Returns the colour in a palette as {@code #rrggbb}, or {@code none}. */
  String of(Palette palette);

  /** The roles that do not depend on a kind of box or line. */
  enum Plain implements ColourRole {
    /** No colour: nothing is painted. */
    NONE,
    /** The background of the picture. */
    GROUND,
    /** Text. */
    TEXT,
    /** The borders of boxes. */
    BORDER,
    /** The borders of frames, and whatever has no colour of its own. */
    RELATION;

    @Override
    public String of(Palette palette) {
      return switch (this) {
        case NONE -> "none";
        case GROUND -> palette.ground();
        case TEXT -> palette.text();
        case BORDER -> palette.border();
        case RELATION -> palette.relation();
      };
    }
  }

  /** The fill of boxes of a tone. */
  record Fill(Tone tone) implements ColourRole {
    @Override
    public String of(Palette palette) {
      return palette.fill(tone);
    }
  }

  /** The border of boxes of a tone. */
  record Border(Tone tone) implements ColourRole {
    @Override
    public String of(Palette palette) {
      return palette.border(tone);
    }
  }

  /** The lines of a kind, with their heads and joints. */
  record OfLine(LineKind kind) implements ColourRole {
    @Override
    public String of(Palette palette) {
      return palette.line(kind);
    }
  }
}
