package org.argmap.model;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What all elements share: annotations, place, and equality by content without the place. */
abstract class AbstractElement {
  private final Annotations annotations;
  private final SourcePlace place;

  AbstractElement(ElementSettings<?> settings) {
    this.annotations = settings.annotations();
    this.place = settings.place();
  }

  /** Tags, notes and attributes together. */
  public Annotations annotations() {
    return annotations;
  }

  /** Where the element stood in the text that it was read from, or {@link SourcePlace#NONE}. */
  public SourcePlace place() {
    return place;
  }

  /** Returns this element under another id of its kind, with other annotations. */
  abstract Element copy(ElementId newId, Annotations all);

  /** All parts that count for equality but the annotations, the id first. */
  abstract @Nullable Object[] content();

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof AbstractElement that
            && getClass().equals(that.getClass())
            && annotations.equals(that.annotations)
            && Arrays.equals(content(), that.content()));
  }

  @Override
  public final int hashCode() {
    return Objects.hashCode(content()[0]);
  }

  /** The kind and the content, for debugging. */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + Arrays.toString(content());
  }
}
