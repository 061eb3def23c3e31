package org.argmap.format.json.element;

import static org.argmap.format.json.codec.FieldDescriptor.essential;
import static org.argmap.format.json.codec.FieldDescriptor.optional;

import java.util.List;
import java.util.Optional;
import org.argmap.format.json.codec.FieldDescriptor;
import org.argmap.format.json.codec.FieldValues;
import org.argmap.format.json.codec.IdCodecs;
import org.argmap.format.json.codec.ObjectCodec;
import org.argmap.format.json.codec.ObjectDescriptor;
import org.argmap.format.json.codec.ValueCodec;
import org.argmap.format.json.codec.ValueCodecs;
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
public final class PartCodecs {
  public static final ValueCodec<ClaimId> CLAIM_REFERENCE =
      IdCodecs.to(ElementKind.CLAIM, ClaimId.class);
  public static final ValueCodec<ArgumentId> ARGUMENT_REFERENCE =
      IdCodecs.to(ElementKind.ARGUMENT, ArgumentId.class);
  public static final ValueCodec<SourceId> SOURCE_REFERENCE =
      IdCodecs.to(ElementKind.SOURCE, SourceId.class);

  // Citations

  private static final FieldDescriptor<Citation, SourceId> SOURCE =
      essential(0, "source", SOURCE_REFERENCE, Citation::source);
  private static final FieldDescriptor<Citation, String> LOCATOR =
      optional(1, "locator", ValueCodecs.TEXT, c -> orNull(c.locator()));
  private static final FieldDescriptor<Citation, String> QUOTATION =
      optional(2, "quotation", ValueCodecs.TEXT, c -> orNull(c.quotation()));
  private static final FieldDescriptor<Citation, Integer> CREDIBILITY =
      optional(
          3,
          "credibility",
          ValueCodecs.whole(1, 6),
          c -> orNull(c.credibility().map(Credibility::grade)));

  public static final ObjectCodec<Citation> CITATION =
      new ObjectCodec<>(
          new ObjectDescriptor<>(
              "a citation",
              PartCodecs::citation,
              List.of(SOURCE, LOCATOR, QUOTATION, CREDIBILITY)));

