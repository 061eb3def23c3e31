package org.argmap.render.diagram;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A titled frame around boxes: a section of the map.
 *
 * @param id the id of the section
 * @param title its title
 * @param depth how many frames it lies in; 0 for an outermost one
 * @param boxes the ids of the boxes within it, those of the frames within it included
 */
public record Frame(String id, String title, int depth, List<String> boxes) {

  /** Checks that nothing is null and copies the ids. */
  public Frame {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    boxes = List.copyOf(boxes);
    if (depth < 0) {
      throw new IllegalArgumentException("Frame " + id + " has a depth of " + depth + ".");
    }
  }
}
