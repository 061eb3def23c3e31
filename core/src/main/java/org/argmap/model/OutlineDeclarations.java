package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The declarations in an outline of everything but claims, arguments and sections.
 *
 * @param <B> the outline itself
 */
abstract sealed class OutlineDeclarations<B extends OutlineScope<B>> permits OutlineScope {
  final OutlineContext context;
  final Section.@Nullable Builder section;
  private final List<Runnable> pending = new ArrayList<>();

  OutlineDeclarations(OutlineContext context, Section.@Nullable Builder section) {
    this.context = context;
    this.section = section;
  }

  @SuppressWarnings("unchecked") // B is the outline itself, by the bound above and the sealed list
  private B self() {
    return (B) this;
  }

  /** Hands over what was declared, in order. */
  List<Runnable> pending() {
    return pending;
  }

  final B later(Runnable work) {
    pending.add(work);
    return self();
  }

  /** Declares a question that claims answer as rival positions. */
  public B question(String id, String text, Consumer<? super QuestionOutline> details) {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
    requireNonNull(details, "details");
    return later(
        () -> {
          QuestionOutline question =
              new QuestionOutline((QuestionId) context.id(ElementKind.QUESTION, id), text);
          details.accept(question);
          List<Runnable> after = new ArrayList<>();
          for (ClaimTerm term : question.terms()) {
            question.position(context.take(term, section, after));
          }
          context.add(question.toQuestion(), section);
          context.next(after);
        });
  }

  /** Declares that of two claims, which stand elsewhere, just one is true. */
  public B contradiction(String id, String first, String second) {
    return contradiction(id, first, second, relation -> {});
  }

  /** Declares that of two claims, which stand elsewhere, just one is true, with its details. */
  public B contradiction(
      String id, String first, String second, Consumer<? super Contradiction.Builder> details) {
    return relate(id, first, second, Contradiction::builder, details);
  }

  /** Declares that two claims, which stand elsewhere, are not both true. */
  public B contrariety(String id, String first, String second) {
    return contrariety(id, first, second, relation -> {});
  }

  /** Declares that two claims, which stand elsewhere, are not both true, with its details. */
  public B contrariety(
      String id, String first, String second, Consumer<? super Contrariety.Builder> details) {
    return relate(id, first, second, Contrariety::builder, details);
  }

  /** Declares that two claims, which stand elsewhere, say the same. */
  public B restatement(String id, String first, String second) {
    return restatement(id, first, second, relation -> {});
  }

  /** Declares that two claims, which stand elsewhere, say the same, with its details. */
  public B restatement(
      String id, String first, String second, Consumer<? super Restatement.Builder> details) {
    return relate(id, first, second, Restatement::builder, details);
  }

  private interface Starter<R extends SymmetricRelation.Builder<R>> {
    R start(RelationId id, ClaimId first, ClaimId second);
  }

  private <R extends SymmetricRelation.Builder<R>> B relate(
      String id, String first, String second, Starter<R> starter, Consumer<? super R> details) {
    requireNonNull(id, "id");
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    requireNonNull(details, "details");
    return later(
        () -> {
          R relation =
              starter.start(
                  context.relationId(id), context.claimId(first), context.claimId(second));
          details.accept(relation);
          context.add(relation.build(), section);
        });
  }

  /** Declares that one claim or argument, by its id, is to be preferred over another. */
  public B preference(String id, Preferable preferred, Preferable over) {
    return preference(id, preferred, over, preference -> {});
  }

  /**
   * Declares that one claim or argument, by its id, is to be preferred over another, with the
   * preference's details.
   */
  public B preference(
      String id,
      Preferable preferred,
      Preferable over,
      Consumer<? super Preference.Builder> details) {
    requireNonNull(id, "id");
    requireNonNull(preferred, "preferred");
    requireNonNull(over, "over");
    requireNonNull(details, "details");
    return later(
        () -> {
          Preference.Builder preference =
              Preference.builder(context.relationId(id), preferred, over);
          details.accept(preference);
          context.add(preference.build(), section);
        });
  }

  /** Declares a source. */
  public B source(String id, String title) {
    return source(id, title, source -> {});
  }

  /** Declares a source, with what is said about it. */
  public B source(String id, String title, Consumer<? super Source.Builder> details) {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(details, "details");
    return later(
        () -> {
          Source.Builder source = Source.builder(context.sourceId(id), title);
          details.accept(source);
          context.add(source.build(), section);
        });
  }

