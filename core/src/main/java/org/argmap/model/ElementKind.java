package org.argmap.model;

import java.util.function.Function;

/** The kinds of element that a map holds, in the order in which {@link ArgumentMap} lists them. */
public enum ElementKind {
  /** A {@link Claim}. */
  CLAIM("claim", ClaimId::new),
  /** An {@link Argument}. */
  ARGUMENT("argument", ArgumentId::new),
  /** A {@link Relation}. */
  RELATION("relation", RelationId::new),
  /** A {@link Question}. */
  QUESTION("question", QuestionId::new),
  /** A {@link Source}. */
  SOURCE("source", SourceId::new),
  /** A {@link Judgement}. */
  JUDGEMENT("judgement", JudgementId::new),
  /** A {@link Section}. */
  SECTION("section", SectionId::new),
  /** A {@link Reconstruction}. */
  RECONSTRUCTION("reconstruction", ReconstructionId::new),
  /** A {@link Participant}. */
  PARTICIPANT("participant", ParticipantId::new),
  /** A {@link Locution}. */
  LOCUTION("locution", LocutionId::new);

  private final String word;

  @SuppressWarnings("ImmutableEnumChecker") // method references to constructors hold no state
  private final Function<String, ElementId> maker;

  ElementKind(String word, Function<String, ElementId> maker) {
    this.word = word;
    this.maker = maker;
  }

  /** Returns the word for this kind in messages, such as {@code claim}. */
  public String word() {
    return word;
  }

  /** Returns the word with its article, such as {@code an argument}. */
  public String wordWithArticle() {
    return (this == ARGUMENT ? "an " : "a ") + word;
  }

  /**
   * Makes an id of this kind.
   *
   * @throws IllegalArgumentException if {@code value} is not a valid id
   */
  public ElementId id(String value) {
    return maker.apply(value);
  }
}
