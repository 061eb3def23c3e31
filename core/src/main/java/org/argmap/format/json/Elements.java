package org.argmap.format.json;

import static org.argmap.format.json.Field.essential;
import static org.argmap.format.json.Field.optional;
import static org.argmap.format.json.Field.replaceable;
import static org.argmap.format.json.Parts.orNull;

import java.util.List;
import org.argmap.model.AnalyticConfidence;
import org.argmap.model.ArgumentId;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Consistency;
import org.argmap.model.ElementId;
import org.argmap.model.ElementKind;
import org.argmap.model.Judgement;
import org.argmap.model.JudgementId;
import org.argmap.model.Likelihood;
import org.argmap.model.PartialDateTime;
import org.argmap.model.ProofStandard;
import org.argmap.model.Question;
import org.argmap.model.QuestionId;
import org.argmap.model.Reconstruction;
import org.argmap.model.ReconstructionId;
import org.argmap.model.Reliability;
import org.argmap.model.Section;
import org.argmap.model.SectionId;
import org.argmap.model.Source;
import org.argmap.model.SourceId;
import org.argmap.model.Standing;
import org.argmap.model.Target;

/** Claims, questions, sources, judgements, sections and reconstructions, field by field. */
final class Elements {
  private static final ValueType<List<ClaimId>> CLAIMS =
      Types.list(Parts.CLAIM_REFERENCE, id -> id.value().length());

  private Elements() {}

  /** Claims. */
  static final class OfClaims {
    private static final Field<Claim, ElementId> ID =
        replaceable(Common.ID, "id", ReferenceTypes.own(ElementKind.CLAIM), Claim::id);
    private static final Field<Claim, String> TEXT =
        replaceable(5, "text", Types.TEXT, Claim::text);
    private static final Field<Claim, String> TITLE =
        optional(6, "title", Types.TEXT, c -> orNull(c.title()));
    private static final Field<Claim, Standing> STANDING =
        optional(
            7,
            "standing",
            Types.words(Standing.values(), Standing::word),
            c -> c.standing() == Standing.ASSERTED ? null : c.standing());
    private static final Field<Claim, Double> WEIGHT =
        optional(
            8,
            "weight",
            Types.number(0, 1),
            c -> c.weight().isPresent() ? c.weight().getAsDouble() : null);
    private static final Field<Claim, List<Citation>> CITATIONS =
        optional(9, "citations", Types.list(Parts.CITATION), c -> Common.orNull(c.citations()));
    private static final Field<Claim, Likelihood> LIKELIHOOD =
        optional(10, "likelihood", Parts.LIKELIHOOD, c -> orNull(c.likelihood()));
    private static final Field<Claim, AnalyticConfidence> CONFIDENCE =
        optional(
            11,
            "confidence",
            Types.words(AnalyticConfidence.values(), AnalyticConfidence::word),
            c -> orNull(c.confidence()));

    static final Shape<Claim> SHAPE =
        new Shape<>(
            "a claim",
            OfClaims::claim,
            List.of(
                ID,
                TEXT,
                TITLE,
                STANDING,
                WEIGHT,
                CITATIONS,
                LIKELIHOOD,
                CONFIDENCE,
                Common.TAGS,
                Common.NOTES,
                Common.ATTRIBUTES,
                Common.PLACE));

    private OfClaims() {}

    private static Claim claim(Values values) {
      Claim.Builder claim = Claim.builder((ClaimId) values.need(ID), values.get(TEXT, ""));
      String title = values.get(TITLE);
      if (title != null) {
        claim.title(title);
      }
      claim.standing(values.get(STANDING, Standing.ASSERTED));
      Double weight = values.get(WEIGHT);
      if (weight != null) {
        claim.weight(weight);
      }
      List<Citation> citations = values.get(CITATIONS);
      if (citations != null) {
        claim.citations(citations);
      }
      Likelihood likelihood = values.get(LIKELIHOOD);
      if (likelihood != null) {
        claim.likelihood(likelihood);
      }
      AnalyticConfidence confidence = values.get(CONFIDENCE);
      if (confidence != null) {
        claim.confidence(confidence);
      }
      return Common.set(claim, values).build();
    }
  }

