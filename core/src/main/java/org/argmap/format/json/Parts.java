package org.argmap.format.json;

import static org.argmap.format.json.Field.essential;
import static org.argmap.format.json.Field.optional;

import java.util.List;
import java.util.Optional;
import org.argmap.model.ArgumentId;
import org.argmap.model.Citation;
import org.argmap.model.ClaimId;
import org.argmap.model.Credibility;
import org.argmap.model.CriticalQuestionUse;
import org.argmap.model.ElementId;
import org.argmap.model.ElementKind;
import org.argmap.model.Illocution;
import org.argmap.model.IllocutionaryForce;
import org.argmap.model.Likelihood;
import org.argmap.model.Premise;
import org.argmap.model.QuestionId;
import org.argmap.model.SourceId;
import org.argmap.model.SourcePlace;
import org.argmap.model.Target;
import org.jspecify.annotations.Nullable;

/** The objects inside elements, field by field. */
final class Parts {
  static final ValueType<ClaimId> CLAIM_REFERENCE =
      ReferenceTypes.to(ElementKind.CLAIM, ClaimId.class);
  static final ValueType<ArgumentId> ARGUMENT_REFERENCE =
      ReferenceTypes.to(ElementKind.ARGUMENT, ArgumentId.class);
  static final ValueType<SourceId> SOURCE_REFERENCE =
      ReferenceTypes.to(ElementKind.SOURCE, SourceId.class);

  // Citations

  private static final Field<Citation, SourceId> SOURCE =
      essential(0, "source", SOURCE_REFERENCE, Citation::source);
  private static final Field<Citation, String> LOCATOR =
      optional(1, "locator", Types.TEXT, c -> orNull(c.locator()));
  private static final Field<Citation, String> QUOTATION =
      optional(2, "quotation", Types.TEXT, c -> orNull(c.quotation()));
  private static final Field<Citation, Integer> CREDIBILITY =
      optional(
          3,
          "credibility",
          Types.whole(1, 6),
          c -> orNull(c.credibility().map(Credibility::grade)));

  static final ObjectType<Citation> CITATION =
      new ObjectType<>(
          new Shape<>(
              "a citation", Parts::citation, List.of(SOURCE, LOCATOR, QUOTATION, CREDIBILITY)));

  private static Citation citation(Values values) {
    Citation.Builder citation = Citation.builder(values.need(SOURCE));
    String locator = values.get(LOCATOR);
    if (locator != null) {
      citation.locator(locator);
    }
    String quotation = values.get(QUOTATION);
    if (quotation != null) {
      citation.quotation(quotation);
    }
    Integer grade = values.get(CREDIBILITY);
    if (grade != null) {
      citation.credibility(Credibility.ofGrade(grade));
    }
    return citation.build();
  }

  // Likelihoods

  private static final ValueType<Double> PERCENT = Types.number(0, 100);
  private static final Field<Likelihood, String> SCALE =
      essential(0, "scale", Types.NAME, Likelihood::scale);
  private static final Field<Likelihood, String> TERM =
      essential(1, "term", Types.NAME, Likelihood::term);
  private static final Field<Likelihood, Double> LOWER =
      essential(2, "lower", PERCENT, Likelihood::lower);
  private static final Field<Likelihood, Double> UPPER =
      essential(3, "upper", PERCENT, Likelihood::upper);

  static final ObjectType<Likelihood> LIKELIHOOD =
      new ObjectType<>(
          new Shape<>(
              "a likelihood",
              values ->
                  new Likelihood(
                      values.need(SCALE),
                      values.need(TERM),
                      values.need(LOWER),
                      values.need(UPPER)),
              List.of(SCALE, TERM, LOWER, UPPER)));

  // Premises

  private static final Field<Premise, ClaimId> CLAIM =
      essential(0, "claim", CLAIM_REFERENCE, Premise::claim);
  private static final Field<Premise, String> ROLE =
      optional(1, "role", Types.TEXT, p -> orNull(p.role()));
  private static final Field<Premise, Boolean> IMPLICIT =
      optional(2, "implicit", Types.TRUTH, p -> p.isImplicit() ? Boolean.TRUE : null);

  static final ObjectType<Premise> FULL_PREMISE =
      new ObjectType<>(new Shape<>("a premise", Parts::premise, List.of(CLAIM, ROLE, IMPLICIT)));
  static final ValueType<Premise> PREMISE = new PremiseType(CLAIM_REFERENCE, FULL_PREMISE);

