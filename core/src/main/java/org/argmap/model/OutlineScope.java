package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What can be declared in an outline: in the map itself and in its sections.
 *
 * @param <B> the outline itself
 */
public abstract sealed class OutlineScope<B extends OutlineScope<B>>
    permits MapOutline, SectionOutline {
  final OutlineContext context;
  private final Section.@Nullable Builder section;

  OutlineScope(OutlineContext context, Section.@Nullable Builder section) {
    this.context = context;
    this.section = section;
  }

  @SuppressWarnings("unchecked") // B is the outline itself, by the bound above and the sealed list
  private B self() {
    return (B) this;
  }

  private final List<Runnable> pending = new ArrayList<>();

  /** Hands over what was declared, in order. */
  List<Runnable> pending() {
    return pending;
  }

  private B later(Runnable work) {
    pending.add(work);
    return self();
  }

  /** Declares a claim. */
  public B claim(String id, String text) {
    return claim(Outline.claim(id, text));
  }

  /** Declares a claim, with what is said about it. */
  public B claim(String id, String text, Consumer<? super ClaimOutline> details) {
    return claim(Outline.claim(id, text, details));
  }

  /** Declares a claim whose id is made from its text, by {@link Ids#fromText}. */
  public B claim(String text) {
    return claim(Outline.claim(text));
  }

  /** Declares a claim whose id is made from its text, with what is said about it. */
  public B claim(String text, Consumer<? super ClaimOutline> details) {
    return claim(Outline.claim(text, details));
  }

  private B claim(ClaimTerm term) {
    return later(
        () -> {
          List<Runnable> after = new ArrayList<>();
          context.take(term, section, after);
          context.next(after);
        });
  }

  /** Declares an argument for the claim with this id, which stands elsewhere. */
  public B support(String claim, Grounds grounds) {
    return support(claim, grounds, argument -> {});
  }

  /** Declares an argument for the claim with this id, with what is said about the argument. */
  public B support(String claim, Grounds grounds, Consumer<? super ArgumentOutline> details) {
    return argue(true, requireNonNull(claim, "claim"), ElementKind.CLAIM, grounds, details);
  }

  /** Declares an argument against the claim with this id, which stands elsewhere. */
  public B oppose(String claim, Grounds grounds) {
    return oppose(claim, grounds, argument -> {});
  }

  /** Declares an argument against the claim with this id, with what is said about the argument. */
  public B oppose(String claim, Grounds grounds, Consumer<? super ArgumentOutline> details) {
    return argue(false, requireNonNull(claim, "claim"), ElementKind.CLAIM, grounds, details);
  }

  /** Declares an undercut of the argument with this id, which stands elsewhere. */
  public B undercut(String argument, Grounds grounds) {
    return undercut(argument, grounds, undercut -> {});
  }

  /** Declares an undercut of the argument with this id, with what is said about the undercut. */
  public B undercut(String argument, Grounds grounds, Consumer<? super ArgumentOutline> details) {
    return argue(
        false, requireNonNull(argument, "argument"), ElementKind.ARGUMENT, grounds, details);
  }

  /** Declares a backing of the argument with this id, which stands elsewhere. */
  public B back(String argument, Grounds grounds) {
    return argue(
        true, requireNonNull(argument, "argument"), ElementKind.ARGUMENT, grounds, backing -> {});
  }

  /** Declares an argument for a relation, or for any other target. */
  public B support(Target target, Grounds grounds) {
    return argue(true, target.value(), target.kind(), grounds, argument -> {});
  }

  /** Declares an argument against a relation, or against any other target. */
  public B oppose(Target target, Grounds grounds) {
    return argue(false, target.value(), target.kind(), grounds, argument -> {});
  }

  private B argue(
      boolean supporting,
      String target,
      ElementKind kind,
      Grounds grounds,
      Consumer<? super ArgumentOutline> details) {
    requireNonNull(grounds, "grounds");
    requireNonNull(details, "details");
    return later(
        () ->
            context.argue(
                supporting,
                (Target) context.id(kind, target),
                Bearing.STEP,
                grounds,
                details,
                section));
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
    return relate(id, first, second, Contradiction::of);
  }

  /** Declares that two claims, which stand elsewhere, are not both true. */
  public B contrariety(String id, String first, String second) {
    return relate(id, first, second, Contrariety::of);
  }

  /** Declares that two claims, which stand elsewhere, say the same. */
  public B restatement(String id, String first, String second) {
    return relate(id, first, second, Restatement::of);
  }

  private interface Maker {
    Relation relation(RelationId id, ClaimId first, ClaimId second);
  }

  private B relate(String id, String first, String second, Maker maker) {
    requireNonNull(id, "id");
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    return later(
        () ->
            context.add(
                maker.relation(
                    (RelationId) context.id(ElementKind.RELATION, id),
                    context.claimId(first),
                    context.claimId(second)),
                section));
  }

  /** Declares a section; whatever is declared in it stands in it. */
  public B section(String id, String title, Consumer<? super SectionOutline> content) {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(content, "content");
    return later(
        () -> {
          Section.Builder inside =
              context.section((SectionId) context.id(ElementKind.SECTION, id), title, section);
          SectionOutline outline = new SectionOutline(context, inside);
          content.accept(outline);
          context.next(outline.pending());
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

  /** Declares how one claim, as evidence, bears on another, a hypothesis; both stand elsewhere. */
  public B judgement(String evidence, String hypothesis, Consistency consistency) {
    requireNonNull(evidence, "evidence");
    requireNonNull(hypothesis, "hypothesis");
    requireNonNull(consistency, "consistency");
    return later(
        () -> {
          ClaimId item = context.claimId(evidence);
          ClaimId judged = context.claimId(hypothesis);
          context.add(
              Judgement.builder(context.newJudgementId(item, judged), item, judged, consistency)
                  .build(),
              section);
        });
  }

  /** Declares the steps, by their ids, that make one argument of several steps. */
  public B reconstruction(String id, String title, String... steps) {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    List<String> names = List.copyOf(Arrays.asList(steps));
    return later(
        () -> {
          Reconstruction.Builder reconstruction =
              Reconstruction.builder(
                  (ReconstructionId) context.id(ElementKind.RECONSTRUCTION, id), title);
          names.forEach(name -> reconstruction.step(context.argumentId(name)));
          context.add(reconstruction.build(), section);
        });
  }

  /** Declares somebody who speaks. */
  public B participant(String id, String name) {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    return later(
        () ->
            context.add(
                Participant.builder((ParticipantId) context.id(ElementKind.PARTICIPANT, id), name)
                    .build(),
                section));
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
