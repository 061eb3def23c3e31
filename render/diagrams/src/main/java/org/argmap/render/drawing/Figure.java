package org.argmap.render.drawing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Shapes that belong together: a box with its words, a line with its head, a frame.
 *
 * @param kind what is drawn
 * @param classes its CSS classes, parted by spaces; stable names
 * @param id the id of the element it stands for; empty for a line, the title and the legend
 * @param from the id of the node where a line begins; empty for what is no line
 * @param to the id of the node where a line ends; empty for what is no line
 * @param name what is read out for it; empty where nothing is
 * @param link where it leads, an http, https or mailto address; empty where it leads nowhere
 * @param shapes what is drawn, in order
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

  /** Its CSS classes. */
  public Set<String> classSet() {
    return classes.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(classes.split(" ", -1)));
  }

  /** What a figure draws. */
  public enum Kind {
    /** The title above the drawing. */
    TITLE,
    /** The frame of a section, without its title. */
    FRAME,
    /** A line with its head. */
    LINE,
    /** The title of a frame, which lies above the lines. */
    FRAME_TITLE,
    /** A box with its words. */
    BOX,
    /** A joint with its sign. */
    JOINT,
    /** A sample in the legend with what it means. */
    SAMPLE,
    /** What a sample means. */
    MEANING
  }

  /** A figure that nothing refers to. */
  static Figure plain(Kind kind, String classes, List<Shape> shapes) {
    return new Figure(kind, classes, "", "", "", "", "", shapes);
  }
}
