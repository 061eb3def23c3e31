package org.argmap.format.json.element;

import static org.argmap.format.json.codec.FieldDescriptor.essential;
import static org.argmap.format.json.codec.FieldDescriptor.replaceable;

import java.util.List;
import org.argmap.format.json.codec.FieldDescriptor;
import org.argmap.format.json.codec.IdCodecs;
import org.argmap.format.json.codec.ObjectDescriptor;
import org.argmap.format.json.codec.ValueCodecs;
import org.argmap.model.ClaimId;
import org.argmap.model.Consistency;
import org.argmap.model.ElementId;
import org.argmap.model.ElementKind;
import org.argmap.model.Judgement;
import org.argmap.model.JudgementId;

/** Descriptors of the fields of a judgement. */
public final class JudgementFields {
  public static final FieldDescriptor<Judgement, ElementId> ID =
      replaceable(CommonFields.ID, "id", IdCodecs.own(ElementKind.JUDGEMENT), Judgement::id);
  public static final FieldDescriptor<Judgement, ClaimId> EVIDENCE =
      replaceable(5, "evidence", PartCodecs.CLAIM_REFERENCE, Judgement::evidence);
  public static final FieldDescriptor<Judgement, ClaimId> HYPOTHESIS =
      replaceable(6, "hypothesis", PartCodecs.CLAIM_REFERENCE, Judgement::hypothesis);
  private static final FieldDescriptor<Judgement, Consistency> CONSISTENCY =
      essential(
          7,
          "consistency",
          ValueCodecs.words(Consistency.values(), Consistency::symbol),
          Judgement::consistency);

  public static final ObjectDescriptor<Judgement> DESCRIPTOR =
      new ObjectDescriptor<>(
          "a judgement",
          values ->
              CommonFields.set(
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
              CommonFields.TAGS,
              CommonFields.NOTES,
              CommonFields.ATTRIBUTES,
              CommonFields.PLACE));

  private JudgementFields() {}
}
