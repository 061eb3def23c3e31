package org.argmap.format;

import static org.argmap.model.ElementKind.ARGUMENT;
import static org.argmap.model.ElementKind.CLAIM;
import static org.argmap.model.ElementKind.LOCUTION;
import static org.argmap.model.ElementKind.PARTICIPANT;
import static org.argmap.model.ElementKind.QUESTION;
import static org.argmap.model.ElementKind.RELATION;
import static org.argmap.model.ElementKind.SOURCE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.argmap.internal.finding.FindingList;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Contradiction;
import org.argmap.model.Contrariety;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.ElementKind;
import org.argmap.model.Illocution;
import org.argmap.model.Judgement;
import org.argmap.model.Locution;
import org.argmap.model.LocutionId;
import org.argmap.model.ParticipantId;
import org.argmap.model.Preferable;
import org.argmap.model.Preference;
import org.argmap.model.Question;
import org.argmap.model.Reconstruction;
import org.argmap.model.Relation;
import org.argmap.model.Restatement;
import org.argmap.model.Section;
import org.argmap.model.Source;
import org.argmap.model.SourceId;
import org.argmap.model.SymmetricRelation;
import org.argmap.model.Target;

/** Lets each reference lead to an element of a kind that may stand there. */
final class ReferenceRepair {
  private static final Set<ElementKind> TARGETS = EnumSet.of(CLAIM, ARGUMENT, RELATION);
  private static final Set<ElementKind> PREFERABLES = EnumSet.of(CLAIM, ARGUMENT);
  private static final Set<ElementKind> CONTENTS = EnumSet.of(CLAIM, ARGUMENT, RELATION, QUESTION);
  private static final Set<ElementKind> ANY = EnumSet.allOf(ElementKind.class);

  private final FindingList findings;

  private final boolean endsEarly;

  /**
   * Makes the repair.
   *
   * @param endsEarly whether it is no wonder that elements are missing
   */
  ReferenceRepair(FindingList findings, boolean endsEarly) {
    this.findings = findings;
    this.endsEarly = endsEarly;
  }

  /** Returns the elements, put right, and the placeholders that they need behind them. */
  List<Element> repair(List<Element> elements) {
    ReferenceResolver resolver = new ReferenceResolver(elements, findings, endsEarly);
    List<Element> repaired = new ArrayList<>(elements.size());
    for (Element element : elements) {
      resolver.startOf(element);
      Element changed = repaired(element, resolver);
      repaired.add(resolver.withUnresolved(resolver.hasChanged() ? changed : element));
    }
    repaired.addAll(resolver.placeholders());
    resolver.reportNotRead();
    return repaired;
  }

  private static Element repaired(Element element, ReferenceResolver to) {
    if (element instanceof Claim claim) {
      return claim.citations().isEmpty() ? claim : repaired(claim, to);
    } else if (element instanceof Argument argument) {
      return new ArgumentRepair(to).repaired(argument);
    } else if (element instanceof Relation relation) {
      return repaired(relation, to);
    } else if (element instanceof Question question) {
      return repaired(question, to);
    } else if (element instanceof Source source) {
      List<SourceId> from = to.present(source.derivedFrom(), SOURCE, "as what it derives from");
      return source.toBuilder().derivedFrom(from).build();
    } else if (element instanceof Judgement judgement) {
      return repaired(judgement, to);
    } else if (element instanceof Section section) {
      List<ElementId> members = new ArrayList<>();
      section.members().forEach(m -> to.present(m, ANY, "as a member").ifPresent(members::add));
      return section.toBuilder().members(members).build();
    } else if (element instanceof Reconstruction reconstruction) {
      List<ArgumentId> steps = to.present(reconstruction.steps(), ARGUMENT, "as a step");
      return reconstruction.toBuilder().steps(steps).build();
    } else if (element instanceof Locution locution) {
      return repaired(locution, to);
    }
    return element;
  }

  private static Claim repaired(Claim claim, ReferenceResolver to) {
    List<Citation> citations = new ArrayList<>();
    for (Citation citation : claim.citations()) {
      SourceId source = to.needed(citation.source(), SOURCE, "as a cited source");
      Citation.Builder copy = Citation.builder(source);
      citation.locator().ifPresent(copy::locator);
      citation.quotation().ifPresent(copy::quotation);
      citation.credibility().ifPresent(copy::credibility);
      citations.add(copy.build());
    }
    return claim.toBuilder().citations(citations).build();
  }

  private static Relation repaired(Relation relation, ReferenceResolver to) {
    if (relation instanceof Preference preference) {
      Preferable preferred = (Preferable) end(preference.preferred(), PREFERABLES, to);
      Preferable over = (Preferable) end(preference.over(), PREFERABLES, to);
      return Preference.builder(preference.id(), preferred, over)
          .annotations(preference.annotations())
          .place(preference.place())
          .build();
    }
    SymmetricRelation symmetric = (SymmetricRelation) relation;
    ClaimId first = to.needed(symmetric.first(), CLAIM, "as one of its ends");
    ClaimId second = to.needed(symmetric.second(), CLAIM, "as one of its ends");
    return between(symmetric, first, second);
  }

  private static ElementId end(ElementId id, Set<ElementKind> kinds, ReferenceResolver to) {
    return to.needed(id, kinds, CLAIM, "as one of its ends");
  }

  private static Relation between(SymmetricRelation like, ClaimId first, ClaimId second) {
    if (like instanceof Contradiction) {
      return Contradiction.builder(like.id(), first, second)
          .annotations(like.annotations())
          .place(like.place())
          .build();
    } else if (like instanceof Contrariety) {
      return Contrariety.builder(like.id(), first, second)
          .annotations(like.annotations())
          .place(like.place())
          .build();
    }
    return Restatement.builder(like.id(), first, second)
        .annotations(like.annotations())
        .place(like.place())
        .build();
  }

  private static Question repaired(Question question, ReferenceResolver to) {
    List<ClaimId> positions = new ArrayList<>();
    question.positions().forEach(id -> positions.add(to.needed(id, CLAIM, "as a position")));
    Question.Builder changed = question.toBuilder().positions(positions);
    question
        .about()
        .map(id -> (Target) to.needed(id, TARGETS, CLAIM, "as what it is about"))
        .ifPresent(changed::about);
    return changed.build();
  }

  private static Judgement repaired(Judgement judgement, ReferenceResolver to) {
    return Judgement.builder(
            judgement.id(),
            to.needed(judgement.evidence(), CLAIM, "as its evidence"),
            to.needed(judgement.hypothesis(), CLAIM, "as its hypothesis"),
            judgement.consistency())
        .annotations(judgement.annotations())
        .place(judgement.place())
        .build();
  }

  private static Locution repaired(Locution locution, ReferenceResolver to) {
    ParticipantId speaker = to.needed(locution.speaker(), PARTICIPANT, "as its speaker");
    List<LocutionId> earlier = to.present(locution.inReplyTo(), LOCUTION, "as what it replies to");
    List<Illocution> illocutions = new ArrayList<>();
    for (Illocution illocution : locution.illocutions()) {
      ElementKind standIn = illocution.content().kind() == QUESTION ? QUESTION : CLAIM;
      illocutions.add(
          new Illocution(
              illocution.force(),
              to.needed(illocution.content(), CONTENTS, standIn, "as put forward")));
    }
    return locution.toBuilder()
        .speaker(speaker)
        .inReplyTo(earlier)
        .illocutions(illocutions)
        .build();
  }
}
