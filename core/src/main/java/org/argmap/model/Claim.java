package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A statement that can be true or false: the box of the map. AIF calls it an I-node, Argdown a
 * statement.
 *
 * <p>The text may be blank (a reader's placeholder for something that was missing); rules report
 * that.
 */
public final class Claim extends AbstractElement implements Element {
  private final ClaimId id;
  private final String text;
  private final ClaimDetails details;

  Claim(ClaimSettings<?> settings) {
    super(settings);
    this.id = settings.id;
    this.text = settings.text;
    this.details = ClaimDetails.of(settings);
  }

  /**
   * Returns a claim with an id and a text, and nothing else.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public static Claim of(String id, String text) {
    return builder(ClaimId.of(id), text).build();
  }

  /** Starts a claim. */
  public static Builder builder(ClaimId id, String text) {
    return new Builder(id, text);
  }

  /** Returns a builder that starts from this one. */
  public Builder toBuilder() {
    return toBuilder(id);
  }

  Builder toBuilder(ClaimId newId) {
    Builder copy = new Builder(newId, text).from(this);
    copy.title = details.title();
    copy.standing = details.standing();
    copy.weight = details.weight();
    copy.citations = details.citations();
    copy.likelihood = details.likelihood();
    copy.confidence = details.confidence();
    return copy;
  }

  @Override
  public ClaimId id() {
    return id;
  }

  /** Returns the statement, in the author's words. */
  public String text() {
    return text;
  }

  /** Returns the short name for tables and labels, if there is one. */
  public Optional<String> title() {
    return Optional.ofNullable(details.title());
  }

  /** Returns the status that the claim is given before any argument. */
  public Standing standing() {
    return details.standing();
  }

  /** Returns the weight before any argument, a base score of 0 to 1, if it is given. */
  public OptionalDouble weight() {
    Double weight = details.weight();
    return weight == null ? OptionalDouble.empty() : OptionalDouble.of(weight);
  }

  /** Returns the citations of sources that say so, in the author's order. */
  public List<Citation> citations() {
    return details.citations();
  }

  /** Returns the likelihood that the claim is held to have, if it is given. */
  public Optional<Likelihood> likelihood() {
    return Optional.ofNullable(details.likelihood());
  }

  /** Returns the confidence in the claim as a judgement, if it is given. */
  public Optional<AnalyticConfidence> confidence() {
    return Optional.ofNullable(details.confidence());
  }

  @Override
  public Annotations annotations() {
    return details.annotations();
  }

  @Override
  Element copy(ElementId newId, Annotations all) {
    return toBuilder((ClaimId) newId).annotations(all).build();
  }

  @Override
  @Nullable Object[] content() {
    return new @Nullable Object[] {
      id,
      text,
      details.title(),
      details.standing(),
      details.weight(),
      details.citations(),
      details.likelihood(),
      details.confidence()
    };
  }

  /** Collects the parts of a claim. */
  public static final class Builder extends ClaimSettings<Builder> {
    private Builder(ClaimId id, String text) {
      super(id, text);
    }

    /** Sets the statement. */
    public Builder text(String statement) {
      text = requireNonNull(statement, "statement");
      return this;
    }

    /** Sets the citations; those set before are dropped. */
    public Builder citations(List<Citation> all) {
      citations = List.copyOf(all);
      return this;
    }

    /** Returns the claim. */
    public Claim build() {
      return toClaim();
    }
  }
}