  /** Questions. */
  static final class OfQuestions {
    private static final Field<Question, ElementId> ID =
        replaceable(Common.ID, "id", ReferenceTypes.own(ElementKind.QUESTION), Question::id);
    private static final Field<Question, String> TEXT =
        replaceable(5, "text", Types.TEXT, Question::text);
    private static final Field<Question, List<ClaimId>> POSITIONS =
        optional(6, "positions", CLAIMS, q -> Common.orNull(q.positions()));
    private static final Field<Question, Target> ABOUT =
        optional(7, "about", ReferenceTypes.to(Target.class), q -> orNull(q.about()));
    private static final Field<Question, ProofStandard> STANDARD =
        optional(
            8,
            "standard",
            Types.words(ProofStandard.values(), ProofStandard::word),
            q -> orNull(q.standard()));

    static final Shape<Question> SHAPE =
        new Shape<>(
            "a question",
            OfQuestions::question,
            List.of(
                ID,
                TEXT,
                POSITIONS,
                ABOUT,
                STANDARD,
                Common.TAGS,
                Common.NOTES,
                Common.ATTRIBUTES,
                Common.PLACE));

    private OfQuestions() {}

    private static Question question(Values values) {
      Question.Builder question =
          Question.builder((QuestionId) values.need(ID), values.get(TEXT, ""))
              .positions(values.get(POSITIONS, List.of()));
      Target about = values.get(ABOUT);
      if (about != null) {
        question.about(about);
      }
      ProofStandard standard = values.get(STANDARD);
      if (standard != null) {
        question.standard(standard);
      }
      return Common.set(question, values).build();
    }
  }

  /** Sources. */
  static final class OfSources {
    private static final Field<Source, ElementId> ID =
        replaceable(Common.ID, "id", ReferenceTypes.own(ElementKind.SOURCE), Source::id);
    private static final Field<Source, String> TITLE =
        replaceable(5, "title", Types.TEXT, Source::title);
    private static final Field<Source, List<String>> AUTHORS =
        optional(6, "authors", Types.TEXTS, s -> Common.orNull(s.authors()));
    private static final Field<Source, PartialDateTime> DATE =
        optional(7, "date", Types.DATE, s -> orNull(s.date()));
    private static final Field<Source, String> URL =
        optional(8, "url", Types.TEXT, s -> orNull(s.url()));
    private static final Field<Source, Reliability> RELIABILITY =
        optional(
            9,
            "reliability",
            Types.words(Reliability.values(), Reliability::name),
            s -> orNull(s.reliability()));
    private static final Field<Source, String> TEXT =
        optional(10, "text", Types.TEXT, s -> orNull(s.text()));
    private static final Field<Source, List<SourceId>> DERIVED_FROM =
        optional(
            11,
            "derivedFrom",
            Types.list(Parts.SOURCE_REFERENCE, id -> id.value().length()),
            s -> Common.orNull(s.derivedFrom()));

    static final Shape<Source> SHAPE =
        new Shape<>(
            "a source",
            OfSources::source,
            List.of(
                ID,
                TITLE,
                AUTHORS,
                DATE,
                URL,
                RELIABILITY,
                TEXT,
                DERIVED_FROM,
                Common.TAGS,
                Common.NOTES,
                Common.ATTRIBUTES,
                Common.PLACE));

    private OfSources() {}

    private static Source source(Values values) {
      Source.Builder source =
          Source.builder((SourceId) values.need(ID), values.get(TITLE, ""))
              .derivedFrom(values.get(DERIVED_FROM, List.of()));
      values.get(AUTHORS, List.of()).forEach(source::author);
      PartialDateTime date = values.get(DATE);
      if (date != null) {
        source.date(date);
      }
      String url = values.get(URL);
      if (url != null) {
        source.url(url);
      }
      Reliability reliability = values.get(RELIABILITY);
      if (reliability != null) {
        source.reliability(reliability);
      }
      String text = values.get(TEXT);
      if (text != null) {
        source.text(text);
      }
      return Common.set(source, values).build();
    }
  }

