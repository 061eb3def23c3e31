package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a claim, shared by {@link Claim.Builder} and {@link ClaimOutline}.
 *
 * @param <B> the builder itself
 */
public abstract sealed class ClaimSettings<B extends ClaimSettings<B>> extends ElementSettings<B>
    permits Claim.Builder, ClaimOutline {
  final ClaimId id;
  String text;
  @Nullable String title;
  Standing standing = Standing.ASSERTED;
  @Nullable Double weight;
  List<Citation> citations = List.of();
  @Nullable Likelihood likelihood;
  @Nullable AnalyticConfidence confidence;

  ClaimSettings(ClaimId id, String text) {
    this.id = requireNonNull(id, "id");
    this.text = requireNonNull(text, "text");
  }

  /** Sets a short name, for tables and labels. */
  public B title(String name) {
    title = requireNonNull(name, "name");
    return self();
  }

  /** Sets what is taken of the claim before any argument. */
  public B standing(Standing what) {
    standing = requireNonNull(what, "what");
    return self();
  }

  /** Marks the claim as taken for granted: {@link Standing#ASSUMED}. */
  public B assumed() {
    return standing(Standing.ASSUMED);
  }

  /**
   * Sets how much the claim weighs before any argument, as the base score of quantitative bipolar
   * argumentation.
   *
   * @throws IllegalArgumentException if {@code baseScore} is not 0 to 1
   */
  public B weight(double baseScore) {
    weight = ElementSettings.fraction(baseScore, "weight of a claim");
    return self();
  }

  /** Adds a citation. */
  public B cite(Citation citation) {
    citations = plus(citations, requireNonNull(citation, "citation"));
    return self();
  }

  /** Adds a citation of a place in a source. */
  public B cite(SourceId source, String locator) {
    return cite(Citation.of(source, locator));
  }

  /** Sets how likely the claim is held to be. */
  public B likelihood(Likelihood howLikely) {
    likelihood = requireNonNull(howLikely, "howLikely");
    return self();
  }

  /** Sets how well founded the claim is as a judgement. */
  public B confidence(AnalyticConfidence howFounded) {
    confidence = requireNonNull(howFounded, "howFounded");
    return self();
  }

  final Claim toClaim() {
    return new Claim(this);
  }
}
