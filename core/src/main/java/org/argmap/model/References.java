package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The references of each kind of element: which ids it names, and how to change them. */
final class References {
  private References() {}

  /** Is told of a reference. */
  interface Visitor {
    void visit(ElementId id, ReferenceRole role);
  }

  /** Tells of each reference of an element, in a fixed order. */
  static void forEach(Element element, Visitor visitor) {
    if (element instanceof Claim claim) {
      for (Citation citation : claim.citations()) {
        visitor.visit(citation.source(), ReferenceRole.CITED_SOURCE);
      }
    } else if (element instanceof Argument argument) {
      for (Premise premise : argument.premises()) {
        visitor.visit(premise.claim(), ReferenceRole.PREMISE);
      }
      visitor.visit(argument.target(), ReferenceRole.TARGET);
      argument
          .criticalQuestion()
          .ifPresent(use -> visitor.visit(use.argument(), ReferenceRole.CRITICAL_QUESTION));
    } else if (element instanceof Relation relation) {
      for (Preferable end : relation.ends()) {
        visitor.visit(end, ReferenceRole.END);
      }
    } else if (element instanceof Question question) {
      question.positions().forEach(claim -> visitor.visit(claim, ReferenceRole.POSITION));
      question.about().ifPresent(target -> visitor.visit(target, ReferenceRole.ABOUT));
    } else if (element instanceof Source source) {
      source.derivedFrom().forEach(other -> visitor.visit(other, ReferenceRole.DERIVED_FROM));
    } else if (element instanceof Judgement judgement) {
      visitor.visit(judgement.evidence(), ReferenceRole.EVIDENCE);
      visitor.visit(judgement.hypothesis(), ReferenceRole.HYPOTHESIS);
    } else if (element instanceof Section section) {
      section.members().forEach(member -> visitor.visit(member, ReferenceRole.MEMBER));
    } else if (element instanceof Reconstruction reconstruction) {
      reconstruction.steps().forEach(step -> visitor.visit(step, ReferenceRole.STEP));
    } else if (element instanceof Locution locution) {
      visitor.visit(locution.speaker(), ReferenceRole.SPEAKER);
      locution.inReplyTo().forEach(earlier -> visitor.visit(earlier, ReferenceRole.IN_REPLY_TO));
      locution
          .illocutions()
          .forEach(illocution -> visitor.visit(illocution.content(), ReferenceRole.PUT_FORWARD));
    }
  }

  /** Returns whether the element refers to anything that {@code changes} maps to something else. */
  static boolean touches(Element element, Function<ElementId, @Nullable ElementId> changes) {
    boolean[] touched = {false};
    forEach(element, (id, role) -> touched[0] |= !id.equals(changes.apply(id)));
    return touched[0];
  }

  /**
   * Returns the element with its references changed.
   *
   * <p>{@code changes} gives the new id (of the same kind) for each id, or null where the thing is
   * gone. The answer is null where a reference that the element {@linkplain ReferenceRole#isNeeded
   * needs} is gone; other references that are gone are left out.
   */
  static @Nullable Element rewrite(
      Element element, Function<ElementId, @Nullable ElementId> changes) {
    if (!touches(element, changes)) {
      return element;
    }
    Rewriting rewriting = new Rewriting(changes);
    if (element instanceof Claim claim) {
      return rewriting.claim(claim);
    } else if (element instanceof Argument argument) {
      return rewriting.argument(argument);
    } else if (element instanceof SymmetricRelation relation) {
      return rewriting.symmetric(relation);
    } else if (element instanceof Preference preference) {
      return rewriting.preference(preference);
    } else if (element instanceof Question question) {
      return rewriting.question(question);
    } else if (element instanceof Source source) {
      return source.toBuilder().derivedFrom(rewriting.all(source.derivedFrom())).build();
    } else if (element instanceof Judgement judgement) {
      return rewriting.judgement(judgement);
    } else if (element instanceof Section section) {
      return section.toBuilder().members(rewriting.all(section.members())).build();
    } else if (element instanceof Reconstruction reconstruction) {
      return reconstruction.toBuilder().steps(rewriting.all(reconstruction.steps())).build();
    } else if (element instanceof Locution locution) {
      return rewriting.locution(locution);
    }
    return element;
  }

