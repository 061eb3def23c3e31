package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A titled argument of several steps, in the order of the reasoning, the last step last. */
public final class Reconstruction extends AnnotatedElement implements Element {
  private final ReconstructionId id;
  private final String title;
  private final @Nullable String gist;
  private final List<ArgumentId> steps;

  private Reconstruction(Builder builder) {
    super(builder);
    this.id = builder.id;
    this.title = builder.title;
    this.gist = builder.gist;
    this.steps = List.copyOf(builder.steps);
  }

  /** Starts a reconstruction. */
  public static Builder builder(ReconstructionId id, String title) {
    return new Builder(id, title);
  }

  /** Returns a builder that starts from this one. */
  public Builder toBuilder() {
    return toBuilder(id);
  }

  Builder toBuilder(ReconstructionId newId) {
    Builder copy = new Builder(newId, title).from(this);
    copy.gist = gist;
    copy.steps = steps;
    return copy;
  }

  @Override
  public ReconstructionId id() {
    return id;
  }

  /** Returns the title. */
  public String title() {
    return title;
  }

  /** Returns the reasoning in a sentence or two, if it is given. */
  public Optional<String> gist() {
    return Optional.ofNullable(gist);
  }

  /** Returns the arguments that are its steps, in the order of the reasoning; may be empty. */
  public List<ArgumentId> steps() {
    return steps;
  }

  @Override
  Element copy(ElementId newId, Annotations all) {
    return toBuilder((ReconstructionId) newId).annotations(all).build();
  }

  @Override
  @Nullable Object[] content() {
    return new @Nullable Object[] {id, title, gist, steps};
  }

  /** Collects the parts of a reconstruction. */
  public static final class Builder extends ElementSettings<Builder> {
    private final ReconstructionId id;
    private String title;
    private @Nullable String gist;
    private List<ArgumentId> steps = List.of();

    private Builder(ReconstructionId id, String title) {
      this.id = requireNonNull(id, "id");
      this.title = requireNonNull(title, "title");
    }

    /** Sets the title. */
    public Builder title(String name) {
      title = requireNonNull(name, "name");
      return this;
    }

    /** Sets the reasoning in a sentence or two. */
    public Builder gist(String sentence) {
      gist = requireNonNull(sentence, "sentence");
      return this;
    }

    /** Adds the next step. */
    public Builder step(ArgumentId argument) {
      steps = plus(steps, requireNonNull(argument, "argument"));
      return this;
    }

    /** Sets the steps; those set before are dropped. */
    public Builder steps(List<ArgumentId> all) {
      steps = List.copyOf(all);
      return this;
    }

    /** Returns the reconstruction. */
    public Reconstruction build() {
      return new Reconstruction(this);
    }
  }
}