  /** Declares a citation by a claim, which stands elsewhere, after those that it has. */
  public B cite(String claim, Citation citation) {
    requireNonNull(claim, "claim");
    requireNonNull(citation, "citation");
    return later(() -> context.builder().cite(context.claimId(claim), citation));
  }

  /** Declares how one claim, as evidence, bears on another, a hypothesis; both stand elsewhere. */
  public B judgement(String evidence, String hypothesis, Consistency consistency) {
    requireNonNull(evidence, "evidence");
    requireNonNull(hypothesis, "hypothesis");
    requireNonNull(consistency, "consistency");
    return later(
        () ->
            judge(
                context.newJudgementId(context.claimId(evidence), context.claimId(hypothesis)),
                evidence,
                hypothesis,
                consistency,
                judgement -> {}));
  }

  /** Declares how one claim bears on another as evidence, under an id of its own, with details. */
  public B judgement(
      String id,
      String evidence,
      String hypothesis,
      Consistency consistency,
      Consumer<? super Judgement.Builder> details) {
    requireNonNull(id, "id");
    requireNonNull(evidence, "evidence");
    requireNonNull(hypothesis, "hypothesis");
    requireNonNull(consistency, "consistency");
    requireNonNull(details, "details");
    return later(
        () ->
            judge(
                (JudgementId) context.id(ElementKind.JUDGEMENT, id),
                evidence,
                hypothesis,
                consistency,
                details));
  }

  private void judge(
      JudgementId id,
      String evidence,
      String hypothesis,
      Consistency consistency,
      Consumer<? super Judgement.Builder> details) {
    Judgement.Builder judgement =
        Judgement.builder(id, context.claimId(evidence), context.claimId(hypothesis), consistency);
    details.accept(judgement);
    context.add(judgement.build(), section);
  }

  /** Declares the steps, by their ids, that make one argument of several steps. */
  public B reconstruction(String id, String title, String... steps) {
    return reconstruction(id, title, Arrays.asList(steps));
  }

  /** Declares the steps, by their ids, that make one argument of several steps. */
  public B reconstruction(String id, String title, Iterable<String> steps) {
    return reconstruction(id, title, steps, reconstruction -> {});
  }

  /** Declares the steps, by their ids, that make one argument of several steps, with details. */
  public B reconstruction(
      String id,
      String title,
      Iterable<String> steps,
      Consumer<? super Reconstruction.Builder> details) {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(details, "details");
    List<String> names = new ArrayList<>();
    steps.forEach(step -> names.add(requireNonNull(step, "step")));
    return later(
        () -> {
          Reconstruction.Builder reconstruction =
              Reconstruction.builder(
                  (ReconstructionId) context.id(ElementKind.RECONSTRUCTION, id), title);
          names.forEach(name -> reconstruction.step(context.argumentId(name)));
          details.accept(reconstruction);
          context.add(reconstruction.build(), section);
        });
  }

  /** Declares a participant of a dialogue. */
  public B participant(String id, String name) {
    return participant(id, name, participant -> {});
  }

  /** Declares a participant of a dialogue, with details. */
  public B participant(String id, String name, Consumer<? super Participant.Builder> details) {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(details, "details");
    return later(
        () -> {
          Participant.Builder participant =
              Participant.builder((ParticipantId) context.id(ElementKind.PARTICIPANT, id), name);
          details.accept(participant);
          context.add(participant.build(), section);
        });
  }

  /** Declares what a participant, by id, said, and nothing that is put forward by it. */
  public B locution(String id, String speaker, String text) {
    return locution(id, speaker, text, locution -> {});
  }

  /** Declares what a participant, by id, said, and what is put forward by it. */
  public B locution(
      String id, String speaker, String text, Consumer<? super Locution.Builder> details) {
    requireNonNull(id, "id");
    requireNonNull(speaker, "speaker");
    requireNonNull(text, "text");
    requireNonNull(details, "details");
    return later(
        () -> {
          Locution.Builder locution =
              Locution.builder(
                  (LocutionId) context.id(ElementKind.LOCUTION, id),
                  (ParticipantId) context.id(ElementKind.PARTICIPANT, speaker),
                  text);
          details.accept(locution);
          context.add(locution.build(), section);
        });
  }

  /** Declares any element that was made by its own builder. */
  public B add(Element element) {
    requireNonNull(element, "element");
    return later(() -> context.add(element, section));
  }
}
