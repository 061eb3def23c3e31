package org.argmap.render.drawing;

import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.Tone;
import org.argmap.render.diagram.theme.Palette;

/** A colour by what it is for; a palette says which one that is, by day and by night. */
public sealed interface Ink {

  /** The colour in a palette, {@code #rrggbb}, or {@code none}. */
  String of(Palette palette);

  /** Colours that belong to no kind. */
  enum Plain implements Ink {
    /** No colour: nothing is painted. */
    NONE,
    /** What the picture is drawn on. */
    GROUND,
    /** The words. */
    TEXT,
    /** The borders of boxes. */
    BORDER,
    /** The borders of frames and what has no colour of its own. */
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
  record Fill(Tone tone) implements Ink {
    @Override
    public String of(Palette palette) {
      return palette.fill(tone);
    }
  }

  /** The border of boxes of a tone. */
  record Border(Tone tone) implements Ink {
    @Override
    public String of(Palette palette) {
      return palette.border(tone);
    }
  }

  /** The lines of a kind, with their heads and joints. */
  record OfLine(LineKind kind) implements Ink {
    @Override
    public String of(Palette palette) {
      return palette.line(kind);
    }
  }
}