  /** Judgements. */
  static final class OfJudgements {
    static final Field<Judgement, ElementId> ID =
        replaceable(Common.ID, "id", ReferenceTypes.own(ElementKind.JUDGEMENT), Judgement::id);
    static final Field<Judgement, ClaimId> EVIDENCE =
        replaceable(5, "evidence", Parts.CLAIM_REFERENCE, Judgement::evidence);
    static final Field<Judgement, ClaimId> HYPOTHESIS =
        replaceable(6, "hypothesis", Parts.CLAIM_REFERENCE, Judgement::hypothesis);
    private static final Field<Judgement, Consistency> CONSISTENCY =
        essential(
            7,
            "consistency",
            Types.words(Consistency.values(), Consistency::symbol),
            Judgement::consistency);

    static final Shape<Judgement> SHAPE =
        new Shape<>(
            "a judgement",
            values ->
                Common.set(
                        Judgement.builder(
                            (JudgementId) values.need(ID),
                            values.need(EVIDENCE),
                            values.need(HYPOTHESIS),
                            values.need(CONSISTENCY)),
                        values)
                    .build(),
            List.of(
                ID,
                EVIDENCE,
                HYPOTHESIS,
                CONSISTENCY,
                Common.TAGS,
                Common.NOTES,
                Common.ATTRIBUTES,
                Common.PLACE));

    private OfJudgements() {}
  }

  /** Sections. */
  static final class OfSections {
    private static final Field<Section, ElementId> ID =
        replaceable(Common.ID, "id", ReferenceTypes.own(ElementKind.SECTION), Section::id);
    private static final Field<Section, String> TITLE =
        replaceable(5, "title", Types.TEXT, Section::title);
    private static final Field<Section, List<ElementId>> MEMBERS =
        optional(
            6,
            "members",
            Types.list(ReferenceTypes.to(ElementId.class), id -> id.value().length()),
            s -> Common.orNull(s.members()));

    static final Shape<Section> SHAPE =
        new Shape<>(
            "a section",
            values ->
                Common.set(
                        Section.builder((SectionId) values.need(ID), values.get(TITLE, ""))
                            .members(values.get(MEMBERS, List.of())),
                        values)
                    .build(),
            List.of(
                ID, TITLE, MEMBERS, Common.TAGS, Common.NOTES, Common.ATTRIBUTES, Common.PLACE));

    private OfSections() {}
  }

  /** Reconstructions. */
  static final class OfReconstructions {
    private static final Field<Reconstruction, ElementId> ID =
        replaceable(
            Common.ID, "id", ReferenceTypes.own(ElementKind.RECONSTRUCTION), Reconstruction::id);
    private static final Field<Reconstruction, String> TITLE =
        replaceable(5, "title", Types.TEXT, Reconstruction::title);
    private static final Field<Reconstruction, String> GIST =
        optional(6, "gist", Types.TEXT, r -> orNull(r.gist()));
    private static final Field<Reconstruction, List<ArgumentId>> STEPS =
        optional(
            7,
            "steps",
            Types.list(Parts.ARGUMENT_REFERENCE, id -> id.value().length()),
            r -> Common.orNull(r.steps()));

    static final Shape<Reconstruction> SHAPE =
        new Shape<>(
            "a reconstruction",
            OfReconstructions::reconstruction,
            List.of(
                ID,
                TITLE,
                GIST,
                STEPS,
                Common.TAGS,
                Common.NOTES,
                Common.ATTRIBUTES,
                Common.PLACE));

    private OfReconstructions() {}

    private static Reconstruction reconstruction(Values values) {
      Reconstruction.Builder reconstruction =
          Reconstruction.builder((ReconstructionId) values.need(ID), values.get(TITLE, ""))
              .steps(values.get(STEPS, List.of()));
      String gist = values.get(GIST);
      if (gist != null) {
        reconstruction.gist(gist);
      }
      return Common.set(reconstruction, values).build();
    }
  }
}
