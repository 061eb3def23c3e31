package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/** A question in an outline: its settings and its positions. */
public final class QuestionOutline extends QuestionSettings<QuestionOutline> {
  private final List<ClaimTerm> terms = new ArrayList<>();

  QuestionOutline(QuestionId id, String text) {
    super(id, text);
  }

  /** Adds a claim that answers the question, new or standing elsewhere. */
  public QuestionOutline position(ClaimTerm claim) {
    terms.add(requireNonNull(claim, "claim"));
    return this;
  }

  /** Adds claims that answer the question, new or standing elsewhere. */
  public QuestionOutline positions(Iterable<ClaimTerm> claims) {
    claims.forEach(this::position);
    return this;
  }

  List<ClaimTerm> terms() {
    return terms;
  }
}
