package org.argmap.render.diagram;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The legend of a picture: the meaning of each sign that is present, and how often it is.
 *
 * @param boxes the boxes whose outline or label needs an explanation, with the number of each
 * @param lines the kinds of lines, with the number of arguments, relations or lines of each
 * @param marks the marks of boxes, with the number of boxes of each
 */
public record Legend(List<BoxEntry> boxes, List<LineEntry> lines, List<MarkEntry> marks) {

  private static final Legend EMPTY = new Legend(List.of(), List.of(), List.of());

  /** Copies the entries. */
  public Legend {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
  }

  /** Returns the legend that explains nothing. */
  public static Legend empty() {
    return EMPTY;
  }

  /**
   * One kind of box.
   *
   * @param shape its outline
   * @param tone its colours
   * @param label what is drawn in the sample: a code of at most three characters, or nothing
   * @param stacked whether the sample is a stack of paper, for what has elements behind it
   * @param words what it means
   * @param count how many of the kind the picture shows; at least 1
   */
  public record BoxEntry(
      BoxShape shape, Tone tone, String label, boolean stacked, String words, int count) {

    /** Checks that nothing is null. */
    public BoxEntry {
      requireNonNull(shape, "shape");
      requireNonNull(tone, "tone");
      requireNonNull(label, "label");
      requireNonNull(words, "words");
    }
  }

  /**
   * One kind of line.
   *
   * @param kind the kind
   * @param isJoined whether the lines run through a joint, whose sign the sample shows
   * @param isWhole whether the lines bear on the whole of an argument, drawn heavier
   * @param words what it means
   * @param count how many arguments, relations or lines of the kind the picture shows; at least 1
   */
  public record LineEntry(
      LineKind kind, boolean isJoined, boolean isWhole, String words, int count) {

    /** Checks that nothing is null. */
    public LineEntry {
      requireNonNull(kind, "kind");
      requireNonNull(words, "words");
    }
  }

  /**
   * One mark of boxes.
   *
   * @param mark the mark
   * @param count how many boxes bear it; at least 1
   */
  public record MarkEntry(Mark mark, int count) {

    /** Checks that the mark is not null. */
    public MarkEntry {
      requireNonNull(mark, "mark");
    }
  }

  /** Returns whether there is nothing to explain. */
  public boolean isEmpty() {
    return boxes.isEmpty() && lines.isEmpty() && marks.isEmpty();
  }
}
