package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A relation that prefers one claim or argument over another. */
public final class Preference extends AnnotatedElement implements Relation {
  private final RelationId id;
  private final Preferable preferred;
  private final Preferable over;

  private Preference(Builder builder) {
    super(builder);
    this.id = builder.id;
    this.preferred = builder.preferred;
    this.over = builder.over;
  }

  /** Returns the preference of one claim or argument over another, and nothing beside it. */
  public static Preference of(RelationId id, Preferable preferred, Preferable over) {
    return builder(id, preferred, over).build();
  }

  /** Starts a preference of one claim or argument over another. */
  public static Builder builder(RelationId id, Preferable preferred, Preferable over) {
    return new Builder(id, preferred, over);
  }

  /** Returns a builder that starts from this one. */
  public Builder toBuilder() {
    return new Builder(id, preferred, over).from(this);
  }

  @Override
  public RelationId id() {
    return id;
  }

  /** Returns what is to be preferred. */
  public Preferable preferred() {
    return preferred;
  }

  /** Returns what comes second. */
  public Preferable over() {
    return over;
  }

  @Override
  public List<Preferable> ends() {
    return List.of(preferred, over);
  }

  @Override
  Element copy(ElementId newId, Annotations all) {
    return new Builder((RelationId) newId, preferred, over).from(this).annotations(all).build();
  }

  @Override
  @Nullable Object[] content() {
    return new @Nullable Object[] {id, preferred, over};
  }

  /** Collects the parts of a preference. */
  public static final class Builder extends ElementSettings<Builder> {
    private final RelationId id;
    private final Preferable preferred;
    private final Preferable over;

    private Builder(RelationId id, Preferable preferred, Preferable over) {
      this.id = requireNonNull(id, "id");
      this.preferred = requireNonNull(preferred, "preferred");
      this.over = requireNonNull(over, "over");
    }

    /** Returns the preference. */
    public Preference build() {
      return new Preference(this);
    }
  }
}
