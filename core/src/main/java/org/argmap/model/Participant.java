package org.argmap.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** A speaker in a dialogue: a person, an institution, a state. */
public final class Participant extends AnnotatedElement implements Element {
  private final ParticipantId id;
  private final String name;

  private Participant(Builder builder) {
    super(builder);
    this.id = builder.id;
    this.name = builder.name;
  }

  /** Starts a participant. */
  public static Builder builder(ParticipantId id, String name) {
    return new Builder(id, name);
  }

  /** Returns a builder that starts from this one. */
  public Builder toBuilder() {
    return toBuilder(id);
  }

  Builder toBuilder(ParticipantId newId) {
    return new Builder(newId, name).from(this);
  }

  @Override
  public ParticipantId id() {
    return id;
  }

  /** Returns the name. */
  public String name() {
    return name;
  }

  @Override
  Element copy(ElementId newId, Annotations all) {
    return toBuilder((ParticipantId) newId).annotations(all).build();
  }

  @Override
  @Nullable Object[] content() {
    return new @Nullable Object[] {id, name};
  }

  /** Collects the parts of a participant. */
  public static final class Builder extends ElementSettings<Builder> {
    private final ParticipantId id;
    private String name;

    private Builder(ParticipantId id, String name) {
      this.id = requireNonNull(id, "id");
      this.name = requireNonNull(name, "name");
    }

    /** Sets the name. */
    public Builder name(String newName) {
      name = requireNonNull(newName, "newName");
      return this;
    }

    /** Returns the participant. */
    public Participant build() {
      return new Participant(this);
    }
  }
}
