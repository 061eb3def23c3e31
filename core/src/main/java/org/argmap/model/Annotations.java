package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The tags, notes and attributes of an element or of the map itself.
 *
 * @param tags words to sort by, in the author's order
 * @param notes remarks, each a text of its own, in the author's order
 * @param attributes anything else
 */
public record Annotations(List<String> tags, List<String> notes, Attributes attributes) {
  /** Nothing written. */
  public static final Annotations NONE = new Annotations(List.of(), List.of(), Attributes.empty());

  /** Makes the annotations. */
  public Annotations {
    tags = List.copyOf(tags);
    notes = List.copyOf(notes);
    requireNonNull(attributes, "attributes");
  }

  static Annotations of(List<String> tags, List<String> notes, Attributes attributes) {
    return tags.isEmpty() && notes.isEmpty() && attributes.isEmpty()
        ? NONE
        : new Annotations(tags, notes, attributes);
  }
}
