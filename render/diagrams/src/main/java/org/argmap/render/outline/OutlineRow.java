package org.argmap.render.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of an outline, in pieces, so that each form of outline escapes and marks them in its own
 * way.
 *
 * @param level how deep it is indented, from 0
 * @param kind what it is about
 * @param pieces its words in order; a space is part of a piece
 */
public record OutlineRow(int level, Kind kind, List<Piece> pieces) {

  /** Copies the pieces. */
  public OutlineRow {
    pieces = List.copyOf(pieces);
  }

  /** What a row is about. */
  public enum Kind {
    /** The title of the map. */
    TITLE,
    /** The description of the map. */
    DESCRIPTION,
    /** A question. */
    QUESTION,
    /** A position that answers the question above it. */
    POSITION,
    /** A claim at the margin, or a further premise. */
    CLAIM,
    /** A supporting argument: its only or first premise, or its title. */
    SUPPORT,
    /** An opposing argument: its only or first premise, or its title. */
    OPPOSE,
    /** What claims and arguments have to do with each other beside that. */
    RELATION
  }

  /** A piece of a row. */
  public sealed interface Piece {}

  /** Words of Argmap: signs and joining words; plain text without anything to escape. */
  public record Said(String words) implements Piece {}

  /** Words of the map, on one line; to be escaped. */
  public record Written(String words) implements Piece {}

  /**
   * The id of an element.
   *
   * @param id the id as the map has it; to be escaped
   * @param isHere whether this is where the element is written out, and not a mention of it
   */
  public record Named(String id, boolean isHere) implements Piece {}

  /**
   * Nothing to be seen: the row is where an argument is written out that it does not name.
   *
   * @param id the id of the argument; to be escaped
   */
  public record Place(String id) implements Piece {}

  /** A row in the making. */
  static final class Builder {
    private final int level;
    private final Kind kind;
    private final List<Piece> pieces = new ArrayList<>(4);

    Builder(int level, Kind kind) {
      this.level = level;
      this.kind = kind;
    }

    Builder say(String words) {
      if (!words.isEmpty()) {
        pieces.add(new Said(words));
      }
      return this;
    }

    Builder write(String words) {
      pieces.add(new Written(OutlineLine.of(words)));
      return this;
    }

    Builder name(String id) {
      pieces.add(new Named(id, false));
      return this;
    }

    Builder nameHere(String id) {
      pieces.add(new Named(id, true));
      return this;
    }

    Builder place(String id) {
      if (!id.isEmpty()) {
        pieces.add(new Place(id));
      }
      return this;
    }

    Builder addAll(List<Piece> more) {
      pieces.addAll(more);
      return this;
    }

    List<Piece> pieces() {
      return pieces;
    }

    OutlineRow build() {
      return new OutlineRow(level, kind, pieces);
    }
  }
}
