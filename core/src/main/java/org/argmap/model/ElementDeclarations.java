package org.argmap.model;

import java.util.Arrays;
import java.util.function.Consumer;

/** The declarations of all other elements in the flat form of building a map. */
abstract sealed class ElementDeclarations extends ArgumentDeclarations permits ArgumentMapBuilder {
  ElementDeclarations() {}

  // Claims

  /**
   * Adds a claim.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public ClaimId claim(String id, String text) {
    return claim(id, text, claim -> {});
  }

  /**
   * Adds a claim and sets its details.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public ClaimId claim(String id, String text, Consumer<? super Claim.Builder> details) {
    return claim(ClaimId.of(id), text, details);
  }

  /** Adds a claim whose id is made from its text by {@link Ids#fromText}. */
  public ClaimId claim(String text) {
    return claim(text, claim -> {});
  }

  /** Adds a claim whose id is made from its text by {@link Ids#fromText}, and sets its details. */
  public ClaimId claim(String text, Consumer<? super Claim.Builder> details) {
    return claim(draft.newClaimId(text), text, details);
  }

  private ClaimId claim(ClaimId id, String text, Consumer<? super Claim.Builder> details) {
    Claim.Builder claim = Claim.builder(id, text);
    details.accept(claim);
    draft.add(claim.build());
    return id;
  }

  // Relations

  /** Adds a contradiction: of the two claims just one is true. */
  public RelationId contradiction(ClaimId first, ClaimId second) {
    return add(Contradiction.of(draft.newRelationId(first, "contradicts", second), first, second));
  }

  /**
   * Adds a contradiction under an id of its own.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public RelationId contradiction(String id, ClaimId first, ClaimId second) {
    return contradiction(id, first, second, relation -> {});
  }

  /**
   * Adds a contradiction under an id of its own and sets its details.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public RelationId contradiction(
      String id, ClaimId first, ClaimId second, Consumer<? super Contradiction.Builder> details) {
    Contradiction.Builder relation = Contradiction.builder(RelationId.of(id), first, second);
    details.accept(relation);
    return add(relation.build());
  }

  /** Adds a contrariety: the two claims are not both true. */
  public RelationId contrariety(ClaimId first, ClaimId second) {
    return add(Contrariety.of(draft.newRelationId(first, "is-contrary-to", second), first, second));
  }

  /**
   * Adds a contrariety under an id of its own.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public RelationId contrariety(String id, ClaimId first, ClaimId second) {
    return contrariety(id, first, second, relation -> {});
  }

  /**
   * Adds a contrariety under an id of its own and sets its details.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public RelationId contrariety(
      String id, ClaimId first, ClaimId second, Consumer<? super Contrariety.Builder> details) {
    Contrariety.Builder relation = Contrariety.builder(RelationId.of(id), first, second);
    details.accept(relation);
    return add(relation.build());
  }

  /** Adds a restatement: the first claim says the same as the second again. */
  public RelationId restatement(ClaimId first, ClaimId second) {
    return add(Restatement.of(draft.newRelationId(first, "restates", second), first, second));
  }

  /**
   * Adds a restatement under an id of its own.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public RelationId restatement(String id, ClaimId first, ClaimId second) {
    return restatement(id, first, second, relation -> {});
  }

  /**
   * Adds a restatement under an id of its own and sets its details.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public RelationId restatement(
      String id, ClaimId first, ClaimId second, Consumer<? super Restatement.Builder> details) {
    Restatement.Builder relation = Restatement.builder(RelationId.of(id), first, second);
    details.accept(relation);
    return add(relation.build());
  }

  /** Adds a preference of one claim or argument over another. */
  public RelationId preference(Preferable preferred, Preferable over) {
    RelationId id = draft.newRelationId(preferred, "is-preferred-over", over);
    return add(Preference.of(id, preferred, over));
  }

