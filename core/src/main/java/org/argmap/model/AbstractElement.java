package org.argmap.model;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parts that all elements have: annotations, a place, and equality by content without the
 * place. Where annotations are kept is left to the subclass: claims and arguments, of which large
 * maps have many, keep them with everything else that few of them have.
 */
abstract class AbstractElement {
  private final SourcePlace place;

  AbstractElement(ElementSettings<?> settings) {
    this.place = settings.place();
  }

  /** Returns the tags, notes and attributes together. */
  public abstract Annotations annotations();

  /** Returns the place in the text that the element was read from, or {@link SourcePlace#NONE}. */
  public SourcePlace place() {
    return place;
  }

  /** Returns this element under another id of its kind, with other annotations. */
  abstract Element copy(ElementId newId, Annotations all);

  /** Returns all parts that count for equality but the annotations, the id first. */
  abstract @Nullable Object[] content();

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof AbstractElement that
            && getClass().equals(that.getClass())
            && annotations().equals(that.annotations())
            && Arrays.equals(content(), that.content()));
  }

  @Override
  public final int hashCode() {
    return Objects.hashCode(content()[0]);
  }

  /** Returns the kind and the content, for debugging. */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + Arrays.toString(content());
  }
}
