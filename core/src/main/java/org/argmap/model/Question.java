package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An issue that claims answer as rival positions, as in IBIS (Kunz and Rittel, <i>Issues as
 * elements of information systems</i>, 1970), with the proof standard that a position must meet, if
 * one applies.
 */
public final class Question extends AnnotatedElement implements Element {
  private final QuestionId id;
  private final String text;
  private final List<ClaimId> positions;
  private final @Nullable Target about;
  private final @Nullable ProofStandard standard;

  Question(QuestionSettings<?> settings) {
    super(settings);
    this.id = settings.id;
    this.text = settings.text;
    this.positions = List.copyOf(settings.positions);
    this.about = settings.about;
    this.standard = settings.standard;
  }

  /** Starts a question. */
  public static Builder builder(QuestionId id, String text) {
    return new Builder(id, text);
  }

  /** Returns a builder that starts from this one. */
  public Builder toBuilder() {
    return toBuilder(id);
  }

  Builder toBuilder(QuestionId newId) {
    Builder copy = new Builder(newId, text).from(this);
    copy.positions = positions;
    copy.about = about;
    copy.standard = standard;
    return copy;
  }

  @Override
  public QuestionId id() {
    return id;
  }

  /** Returns the question, in the author's words. */
  public String text() {
    return text;
  }

  /** Returns the claims that answer it, in the author's order; may be empty. */
  public List<ClaimId> positions() {
    return positions;
  }

  /** Returns what the question is raised about, if it is not raised for itself. */
  public Optional<Target> about() {
    return Optional.ofNullable(about);
  }

  /** Returns how strong the case for a position must be. */
  public Optional<ProofStandard> standard() {
    return Optional.ofNullable(standard);
  }

  @Override
  Element copy(ElementId newId, Annotations all) {
    return toBuilder((QuestionId) newId).annotations(all).build();
  }

  @Override
  @Nullable Object[] content() {
    return new @Nullable Object[] {id, text, positions, about, standard};
  }

  /** Collects the parts of a question. */
  public static final class Builder extends QuestionSettings<Builder> {
    private Builder(QuestionId id, String text) {
      super(id, text);
    }

    /** Sets the question's words. */
    public Builder text(String words) {
      text = requireNonNull(words, "words");
      return this;
    }

    /** Sets the positions; those set before are dropped. */
    public Builder positions(List<ClaimId> all) {
      positions = List.copyOf(all);
      return this;
    }

    /** Returns the question. */
    public Question build() {
      return toQuestion();
    }
  }
}
