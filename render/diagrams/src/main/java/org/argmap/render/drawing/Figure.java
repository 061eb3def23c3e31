package org.argmap.render.drawing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A group of shapes that draw one thing: a box with its text, a line with its head, a frame.
 *
 * @param kind the kind of thing
 * @param classes its CSS classes, separated by spaces; stable names
 * @param id the id of the element that it stands for; empty for a line, the title and the legend
 * @param from the id of the node where a line begins; empty for everything else
 * @param to the id of the node where a line ends; empty for everything else
 * @param name the accessible name; empty if it has none
 * @param link the http, https or mailto address that it links to; empty if there is none
 * @param shapes the shapes in drawing order
 */
public record Figure(
    Kind kind,
    String classes,
    String id,
    String from,
    String to,
    String name,
    String link,
    List<Shape> shapes) {

  /** Copies the shapes. */
  public Figure {
    shapes = List.copyOf(shapes);
  }

  /** Returns the CSS classes as a set. */
  public Set<String> classSet() {
    return classes.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(classes.split(" ", -1)));
  }

  /** The kinds of things that are drawn. */
  public enum Kind {
    /** The title above the drawing. */
    TITLE,
    /** The frame of a section, without its title. */
    FRAME,
    /** A line with its head. */
    LINE,
    /** The title of a frame, which lies above the lines. */
    FRAME_TITLE,
    /** A box with its text. */
    BOX,
    /** A joint with its sign. */
    JOINT,
    /** A sample in the legend. */
    SAMPLE,
    /** The meaning of a sample. */
    MEANING
  }

  /** Returns a group that stands for no element. */
  static Figure plain(Kind kind, String classes, List<Shape> shapes) {
    return new Figure(kind, classes, "", "", "", "", "", shapes);
  }
}
