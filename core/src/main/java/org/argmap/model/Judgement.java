package org.argmap.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A judgement, recorded by an analyst, of how one evidence claim bears on one hypothesis: a cell of
 * the matrix of an analysis of competing hypotheses, which arguments alone cannot give.
 */
public final class Judgement extends AnnotatedElement implements Element {
  private final JudgementId id;
  private final ClaimId evidence;
  private final ClaimId hypothesis;
  private final Consistency consistency;

  private Judgement(Builder builder) {
    super(builder);
    this.id = builder.id;
    this.evidence = builder.evidence;
    this.hypothesis = builder.hypothesis;
    this.consistency = builder.consistency;
  }

  /** Starts a judgement. */
  public static Builder builder(
      JudgementId id, ClaimId evidence, ClaimId hypothesis, Consistency consistency) {
    return new Builder(id, evidence, hypothesis, consistency);
  }

  /** Returns a builder that starts from this one. */
  public Builder toBuilder() {
    return new Builder(id, evidence, hypothesis, consistency).from(this);
  }

  @Override
  public JudgementId id() {
    return id;
  }

  /** Returns the evidence. */
  public ClaimId evidence() {
    return evidence;
  }

  /** Returns the hypothesis. */
  public ClaimId hypothesis() {
    return hypothesis;
  }

  /** Returns how the one bears on the other. */
  public Consistency consistency() {
    return consistency;
  }

  @Override
  Element copy(ElementId newId, Annotations all) {
    return new Builder((JudgementId) newId, evidence, hypothesis, consistency)
        .from(this)
        .annotations(all)
        .build();
  }

  @Override
  @Nullable Object[] content() {
    return new @Nullable Object[] {id, evidence, hypothesis, consistency};
  }

  /** Collects the parts of a judgement. */
  public static final class Builder extends ElementSettings<Builder> {
    private final JudgementId id;
    private final ClaimId evidence;
    private final ClaimId hypothesis;
    private final Consistency consistency;

    private Builder(JudgementId id, ClaimId evidence, ClaimId hypothesis, Consistency consistency) {
      this.id = requireNonNull(id, "id");
      this.evidence = requireNonNull(evidence, "evidence");
      this.hypothesis = requireNonNull(hypothesis, "hypothesis");
      this.consistency = requireNonNull(consistency, "consistency");
    }

    /** Returns the judgement. */
    public Judgement build() {
      return new Judgement(this);
    }
  }
}
