package org.argmap.render.diagram;

import java.util.List;

/**
 * What the signs of a picture mean and how many of each it shows. Only what is present is listed.
 *
 * @param lines the kinds of lines, with the number of arguments or relations of each
 * @param marks the marks of boxes, with the number of boxes of each
 */
public record Legend(List<LineEntry> lines, List<MarkEntry> marks) {

  /** Copies the entries. */
  public Legend {
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
  }

  /**
   * One kind of line.
   *
   * @param kind the kind
   * @param words what it means
   * @param count how many arguments or relations of the kind the picture shows; at least 1
   */
  public record LineEntry(LineKind kind, String words, int count) {}

  /**
   * One mark of boxes.
   *
   * @param mark the mark
   * @param count how many boxes bear it; at least 1
   */
  public record MarkEntry(Mark mark, int count) {}

  /** Whether there is nothing to explain. */
  public boolean isEmpty() {
    return lines.isEmpty() && marks.isEmpty();
  }
}
