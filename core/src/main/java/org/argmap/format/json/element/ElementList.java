package org.argmap.format.json.element;

import java.util.List;
import java.util.function.Function;
import org.argmap.format.json.codec.FieldValues;
import org.argmap.format.json.codec.ObjectDescriptor;
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
 * @param descriptor their fields
 * @param elements takes them out of a map
 * @param gaps fills in what an element cannot be without
 * @param <E> what they are in the model
 */
public record ElementList<E extends Element>(
    String key,
    ElementKind kind,
    ObjectDescriptor<E> descriptor,
    Function<ArgumentMap, List<E>> elements,
    Gaps gaps) {

  /** Fills in what the document does not have and the model cannot be without. */
  public interface Gaps {
    /** Whether something is missing in the values. */
    boolean isMissing(FieldValues values);

    /** Puts placeholders into the values. */
    void fill(FieldValues values, GapFiller filler);
  }

  /**
   * All lists, in the order in which they are written: what is referred to before what refers to
   * it, as far as that goes, so that most ids are known when they are met.
   */
  public static final List<ElementList<?>> ALL =
      List.of(
          new ElementList<>(
              "claims",
              ElementKind.CLAIM,
              ClaimFields.DESCRIPTOR,
              ArgumentMap::claims,
              new NoGaps()),
          new ElementList<>(
              "arguments",
              ElementKind.ARGUMENT,
              ArgumentFields.DESCRIPTOR,
              ArgumentMap::arguments,
              new ArgumentGaps()),
          new ElementList<>(
              "relations",
              ElementKind.RELATION,
              RelationFields.DESCRIPTOR,
              ArgumentMap::relations,
              new RelationGaps()),
          new ElementList<>(
              "questions",
              ElementKind.QUESTION,
              QuestionFields.DESCRIPTOR,
              ArgumentMap::questions,
              new NoGaps()),
          new ElementList<>(
              "sources",
              ElementKind.SOURCE,
              SourceFields.DESCRIPTOR,
              ArgumentMap::sources,
              new NoGaps()),
          new ElementList<>(
              "judgements",
              ElementKind.JUDGEMENT,
              JudgementFields.DESCRIPTOR,
              ArgumentMap::judgements,
              new JudgementGaps()),
          new ElementList<>(
              "reconstructions",
              ElementKind.RECONSTRUCTION,
              ReconstructionFields.DESCRIPTOR,
              ArgumentMap::reconstructions,
              new NoGaps()),
          new ElementList<>(
              "participants",
              ElementKind.PARTICIPANT,
              ParticipantFields.DESCRIPTOR,
              ArgumentMap::participants,
              new NoGaps()),
          new ElementList<>(
              "locutions",
              ElementKind.LOCUTION,
              LocutionFields.DESCRIPTOR,
              ArgumentMap::locutions,
              new LocutionGaps()),
          new ElementList<>(
              "sections",
              ElementKind.SECTION,
              SectionFields.DESCRIPTOR,
              ArgumentMap::sections,
              new NoGaps()));

  /** Of elements whose every part but the id can be blank. */
  private record NoGaps() implements Gaps {
    @Override
    public boolean isMissing(FieldValues values) {
      return false;
    }

    @Override
    public void fill(FieldValues values, GapFiller filler) {}
  }

  private record ArgumentGaps() implements Gaps {
    @Override
    public boolean isMissing(FieldValues values) {
      return values.get(ArgumentFields.TARGET) == null
          || values.get(ArgumentFields.PREMISES, List.of()).isEmpty();
    }

    @Override
    public void fill(FieldValues values, GapFiller filler) {
      if (values.get(ArgumentFields.TARGET) == null) {
        values.put(ArgumentFields.TARGET, filler.claim("target"));
      }
      if (values.get(ArgumentFields.PREMISES, List.of()).isEmpty()) {
        Premise premise = Premise.of(filler.claim("premise")).asImplicit();
        values.put(ArgumentFields.PREMISES, List.of(premise));
      }
    }
  }

  private record RelationGaps() implements Gaps {
    @Override
    public boolean isMissing(FieldValues values) {
      return RelationFields.ends(values.get(RelationFields.TYPE)).stream()
          .anyMatch(end -> values.get(end) == null);
    }

    @Override
    public void fill(FieldValues values, GapFiller filler) {
      RelationFields.ends(values.get(RelationFields.TYPE)).stream()
          .filter(end -> values.get(end) == null)
          .forEach(end -> values.set(end.slot(), filler.claim(end.name())));
    }
  }

  private record JudgementGaps() implements Gaps {
    @Override
    public boolean isMissing(FieldValues values) {
      return values.get(JudgementFields.EVIDENCE) == null
          || values.get(JudgementFields.HYPOTHESIS) == null;
    }

    @Override
    public void fill(FieldValues values, GapFiller filler) {
      if (values.get(JudgementFields.EVIDENCE) == null) {
        values.put(JudgementFields.EVIDENCE, filler.claim("evidence"));
      }
      if (values.get(JudgementFields.HYPOTHESIS) == null) {
        values.put(JudgementFields.HYPOTHESIS, filler.claim("hypothesis"));
      }
    }
  }

  private record LocutionGaps() implements Gaps {
    @Override
    public boolean isMissing(FieldValues values) {
      return values.get(LocutionFields.SPEAKER) == null;
    }

    @Override
    public void fill(FieldValues values, GapFiller filler) {
      values.put(LocutionFields.SPEAKER, ParticipantId.of(filler.free("speaker")));
    }
  }
}
