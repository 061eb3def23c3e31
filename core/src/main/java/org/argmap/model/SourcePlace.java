package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text: document, first and last line and column, and for tree-shaped formats a
 * pointer.
 *
 * <p>Lines and columns are 1-based; columns count UTF-16 units, as editors do; 0 means unknown. The
 * end is inclusive. Places are left out of the equality of elements and maps.
 */
public final class SourcePlace {
  private static final int NO_ITEM = -1;

  /** No place: what was made by a program. */
  public static final SourcePlace NONE = new SourcePlace(null, 0, 0, 0, 0, null, NO_ITEM);

  private final @Nullable String document;
  private final int line;
  private final int column;
  private final int endLine;
  private final int endColumn;
  private final @Nullable String pointer;

  /** The last step of the pointer if that is the number of an item; else {@link #NO_ITEM}. */
  private final int item;

  private SourcePlace(
      @Nullable String document,
      int line,
      int column,
      int endLine,
      int endColumn,
      @Nullable String pointer,
      int item) {
    this.document = document;
    this.line = line;
    this.column = column;
    this.endLine = endLine;
    this.endColumn = endColumn;
    this.pointer = pointer;
    this.item = item;
  }

  /**
   * Returns a place in a text without a name.
   *
   * @throws IllegalArgumentException if {@code line} or {@code column} is less than 1
   */
  public static SourcePlace at(int line, int column) {
    return new SourcePlace(
        null, positive(line, "line"), positive(column, "column"), line, column, null, NO_ITEM);
  }

  /** Returns a place in a document (a file name, say) of which no more is known. */
  public static SourcePlace in(String document) {
    return NONE.inDocument(document);
  }

  /** Returns this place in a named document. */
  public SourcePlace inDocument(String name) {
    return new SourcePlace(
        requireNonNull(name, "name"), line, column, endLine, endColumn, pointer, item);
  }

  /**
   * Returns this place, reaching to an inclusive end.
   *
   * @throws IllegalArgumentException if the end is before the beginning, if {@code lastColumn} is
   *     less than 1, or if the beginning is not known
   */
  public SourcePlace to(int lastLine, int lastColumn) {
    if (line == 0) {
      throw new IllegalArgumentException("A place whose beginning is not known has no end.");
    }
    positive(lastColumn, "column");
    if (lastLine < line || (lastLine == line && lastColumn < column)) {
      throw new IllegalArgumentException(
          "The end %s:%s is before the beginning %s:%s."
              .formatted(lastLine, lastColumn, line, column));
    }
    return new SourcePlace(document, line, column, lastLine, lastColumn, pointer, item);
  }

  /** Returns this place with a pointer into a tree (for JSON and YAML: RFC 6901). */
  public SourcePlace withPointer(String path) {
    return new SourcePlace(
        document, line, column, endLine, endColumn, requireNonNull(path, "path"), NO_ITEM);
  }

  /**
   * Returns this place with a pointer to an item of a list. Takes less room than a pointer made of
   * the two: readers make one for each element.
   *
   * @param list the pointer to the list
   * @param index the number of the item, from 0
   * @throws IllegalArgumentException if {@code index} is negative
   */
  public SourcePlace withPointer(String list, int index) {
    if (index < 0) {
      throw new IllegalArgumentException("The number of an item is 0 or more, not " + index + ".");
    }
    return new SourcePlace(
        document, line, column, endLine, endColumn, requireNonNull(list, "list"), index);
  }

  private static int positive(int number, String what) {
    if (number < 1) {
      throw new IllegalArgumentException("A %s is 1 or more, not %s.".formatted(what, number));
    }
    return number;
  }

  /** Returns the document's name, if known. */
  public Optional<String> document() {
    return Optional.ofNullable(document);
  }

  /** Returns the line of the first character, from 1; 0 if unknown. */
  public int line() {
    return line;
  }

  /** Returns the column of the first character, from 1, in UTF-16 units; 0 if unknown. */
  public int column() {
    return column;
  }

  /** Returns the line of the last character, from 1; 0 if unknown. */
  public int endLine() {
    return endLine;
  }

  /** Returns the column of the last character, from 1, in UTF-16 units; 0 if unknown. */
  public int endColumn() {
    return endColumn;
  }

  /** Returns the pointer into a tree-shaped document (for JSON and YAML: RFC 6901), if known. */
  public Optional<String> pointer() {
    return pointer == null || item == NO_ITEM
        ? Optional.ofNullable(pointer)
        : Optional.of(pointer + "/" + item);
  }

  /** Returns whether anything is known: false for {@link #NONE}. */
  public boolean isKnown() {
    return document != null || line > 0 || pointer != null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourcePlace that
        && line == that.line
        && column == that.column
        && endLine == that.endLine
        && endColumn == that.endColumn
        && document().equals(that.document())
        && pointer().equals(that.pointer());
  }

  @Override
  public int hashCode() {
    return 31 * (31 * document().hashCode() + line) + column;
  }

  /**
   * Returns the place as messages show it, such as {@code notes.json:3:14}; empty if nothing is
   * known.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(document == null ? "" : document);
    if (line > 0) {
      text.append(document == null ? "" : ":").append(line).append(':').append(column);
    }
    String path = pointer().orElse(null);
    if (path != null) {
      text.append(text.length() > 0 ? " " : "").append("(at ");
      text.append(path.isEmpty() ? "the top" : path).append(')');
    }
    return text.toString();
  }
}
