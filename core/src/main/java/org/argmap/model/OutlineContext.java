package org.argmap.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The conversion of an outline into elements, depth first, with a list of pending work in place of
 * recursion, so that an outline may nest as deep as a program makes it.
 */
final class OutlineContext {
  private final ArgumentMapBuilder builder;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final List<Section.Builder> sections = new ArrayList<>();

  OutlineContext(ArgumentMapBuilder builder) {
    this.builder = builder;
  }

  ArgumentMap build() {
    while (!waiting.isEmpty()) {
      waiting.pop().run();
    }
    sections.forEach(section -> builder.add(section.build()));
    return builder.build();
  }

  /** Does some work after this, in its order, but before whatever waits already. */
  void next(List<Runnable> work) {
    for (int i = work.size() - 1; i >= 0; i--) {
      waiting.push(work.get(i));
    }
  }

  /** Starts a section; sections are added to the map when all their members are known. */
  Section.Builder section(SectionId id, String title, Section.@Nullable Builder around) {
    if (around != null) {
      around.member(id);
    }
    Section.Builder section = Section.builder(id, title);
    sections.add(section);
    return section;
  }

  /** Adds an element to the map and to the section it was declared in. */
  void add(Element element, Section.@Nullable Builder in) {
    builder.add(element);
    boolean groupable =
        switch (element.id().kind()) {
          case CLAIM, ARGUMENT, RELATION, QUESTION, RECONSTRUCTION -> true;
          case SOURCE, JUDGEMENT, SECTION, PARTICIPANT, LOCUTION -> false;
        };
    if (in != null && groupable) {
      in.member(element.id());
    }
  }

  /**
   * Returns a typed id; a string that is no id becomes a problem for the end, and an id much like
   * it.
   */
  ElementId id(ElementKind kind, String value) {
    String problem = IdSyntax.problem(value);
    if (problem == null) {
      return kind.id(value);
    }
    builder.problem(BuildProblems.badId(kind, problem));
    return kind.id(Ids.fromText(value));
  }

  ClaimId claimId(String value) {
    return (ClaimId) id(ElementKind.CLAIM, value);
  }

  ArgumentId argumentId(String value) {
    return (ArgumentId) id(ElementKind.ARGUMENT, value);
  }

  RelationId relationId(String value) {
    return (RelationId) id(ElementKind.RELATION, value);
  }

  SourceId sourceId(String value) {
    return (SourceId) id(ElementKind.SOURCE, value);
  }

  /**
   * Returns the id of a claim in an outline, which is added, with what hangs on it, if it is new.
   */
  ClaimId take(ClaimTerm term, Section.@Nullable Builder in, List<Runnable> later) {
    String text = term.text();
    String written = term.id();
    if (text == null) {
      return claimId(written == null ? "" : written);
    }
    ClaimId id = written == null ? builder.draft.newClaimId(text) : claimId(written);
    ClaimOutline claim = new ClaimOutline(this, id, text, in);
    term.details().accept(claim);
    add(claim.toClaim(), in);
    later.addAll(claim.pending());
    return id;
  }

  /** Adds an argument with all that hangs on it and on its premises. */
  void argue(
      boolean supporting,
      Target target,
      Bearing bearing,
      Grounds grounds,
      Consumer<? super ArgumentOutline> details,
      Section.@Nullable Builder in) {
    List<Runnable> later = new ArrayList<>();
    List<PremiseTerm> terms =
        grounds instanceof LinkedPremises linked
            ? linked.premises()
            : List.of((PremiseTerm) grounds);
    List<Premise> premises = new ArrayList<>(terms.size());
    for (PremiseTerm term : terms) {
      if (term instanceof ClaimInRole inRole) {
        premises.add(inRole.premise(take(inRole.claim(), in, later)));
      } else {
        premises.add(Premise.of(take((ClaimTerm) term, in, later)));
      }
    }
    ArgumentOutline argument = new ArgumentOutline(this, in);
    details.accept(argument);
    argument.bearing = bearing;
    String written = argument.id();
    ArgumentId id =
        written == null
            ? builder.draft.newArgumentId(premises, supporting, target)
            : argumentId(written);
    add(
        supporting
            ? new SupportingArgument(id, target, premises, argument)
            : new OpposingArgument(id, target, premises, argument),
        in);
    later.addAll(argument.pending(id));
    next(later);
  }

  RelationId newRelationId(Preferable first, String verb, Preferable second) {
    return builder.draft.newRelationId(first, verb, second);
  }

  JudgementId newJudgementId(ClaimId evidence, ClaimId hypothesis) {
    return builder.draft.newJudgementId(evidence, hypothesis);
  }

  ArgumentMapBuilder builder() {
    return builder;
  }
}
