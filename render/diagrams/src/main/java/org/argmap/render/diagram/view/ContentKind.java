package org.argmap.render.diagram.view;

/** A kind of map content that a {@link View} can hide. */
public enum ContentKind {
  /** Contradictions, contrarieties, restatements and preferences, with what argues about them. */
  RELATIONS,
  /** Questions. The claims that answer them stay. */
  QUESTIONS,
  /** Supporting arguments, with what is said for them alone. */
  SUPPORTING_ARGUMENTS,
  /** Opposing arguments, with what is said for them alone. */
  OPPOSING_ARGUMENTS,
  /** Opposing arguments that bear on an argument, with what is said for them alone. */
  UNDERCUTS,
  /** Supporting arguments that bear on an argument, with what is said for them alone. */
  BACKING,
  /** Claims that are used as implicit premises only. What is said for them stays. */
  IMPLICIT_PREMISES,
  /** The frames of sections that are open. */
  SECTIONS,
  /** What was said, where the style shows it. */
  LOCUTIONS
}