  private static Citation citation(FieldValues values) {
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

  private static final ValueCodec<Double> PERCENT = ValueCodecs.number(0, 100);
  private static final FieldDescriptor<Likelihood, String> SCALE =
      essential(0, "scale", ValueCodecs.NAME, Likelihood::scale);
  private static final FieldDescriptor<Likelihood, String> TERM =
      essential(1, "term", ValueCodecs.NAME, Likelihood::term);
  private static final FieldDescriptor<Likelihood, Double> LOWER =
      essential(2, "lower", PERCENT, Likelihood::lower);
  private static final FieldDescriptor<Likelihood, Double> UPPER =
      essential(3, "upper", PERCENT, Likelihood::upper);

  public static final ObjectCodec<Likelihood> LIKELIHOOD =
      new ObjectCodec<>(
          new ObjectDescriptor<>(
              "a likelihood",
              values ->
                  new Likelihood(
                      values.need(SCALE),
                      values.need(TERM),
                      values.need(LOWER),
                      values.need(UPPER)),
              List.of(SCALE, TERM, LOWER, UPPER)));

  // Premises

  private static final FieldDescriptor<Premise, ClaimId> CLAIM =
      essential(0, "claim", CLAIM_REFERENCE, Premise::claim);
  private static final FieldDescriptor<Premise, String> ROLE =
      optional(1, "role", ValueCodecs.TEXT, p -> orNull(p.role()));
  private static final FieldDescriptor<Premise, Boolean> IMPLICIT =
      optional(2, "implicit", ValueCodecs.TRUTH, p -> p.isImplicit() ? Boolean.TRUE : null);

  public static final ObjectCodec<Premise> FULL_PREMISE =
      new ObjectCodec<>(
          new ObjectDescriptor<>("a premise", PartCodecs::premise, List.of(CLAIM, ROLE, IMPLICIT)));
  public static final ValueCodec<Premise> PREMISE = new PremiseCodec(CLAIM_REFERENCE, FULL_PREMISE);

  private static Premise premise(FieldValues values) {
    Premise premise = Premise.of(values.need(CLAIM));
    String role = values.get(ROLE);
    Premise inRole = role == null ? premise : premise.inRole(role);
    return values.get(IMPLICIT, false) ? inRole.asImplicit() : inRole;
  }

  // Critical questions

  private static final FieldDescriptor<CriticalQuestionUse, ArgumentId> ARGUMENT =
      essential(0, "argument", ARGUMENT_REFERENCE, CriticalQuestionUse::argument);
  private static final FieldDescriptor<CriticalQuestionUse, String> QUESTION =
      essential(1, "question", ValueCodecs.NAME, CriticalQuestionUse::question);
  private static final FieldDescriptor<CriticalQuestionUse, CriticalQuestionUse.Move> MOVE =
      essential(
          2,
          "move",
          ValueCodecs.words(CriticalQuestionUse.Move.values(), CriticalQuestionUse.Move::word),
          CriticalQuestionUse::move);

  public static final ObjectCodec<CriticalQuestionUse> CRITICAL_QUESTION =
      new ObjectCodec<>(
          new ObjectDescriptor<>(
              "a use of a critical question",
              values ->
                  new CriticalQuestionUse(
                      values.need(ARGUMENT), values.need(QUESTION), values.need(MOVE)),
              List.of(ARGUMENT, QUESTION, MOVE)));

  // Illocutions

  private static final FieldDescriptor<Illocution, String> FORCE =
      essential(0, "force", ValueCodecs.NAME, i -> i.force().name());
  private static final FieldDescriptor<Illocution, ElementId> CONTENT =
      essential(1, "content", IdCodecs.to(ElementId.class), Illocution::content);

  public static final ObjectCodec<Illocution> ILLOCUTION =
      new ObjectCodec<>(
          new ObjectDescriptor<>("an illocution", PartCodecs::illocution, List.of(FORCE, CONTENT)));

  private static Illocution illocution(FieldValues values) {
    ElementId content = values.need(CONTENT);
    boolean isPossible = content instanceof Target || content instanceof QuestionId;
    return new Illocution(
        new IllocutionaryForce(values.need(FORCE)),
        isPossible ? content : ClaimId.of(content.value()));
  }

  // Places

  private static final ValueCodec<Integer> POSITION = ValueCodecs.whole(1, Integer.MAX_VALUE);
  private static final FieldDescriptor<SourcePlace, String> DOCUMENT =
      optional(0, "document", ValueCodecs.TEXT, p -> orNull(p.document()));
  private static final FieldDescriptor<SourcePlace, Integer> FIRST_LINE =
      optional(1, "line", POSITION, p -> known(p.line()));
  private static final FieldDescriptor<SourcePlace, Integer> FIRST_COLUMN =
      optional(2, "column", POSITION, p -> known(p.column()));
  private static final FieldDescriptor<SourcePlace, Integer> LAST_LINE =
      optional(3, "endLine", POSITION, p -> hasEnd(p) ? known(p.endLine()) : null);
  private static final FieldDescriptor<SourcePlace, Integer> LAST_COLUMN =
      optional(4, "endColumn", POSITION, p -> hasEnd(p) ? known(p.endColumn()) : null);
  private static final FieldDescriptor<SourcePlace, String> POINTER =
      optional(5, "pointer", ValueCodecs.TEXT, p -> orNull(p.pointer()));

  public static final ObjectCodec<SourcePlace> PLACE =
      new ObjectCodec<>(
          new ObjectDescriptor<>(
              "a place",
              PartCodecs::place,
              List.of(DOCUMENT, FIRST_LINE, FIRST_COLUMN, LAST_LINE, LAST_COLUMN, POINTER)));

  private static SourcePlace place(FieldValues values) {
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

  private PartCodecs() {}

  public static <T> @Nullable T orNull(Optional<T> optional) {
    return optional.orElse(null);
  }
}
