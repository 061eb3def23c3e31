package org.argmap.format.json.element;

import static org.argmap.format.json.codec.FieldDescriptor.optional;
import static org.argmap.format.json.codec.FieldDescriptor.replaceable;
import static org.argmap.format.json.element.PartCodecs.orNull;

import java.util.List;
import org.argmap.format.json.codec.FieldDescriptor;
import org.argmap.format.json.codec.FieldValues;
import org.argmap.format.json.codec.IdCodecs;
import org.argmap.format.json.codec.ObjectDescriptor;
import org.argmap.format.json.codec.ValueCodecs;
import org.argmap.model.AnalyticConfidence;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.ElementId;
import org.argmap.model.ElementKind;
import org.argmap.model.Likelihood;
import org.argmap.model.Standing;

/** Descriptors of the fields of a claim. */
public final class ClaimFields {
  private static final FieldDescriptor<Claim, ElementId> ID =
      replaceable(CommonFields.ID, "id", IdCodecs.own(ElementKind.CLAIM), Claim::id);
  private static final FieldDescriptor<Claim, String> TEXT =
      replaceable(5, "text", ValueCodecs.TEXT, Claim::text);
  private static final FieldDescriptor<Claim, String> TITLE =
      optional(6, "title", ValueCodecs.TEXT, c -> orNull(c.title()));
  private static final FieldDescriptor<Claim, Standing> STANDING =
      optional(
          7,
          "standing",
          ValueCodecs.words(Standing.values(), Standing::word),
          c -> c.standing() == Standing.ASSERTED ? null : c.standing());
  private static final FieldDescriptor<Claim, Double> WEIGHT =
      optional(
          8,
          "weight",
          ValueCodecs.number(0, 1),
          c -> c.weight().isPresent() ? c.weight().getAsDouble() : null);
  private static final FieldDescriptor<Claim, List<Citation>> CITATIONS =
      optional(
          9,
          "citations",
          ValueCodecs.list(PartCodecs.CITATION),
          c -> CommonFields.orNull(c.citations()));
  private static final FieldDescriptor<Claim, Likelihood> LIKELIHOOD =
      optional(10, "likelihood", PartCodecs.LIKELIHOOD, c -> orNull(c.likelihood()));
  private static final FieldDescriptor<Claim, AnalyticConfidence> CONFIDENCE =
      optional(
          11,
          "confidence",
          ValueCodecs.words(AnalyticConfidence.values(), AnalyticConfidence::word),
          c -> orNull(c.confidence()));

  public static final ObjectDescriptor<Claim> DESCRIPTOR =
      new ObjectDescriptor<>(
          "a claim",
          ClaimFields::claim,
          List.of(
              ID,
              TEXT,
              TITLE,
              STANDING,
              WEIGHT,
              CITATIONS,
              LIKELIHOOD,
              CONFIDENCE,
              CommonFields.TAGS,
              CommonFields.NOTES,
              CommonFields.ATTRIBUTES,
              CommonFields.PLACE));

  private ClaimFields() {}

  private static Claim claim(FieldValues values) {
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
    return CommonFields.set(claim, values).build();
  }
}
