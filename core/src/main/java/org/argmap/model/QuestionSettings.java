package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a question, shared by {@link Question.Builder} and {@link QuestionOutline}.
 *
 * @param <B> the builder itself
 */
public abstract sealed class QuestionSettings<B extends QuestionSettings<B>>
    extends ElementSettings<B> permits Question.Builder, QuestionOutline {
  final QuestionId id;
  String text;
  List<ClaimId> positions = List.of();
  @Nullable Target about;
  @Nullable ProofStandard standard;

  QuestionSettings(QuestionId id, String text) {
    this.id = requireNonNull(id, "id");
    this.text = requireNonNull(text, "text");
  }

  /** Adds a claim that answers the question. */
  public B position(ClaimId claim) {
    positions = plus(positions, requireNonNull(claim, "claim"));
    return self();
  }

  /** Says which claim, argument or relation the question is raised about. */
  public B about(Target what) {
    about = requireNonNull(what, "what");
    return self();
  }

  /** Sets how strong the case for a position must be. */
  public B standard(ProofStandard proof) {
    standard = requireNonNull(proof, "proof");
    return self();
  }

  final Question toQuestion() {
    return new Question(this);
  }
}
