package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings that every element has while it is built: tags, notes, attributes, place.
 *
 * @param <B> the builder itself
 */
public abstract sealed class ElementSettings<B extends ElementSettings<B>>
    permits ClaimSettings,
        ArgumentSettings,
        SymmetricRelation.Builder,
        Preference.Builder,
        QuestionSettings,
        Source.Builder,
        Judgement.Builder,
        Section.Builder,
        Reconstruction.Builder,
        Participant.Builder,
        Locution.Builder {
  private static final int FEW = 16;

  private List<String> tags = List.of();

  /** The tags again, to find one fast; null while they are few. */
  private @Nullable Set<String> tagSet;

  private List<String> notes = List.of();
  private Attributes attributes = Attributes.empty();

  /** What follows on {@link #attributes}; null while nothing does. */
  private Attributes.@Nullable Builder moreAttributes;

  private SourcePlace place = SourcePlace.NONE;

  ElementSettings() {}

  @SuppressWarnings("unchecked") // B is the builder itself, by the bound above and the sealed list
  final B self() {
    return (B) this;
  }

  /** Starts from what an element has. */
  final B from(Element element) {
    place = element.place();
    return annotations(element.annotations());
  }

  /** Adds a tag; one that is there already is not added again. */
  public B tag(String tag) {
    requireNonNull(tag, "tag");
    if (tagSet == null && tags.size() >= FEW) {
      tagSet = new HashSet<>(tags);
    }
    if (tagSet == null ? !tags.contains(tag) : tagSet.add(tag)) {
      tags = plus(tags, tag);
    }
    return self();
  }

  /** Adds tags, as {@link #tag} does. */
  public B tags(Iterable<String> more) {
    more.forEach(this::tag);
    return self();
  }

  /** Adds a note. */
  public B note(String note) {
    notes = plus(notes, requireNonNull(note, "note"));
    return self();
  }

  /** Adds notes. */
  public B notes(Iterable<String> more) {
    more.forEach(this::note);
    return self();
  }

  /** Sets an attribute; one of that name is replaced. */
  public B attribute(String name, AttributeValue value) {
    if (moreAttributes == null) {
      moreAttributes = attributes.toBuilder();
    }
    moreAttributes.put(name, value);
    return self();
  }

  /** Sets an attribute to a text; one of that name is replaced. */
  public B attribute(String name, String text) {
    return attribute(name, AttributeValue.of(text));
  }

  /** Sets all attributes; those set before are dropped. */
  public B attributes(Attributes all) {
    attributes = requireNonNull(all, "all");
    moreAttributes = null;
    return self();
  }

  /** Sets tags, notes and attributes; those set before are dropped. */
  public B annotations(Annotations all) {
    tags = all.tags();
    tagSet = null;
    notes = all.notes();
    return attributes(all.attributes());
  }

  /** Says where in a text the element stands. */
  public B place(SourcePlace where) {
    place = requireNonNull(where, "where");
    return self();
  }

  final Annotations annotations() {
    Attributes all = moreAttributes == null ? attributes : moreAttributes.build();
    return Annotations.of(tags, notes, all);
  }

  final SourcePlace place() {
    return place;
  }

  static <T> List<T> plus(List<T> list, T item) {
    List<T> longer = list instanceof ArrayList<T> ? list : new ArrayList<>(list);
    longer.add(item);
    return longer;
  }

  /** Returns a number that must be between 0 and 1. */
  static double fraction(double number, String what) {
    if (!(number >= 0 && number <= 1)) {
      throw new IllegalArgumentException(
          "The " + what + " is a number from 0 to 1, not " + number + ".");
    }
    return number + 0.0; // makes -0.0 equal to 0.0
  }
}