  /** Returns the element with one id changed, its own and those that it refers to. */
  static Element renamed(Element element, ElementId from, ElementId to) {
    Element rewritten = requireNonNull(rewrite(element, id -> id.equals(from) ? to : id));
    return element.id().equals(from) ? rewritten.withId(to) : rewritten;
  }

  private record Rewriting(Function<ElementId, @Nullable ElementId> changes) {

    @SuppressWarnings("unchecked") // a change keeps the kind of the id, which has one class
    <I extends ElementId> @Nullable I one(I id) {
      return (I) changes.apply(id);
    }

    <I extends ElementId> List<I> all(List<I> ids) {
      Set<I> kept = new LinkedHashSet<>();
      for (I id : ids) {
        I changed = one(id);
        if (changed != null) {
          kept.add(changed);
        }
      }
      return List.copyOf(kept);
    }

    Claim claim(Claim claim) {
      List<Citation> kept = new ArrayList<>();
      for (Citation citation : claim.citations()) {
        SourceId source = one(citation.source());
        if (source != null) {
          kept.add(citation.withSource(source));
        }
      }
      return claim.toBuilder().citations(kept).build();
    }

    @Nullable Argument argument(Argument argument) {
      Target target = one(argument.target());
      List<Premise> premises = premises(argument);
      if (target == null || premises == null) {
        return null;
      }
      Argument.Builder<?> changed = argument.toBuilder().target(target).premises(premises);
      changed.criticalQuestion = criticalQuestion(argument);
      return changed.build();
    }

    private @Nullable List<Premise> premises(Argument argument) {
      List<Premise> premises = new ArrayList<>();
      for (Premise premise : argument.premises()) {
        ClaimId claim = one(premise.claim());
        if (claim == null) {
          return null;
        }
        premises.add(premise.withClaim(claim));
      }
      return premises;
    }

    private @Nullable CriticalQuestionUse criticalQuestion(Argument argument) {
      CriticalQuestionUse use = argument.criticalQuestion().orElse(null);
      ArgumentId other = use == null ? null : one(use.argument());
      return use == null || other == null
          ? null
          : new CriticalQuestionUse(other, use.question(), use.move());
    }

    @Nullable Relation symmetric(SymmetricRelation relation) {
      ClaimId first = one(relation.first());
      ClaimId second = one(relation.second());
      return first == null || second == null
          ? null
          : ((AbstractSymmetricRelation) relation).toBuilder(relation.id(), first, second).build();
    }

    @Nullable Preference preference(Preference preference) {
      Preferable preferred = one(preference.preferred());
      Preferable over = one(preference.over());
      return preferred == null || over == null
          ? null
          : Preference.builder(preference.id(), preferred, over).from(preference).build();
    }

    Question question(Question question) {
      Question.Builder changed = question.toBuilder().positions(all(question.positions()));
      changed.about = question.about().map(this::<Target>one).orElse(null);
      return changed.build();
    }

    @Nullable Judgement judgement(Judgement judgement) {
      ClaimId evidence = one(judgement.evidence());
      ClaimId hypothesis = one(judgement.hypothesis());
      return evidence == null || hypothesis == null
          ? null
          : Judgement.builder(judgement.id(), evidence, hypothesis, judgement.consistency())
              .from(judgement)
              .build();
    }

    @Nullable Locution locution(Locution locution) {
      ParticipantId speaker = one(locution.speaker());
      if (speaker == null) {
        return null;
      }
      List<Illocution> kept = new ArrayList<>();
      for (Illocution illocution : locution.illocutions()) {
        ElementId content = one(illocution.content());
        if (content != null) {
          kept.add(new Illocution(illocution.force(), content));
        }
      }
      return locution.toBuilder()
          .speaker(speaker)
          .inReplyTo(all(locution.inReplyTo()))
          .illocutions(kept)
          .build();
    }
  }
}
