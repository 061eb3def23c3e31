package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An element of a map: a claim, an argument, or anything else in it that has an id.
 *
 * <p>Elements are immutable. Two are equal when their contents are, whatever their {@linkplain
 * #place places}.
 */
public sealed interface Element
    permits Claim,
        Argument,
        Relation,
        Question,
        Source,
        Judgement,
        Section,
        Reconstruction,
        Participant,
        Locution {

  /** Returns the id, unique in the map. */
  ElementId id();

  /** Returns tags, notes and attributes together. */
  Annotations annotations();

  /**
   * Returns where the element stood in the text that it was read from, or {@link SourcePlace#NONE}.
   */
  SourcePlace place();

  /**
   * Returns this element under another id of its kind. Nothing that refers to it is changed; {@link
   * Edit#rename} does both in a map.
   *
   * @throws IllegalArgumentException if {@code id} is of another kind
   */
  default Element withId(ElementId id) {
    if (id.kind() != id().kind()) {
      throw new IllegalArgumentException(
          "The %s cannot have the id of %s."
              .formatted(BuildProblems.name(id()), id.kind().wordWithArticle()));
    }
    return ((AbstractElement) this).copy(id, annotations());
  }

  /** Returns this element with other tags, notes and attributes. */
  default Element withAnnotations(Annotations annotations) {
    return ((AbstractElement) this).copy(id(), requireNonNull(annotations, "annotations"));
  }

  /** Words to sort by, in the author's order. */
  default List<String> tags() {
    return annotations().tags();
  }

  /** Remarks, in the author's order. */
  default List<String> notes() {
    return annotations().notes();
  }

  /** Whatever else is kept with the element. */
  default Attributes attributes() {
    return annotations().attributes();
  }
}
