package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A titled group of elements, which may hold further sections. An element is in one section at
 * most, and no section is inside itself.
 */
public final class Section extends AnnotatedElement implements Element {
  private final SectionId id;
  private final String title;
  private final List<ElementId> members;

  private Section(Builder builder) {
    super(builder);
    this.id = builder.id;
    this.title = builder.title;
    this.members = List.copyOf(builder.members);
  }

  /** Starts a section. */
  public static Builder builder(SectionId id, String title) {
    return new Builder(id, title);
  }

  /** Returns a builder that starts from this one. */
  public Builder toBuilder() {
    return toBuilder(id);
  }

  Builder toBuilder(SectionId newId) {
    Builder copy = new Builder(newId, title).from(this);
    copy.members = members;
    return copy;
  }

  @Override
  public SectionId id() {
    return id;
  }

  /** Returns the title. */
  public String title() {
    return title;
  }

  /** Returns what stands in it, sections among them, in the author's order; may be empty. */
  public List<ElementId> members() {
    return members;
  }

  @Override
  Element copy(ElementId newId, Annotations all) {
    return toBuilder((SectionId) newId).annotations(all).build();
  }

  @Override
  @Nullable Object[] content() {
    return new @Nullable Object[] {id, title, members};
  }

  /** Collects the parts of a section. */
  public static final class Builder extends ElementSettings<Builder> {
    private final SectionId id;
    private String title;
    private List<ElementId> members = List.of();

    private Builder(SectionId id, String title) {
      this.id = requireNonNull(id, "id");
      this.title = requireNonNull(title, "title");
    }

    /** Sets the title. */
    public Builder title(String name) {
      title = requireNonNull(name, "name");
      return this;
    }

    /** Adds an element. */
    public Builder member(ElementId element) {
      members = plus(members, requireNonNull(element, "element"));
      return this;
    }

    /** Sets the members; those set before are dropped. */
    public Builder members(List<? extends ElementId> all) {
      members = List.copyOf(all);
      return this;
    }

    /** Returns the section. */
    public Section build() {
      return new Section(this);
    }
  }
}
