package org.argmap.format.json;

import java.util.List;
import java.util.function.Function;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Element;
import org.argmap.model.ElementKind;
import org.argmap.model.ParticipantId;
import org.argmap.model.Premise;

/**
 * One of the lists of elements that make up a document.
 *
 * @param key the name of the field that holds the list
 * @param kind the kind of the elements
 * @param shape their fields
 * @param elements takes them out of a map
 * @param gaps fills in what an element cannot be without
 * @param <E> what they are in the model
 */
record ElementList<E extends Element>(
    String key,
    ElementKind kind,
    Shape<E> shape,
    Function<ArgumentMap, List<E>> elements,
    Gaps gaps) {

  /** Fills in what the document does not have and the model cannot be without. */
  interface Gaps {
    /** Whether something is missing in the values. */
    boolean isMissing(Values values);

    /** Puts placeholders into the values. */
    void fill(Values values, GapFiller filler);
  }

  /**
   * All lists, in the order in which they are written: what is referred to before what refers to
   * it, as far as that goes, so that most ids are known when they are met.
   */
  static final List<ElementList<?>> ALL =
      List.of(
          new ElementList<>(
              "claims",
              ElementKind.CLAIM,
              Elements.OfClaims.SHAPE,
              ArgumentMap::claims,
              new NoGaps()),
          new ElementList<>(
              "arguments",
              ElementKind.ARGUMENT,
              Reasoning.OfArguments.SHAPE,
              ArgumentMap::arguments,
              new ArgumentGaps()),
          new ElementList<>(
              "relations",
              ElementKind.RELATION,
              Reasoning.OfRelations.SHAPE,
              ArgumentMap::relations,
              new RelationGaps()),
          new ElementList<>(
              "questions",
              ElementKind.QUESTION,
              Elements.OfQuestions.SHAPE,
              ArgumentMap::questions,
              new NoGaps()),
          new ElementList<>(
              "sources",
              ElementKind.SOURCE,
              Elements.OfSources.SHAPE,
              ArgumentMap::sources,
              new NoGaps()),
          new ElementList<>(
              "judgements",
              ElementKind.JUDGEMENT,
              Elements.OfJudgements.SHAPE,
              ArgumentMap::judgements,
              new JudgementGaps()),
          new ElementList<>(
              "reconstructions",
              ElementKind.RECONSTRUCTION,
              Elements.OfReconstructions.SHAPE,
              ArgumentMap::reconstructions,
              new NoGaps()),
          new ElementList<>(
              "participants",
              ElementKind.PARTICIPANT,
              Dialogue.OfParticipants.SHAPE,
              ArgumentMap::participants,
              new NoGaps()),
          new ElementList<>(
              "locutions",
              ElementKind.LOCUTION,
              Dialogue.OfLocutions.SHAPE,
              ArgumentMap::locutions,
              new LocutionGaps()),
          new ElementList<>(
              "sections",
              ElementKind.SECTION,
              Elements.OfSections.SHAPE,
              ArgumentMap::sections,
              new NoGaps()));

  /** Of elements whose every part but the id can be blank. */
  private record NoGaps() implements Gaps {
    @Override
    public boolean isMissing(Values values) {
      return false;
    }

    @Override
    public void fill(Values values, GapFiller filler) {}
  }

  private record ArgumentGaps() implements Gaps {
    @Override
    public boolean isMissing(Values values) {
      return values.get(Reasoning.OfArguments.TARGET) == null
          || values.get(Reasoning.OfArguments.PREMISES, List.of()).isEmpty();
    }

    @Override
    public void fill(Values values, GapFiller filler) {
      if (values.get(Reasoning.OfArguments.TARGET) == null) {
        values.put(Reasoning.OfArguments.TARGET, filler.claim("target"));
      }
      if (values.get(Reasoning.OfArguments.PREMISES, List.of()).isEmpty()) {
        Premise premise = Premise.of(filler.claim("premise")).asImplicit();
        values.put(Reasoning.OfArguments.PREMISES, List.of(premise));
      }
    }
  }

  private record RelationGaps() implements Gaps {
    @Override
    public boolean isMissing(Values values) {
      return Reasoning.OfRelations.ends(values.get(Reasoning.OfRelations.TYPE)).stream()
          .anyMatch(end -> values.get(end) == null);
    }

    @Override
    public void fill(Values values, GapFiller filler) {
      Reasoning.OfRelations.ends(values.get(Reasoning.OfRelations.TYPE)).stream()
          .filter(end -> values.get(end) == null)
          .forEach(end -> values.set(end.slot(), filler.claim(end.name())));
    }
  }

  private record JudgementGaps() implements Gaps {
    @Override
    public boolean isMissing(Values values) {
      return values.get(Elements.OfJudgements.EVIDENCE) == null
          || values.get(Elements.OfJudgements.HYPOTHESIS) == null;
    }

    @Override
    public void fill(Values values, GapFiller filler) {
      if (values.get(Elements.OfJudgements.EVIDENCE) == null) {
        values.put(Elements.OfJudgements.EVIDENCE, filler.claim("evidence"));
      }
      if (values.get(Elements.OfJudgements.HYPOTHESIS) == null) {
        values.put(Elements.OfJudgements.HYPOTHESIS, filler.claim("hypothesis"));
      }
    }
  }

  private record LocutionGaps() implements Gaps {
    @Override
    public boolean isMissing(Values values) {
      return values.get(Dialogue.OfLocutions.SPEAKER) == null;
    }

    @Override
    public void fill(Values values, GapFiller filler) {
      values.put(Dialogue.OfLocutions.SPEAKER, ParticipantId.of(filler.free("speaker")));
    }
  }
}
