package org.argmap.format.argdown.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A comment, and the part of the document with which it stands. */
public final class WrittenComment {
  /** Where a comment stands, seen from its part of the document. */
  public enum Where {
    /** Directly above it, or before it on its line. */
    BEFORE,
    /** Behind it on its last line. */
    BEHIND,
    /** Within it. */
    INSIDE,
    /** Below it on a line of its own, with a blank line behind. */
    END
  }

  private final String text;
  private final Where where;
  private final @Nullable WrittenPart part;
  private final int offset;

  WrittenComment(String text, Where where, @Nullable WrittenPart part, int offset) {
    this.text = text;
    this.where = where;
    this.part = part;
    this.offset = offset;
  }

  /** The comment with its delimiters, as it is written. */
  public String text() {
    return text;
  }

  /** Where it stands. */
  public Where where() {
    return where;
  }

  /** The heading, element or inference with which it stands; none if that is the document. */
  public Optional<WrittenPart> part() {
    return Optional.ofNullable(part);
  }

  /** Within a text: how many characters of the text come before it. */
  public int offset() {
    return offset;
  }

  /** The comment. */
  @Override
  public String toString() {
    return text;
  }
}