  /**
   * Adds a preference under an id of its own.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public RelationId preference(String id, Preferable preferred, Preferable over) {
    return preference(id, preferred, over, relation -> {});
  }

  /**
   * Adds a preference under an id of its own and sets its details.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public RelationId preference(
      String id,
      Preferable preferred,
      Preferable over,
      Consumer<? super Preference.Builder> details) {
    Preference.Builder relation = Preference.builder(RelationId.of(id), preferred, over);
    details.accept(relation);
    return add(relation.build());
  }

  private RelationId add(Relation relation) {
    draft.add(relation);
    return relation.id();
  }

  // Questions, sources, judgements

  /**
   * Adds a question that claims answer as rival positions.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public QuestionId question(String id, String text, ClaimId... positions) {
    return question(id, text, Arrays.asList(positions));
  }

  /**
   * Adds a question that claims answer as rival positions.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public QuestionId question(String id, String text, Iterable<ClaimId> positions) {
    return question(id, text, question -> positions.forEach(question::position));
  }

  /**
   * Adds a question and sets its details.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public QuestionId question(String id, String text, Consumer<? super Question.Builder> details) {
    Question.Builder question = Question.builder(QuestionId.of(id), text);
    details.accept(question);
    draft.add(question.build());
    return QuestionId.of(id);
  }

  /**
   * Adds a source.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public SourceId source(String id, String title) {
    return source(id, title, source -> {});
  }

  /**
   * Adds a source and sets its details.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public SourceId source(String id, String title, Consumer<? super Source.Builder> details) {
    Source.Builder source = Source.builder(SourceId.of(id), title);
    details.accept(source);
    draft.add(source.build());
    return SourceId.of(id);
  }

  /** Adds a judgement of how evidence bears on a hypothesis. */
  public JudgementId judgement(ClaimId evidence, ClaimId hypothesis, Consistency consistency) {
    String id = draft.newJudgementId(evidence, hypothesis).value();
    return judgement(id, evidence, hypothesis, consistency);
  }

  /**
   * Adds a judgement under an id of its own.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public JudgementId judgement(
      String id, ClaimId evidence, ClaimId hypothesis, Consistency consistency) {
    return judgement(id, evidence, hypothesis, consistency, judgement -> {});
  }

  /**
   * Adds a judgement under an id of its own and sets its details.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public JudgementId judgement(
      String id,
      ClaimId evidence,
      ClaimId hypothesis,
      Consistency consistency,
      Consumer<? super Judgement.Builder> details) {
    Judgement.Builder judgement =
        Judgement.builder(JudgementId.of(id), evidence, hypothesis, consistency);
    details.accept(judgement);
    draft.add(judgement.build());
    return JudgementId.of(id);
  }

  // Sections and reconstructions

  /**
   * Adds a section that holds elements, further sections among them.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public SectionId section(String id, String title, ElementId... members) {
    return section(id, title, Arrays.asList(members));
  }

  /**
   * Adds a section that holds elements, further sections among them.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public SectionId section(String id, String title, Iterable<? extends ElementId> members) {
    return section(id, title, section -> members.forEach(section::member));
  }

  /**
   * Adds a section and sets its details.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public SectionId section(String id, String title, Consumer<? super Section.Builder> details) {
    Section.Builder section = Section.builder(SectionId.of(id), title);
    details.accept(section);
    draft.add(section.build());
    return SectionId.of(id);
  }

  /**
   * Adds a reconstruction: one argument of several steps.
   *
   * @param steps the arguments that are its steps, in the order of the reasoning
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public ReconstructionId reconstruction(String id, String title, ArgumentId... steps) {
    return reconstruction(id, title, Arrays.asList(steps));
  }

  /**
   * Adds a reconstruction: one argument of several steps.
   *
   * @param steps the arguments that are its steps, in the order of the reasoning
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public ReconstructionId reconstruction(String id, String title, Iterable<ArgumentId> steps) {
    return reconstruction(id, title, reconstruction -> steps.forEach(reconstruction::step));
  }

  /**
   * Adds a reconstruction and sets its details.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public ReconstructionId reconstruction(
      String id, String title, Consumer<? super Reconstruction.Builder> details) {
    Reconstruction.Builder reconstruction = Reconstruction.builder(ReconstructionId.of(id), title);
    details.accept(reconstruction);
    draft.add(reconstruction.build());
    return ReconstructionId.of(id);
  }

  // Dialogue

  /**
   * Adds a participant.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public ParticipantId participant(String id, String name) {
    return participant(id, name, participant -> {});
  }

  /**
   * Adds a participant and sets its details.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public ParticipantId participant(
      String id, String name, Consumer<? super Participant.Builder> details) {
    Participant.Builder participant = Participant.builder(ParticipantId.of(id), name);
    details.accept(participant);
    draft.add(participant.build());
    return ParticipantId.of(id);
  }

  /**
   * Adds a locution that puts nothing forward.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public LocutionId locution(String id, ParticipantId speaker, String text) {
    return locution(id, speaker, text, locution -> {});
  }

  /**
   * Adds a locution and sets its details: time, what it replies to, what it puts forward.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public LocutionId locution(
      String id, ParticipantId speaker, String text, Consumer<? super Locution.Builder> details) {
    Locution.Builder locution = Locution.builder(LocutionId.of(id), speaker, text);
    details.accept(locution);
    draft.add(locution.build());
    return LocutionId.of(id);
  }
}
