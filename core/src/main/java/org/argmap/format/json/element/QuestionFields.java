package org.argmap.format.json.element;

import static org.argmap.format.json.codec.FieldDescriptor.optional;
import static org.argmap.format.json.codec.FieldDescriptor.replaceable;
import static org.argmap.format.json.element.PartCodecs.orNull;

import java.util.List;
import org.argmap.format.json.codec.FieldDescriptor;
import org.argmap.format.json.codec.FieldValues;
import org.argmap.format.json.codec.IdCodecs;
import org.argmap.format.json.codec.ObjectDescriptor;
import org.argmap.format.json.codec.ValueCodec;
import org.argmap.format.json.codec.ValueCodecs;
import org.argmap.model.ClaimId;
import org.argmap.model.ElementId;
import org.argmap.model.ElementKind;
import org.argmap.model.ProofStandard;
import org.argmap.model.Question;
import org.argmap.model.QuestionId;
import org.argmap.model.Target;

/** Descriptors of the fields of a question. */
public final class QuestionFields {

  private static final ValueCodec<List<ClaimId>> CLAIMS =
      ValueCodecs.list(PartCodecs.CLAIM_REFERENCE, id -> id.value().length());
  private static final FieldDescriptor<Question, ElementId> ID =
      replaceable(CommonFields.ID, "id", IdCodecs.own(ElementKind.QUESTION), Question::id);
  private static final FieldDescriptor<Question, String> TEXT =
      replaceable(5, "text", ValueCodecs.TEXT, Question::text);
  private static final FieldDescriptor<Question, List<ClaimId>> POSITIONS =
      optional(6, "positions", CLAIMS, q -> CommonFields.orNull(q.positions()));
  private static final FieldDescriptor<Question, Target> ABOUT =
      optional(7, "about", IdCodecs.to(Target.class), q -> orNull(q.about()));
  private static final FieldDescriptor<Question, ProofStandard> STANDARD =
      optional(
          8,
          "standard",
          ValueCodecs.words(ProofStandard.values(), ProofStandard::word),
          q -> orNull(q.standard()));

  public static final ObjectDescriptor<Question> DESCRIPTOR =
      new ObjectDescriptor<>(
          "a question",
          QuestionFields::question,
          List.of(
              ID,
              TEXT,
              POSITIONS,
              ABOUT,
              STANDARD,
              CommonFields.TAGS,
              CommonFields.NOTES,
              CommonFields.ATTRIBUTES,
              CommonFields.PLACE));

  private QuestionFields() {}

  private static Question question(FieldValues values) {
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
    return CommonFields.set(question, values).build();
  }
}
