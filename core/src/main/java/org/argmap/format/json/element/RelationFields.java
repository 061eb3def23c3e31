package org.argmap.format.json.element;

import static org.argmap.format.json.codec.FieldDescriptor.essential;
import static org.argmap.format.json.codec.FieldDescriptor.optional;
import static org.argmap.format.json.codec.FieldDescriptor.replaceable;

import java.util.List;
import org.argmap.format.json.codec.FieldDescriptor;
import org.argmap.format.json.codec.FieldValues;
import org.argmap.format.json.codec.IdCodecs;
import org.argmap.format.json.codec.ObjectDescriptor;
import org.argmap.format.json.codec.ValueCodecs;
import org.argmap.model.ClaimId;
import org.argmap.model.Contradiction;
import org.argmap.model.Contrariety;
import org.argmap.model.ElementId;
import org.argmap.model.ElementKind;
import org.argmap.model.Preferable;
import org.argmap.model.Preference;
import org.argmap.model.Relation;
import org.argmap.model.RelationId;
import org.argmap.model.Restatement;
import org.argmap.model.SymmetricRelation;
import org.jspecify.annotations.Nullable;

/** Descriptors of the fields of a relation. */
public final class RelationFields {
  public static final FieldDescriptor<Relation, ElementId> ID =
      replaceable(CommonFields.ID, "id", IdCodecs.own(ElementKind.RELATION), Relation::id);
  public static final FieldDescriptor<Relation, RelationType> TYPE =
      essential(
          5,
          "type",
          ValueCodecs.words(RelationType.values(), RelationType::word),
          RelationType::of);
  public static final FieldDescriptor<Relation, ClaimId> FIRST =
      optional(
          6,
          "first",
          PartCodecs.CLAIM_REFERENCE,
          r -> r instanceof SymmetricRelation symmetric ? symmetric.first() : null);
  public static final FieldDescriptor<Relation, ClaimId> SECOND =
      optional(
          7,
          "second",
          PartCodecs.CLAIM_REFERENCE,
          r -> r instanceof SymmetricRelation symmetric ? symmetric.second() : null);
  public static final FieldDescriptor<Relation, Preferable> PREFERRED =
      optional(
          8,
          "preferred",
          IdCodecs.to(Preferable.class),
          r -> r instanceof Preference preference ? preference.preferred() : null);
  public static final FieldDescriptor<Relation, Preferable> OVER =
      optional(
          9,
          "over",
          IdCodecs.to(Preferable.class),
          r -> r instanceof Preference preference ? preference.over() : null);

  public static final ObjectDescriptor<Relation> DESCRIPTOR =
      new ObjectDescriptor<>(
          "a relation",
          RelationFields::relation,
          List.of(
              ID,
              TYPE,
              FIRST,
              SECOND,
              PREFERRED,
              OVER,
              CommonFields.TAGS,
              CommonFields.NOTES,
              CommonFields.ATTRIBUTES,
              CommonFields.PLACE));

  private RelationFields() {}

  /** The two fields that a relation of this type needs beside its id and its type. */
  public static List<FieldDescriptor<Relation, ? extends Preferable>> ends(
      @Nullable RelationType type) {
    if (type == null) {
      return List.of();
    }
    return type == RelationType.PREFERENCE ? List.of(PREFERRED, OVER) : List.of(FIRST, SECOND);
  }

  /** The fields that are ends of some type of relation. */
  public static List<FieldDescriptor<Relation, ? extends Preferable>> allEnds() {
    return List.of(FIRST, SECOND, PREFERRED, OVER);
  }

  private static Relation relation(FieldValues values) {
    RelationId id = (RelationId) values.need(ID);
    return switch (values.need(TYPE)) {
      case CONTRADICTION ->
          CommonFields.set(
                  Contradiction.builder(id, values.need(FIRST), values.need(SECOND)), values)
              .build();
      case CONTRARIETY ->
          CommonFields.set(Contrariety.builder(id, values.need(FIRST), values.need(SECOND)), values)
              .build();
      case RESTATEMENT ->
          CommonFields.set(Restatement.builder(id, values.need(FIRST), values.need(SECOND)), values)
              .build();
      case PREFERENCE ->
          CommonFields.set(
                  Preference.builder(id, values.need(PREFERRED), values.need(OVER)), values)
              .build();
    };
  }
}