  private static Premise premise(Values values) {
    Premise premise = Premise.of(values.need(CLAIM));
    String role = values.get(ROLE);
    Premise inRole = role == null ? premise : premise.inRole(role);
    return values.get(IMPLICIT, false) ? inRole.asImplicit() : inRole;
  }

  // Critical questions

  private static final Field<CriticalQuestionUse, ArgumentId> ARGUMENT =
      essential(0, "argument", ARGUMENT_REFERENCE, CriticalQuestionUse::argument);
  private static final Field<CriticalQuestionUse, String> QUESTION =
      essential(1, "question", Types.NAME, CriticalQuestionUse::question);
  private static final Field<CriticalQuestionUse, CriticalQuestionUse.Move> MOVE =
      essential(
          2,
          "move",
          Types.words(CriticalQuestionUse.Move.values(), CriticalQuestionUse.Move::word),
          CriticalQuestionUse::move);

  static final ObjectType<CriticalQuestionUse> CRITICAL_QUESTION =
      new ObjectType<>(
          new Shape<>(
              "a use of a critical question",
              values ->
                  new CriticalQuestionUse(
                      values.need(ARGUMENT), values.need(QUESTION), values.need(MOVE)),
              List.of(ARGUMENT, QUESTION, MOVE)));

  // Illocutions

  private static final Field<Illocution, String> FORCE =
      essential(0, "force", Types.NAME, i -> i.force().name());
  private static final Field<Illocution, ElementId> CONTENT =
      essential(1, "content", ReferenceTypes.to(ElementId.class), Illocution::content);

  static final ObjectType<Illocution> ILLOCUTION =
      new ObjectType<>(new Shape<>("an illocution", Parts::illocution, List.of(FORCE, CONTENT)));

  private static Illocution illocution(Values values) {
    ElementId content = values.need(CONTENT);
    boolean isPossible = content instanceof Target || content instanceof QuestionId;
    return new Illocution(
        new IllocutionaryForce(values.need(FORCE)),
        isPossible ? content : ClaimId.of(content.value()));
  }

  // Places

  private static final ValueType<Integer> POSITION = Types.whole(1, Integer.MAX_VALUE);
  private static final Field<SourcePlace, String> DOCUMENT =
      optional(0, "document", Types.TEXT, p -> orNull(p.document()));
  private static final Field<SourcePlace, Integer> FIRST_LINE =
      optional(1, "line", POSITION, p -> known(p.line()));
  private static final Field<SourcePlace, Integer> FIRST_COLUMN =
      optional(2, "column", POSITION, p -> known(p.column()));
  private static final Field<SourcePlace, Integer> LAST_LINE =
      optional(3, "endLine", POSITION, p -> hasEnd(p) ? known(p.endLine()) : null);
  private static final Field<SourcePlace, Integer> LAST_COLUMN =
      optional(4, "endColumn", POSITION, p -> hasEnd(p) ? known(p.endColumn()) : null);
  private static final Field<SourcePlace, String> POINTER =
      optional(5, "pointer", Types.TEXT, p -> orNull(p.pointer()));

  static final ObjectType<SourcePlace> PLACE =
      new ObjectType<>(
          new Shape<>(
              "a place",
              Parts::place,
              List.of(DOCUMENT, FIRST_LINE, FIRST_COLUMN, LAST_LINE, LAST_COLUMN, POINTER)));

  private static SourcePlace place(Values values) {
    Integer line = values.get(FIRST_LINE);
    Integer column = values.get(FIRST_COLUMN);
    Integer endLine = values.get(LAST_LINE);
    Integer endColumn = values.get(LAST_COLUMN);
    if ((line == null) != (column == null)
        || (endLine == null) != (endColumn == null)
        || (line == null && endLine != null)) {
      throw new IllegalArgumentException(
          "A place names line and column together, and an end only with a beginning.");
    }
    SourcePlace place =
        line == null || column == null ? SourcePlace.NONE : SourcePlace.at(line, column);
    if (endLine != null && endColumn != null) {
      place = place.to(endLine, endColumn);
    }
    String document = values.get(DOCUMENT);
    if (document != null) {
      place = place.inDocument(document);
    }
    String pointer = values.get(POINTER);
    return pointer == null ? place : place.withPointer(pointer);
  }

  private static @Nullable Integer known(int number) {
    return number == 0 ? null : number;
  }

  private static boolean hasEnd(SourcePlace place) {
    return place.endLine() != place.line() || place.endColumn() != place.column();
  }

  private Parts() {}

  static <T> @Nullable T orNull(Optional<T> optional) {
    return optional.orElse(null);
  }
}
