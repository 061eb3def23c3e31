package org.argmap.format.json;

import static org.argmap.format.json.Field.essential;
import static org.argmap.format.json.Field.optional;
import static org.argmap.format.json.Field.replaceable;
import static org.argmap.format.json.Parts.orNull;

import java.util.List;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentSettings;
import org.argmap.model.Bearing;
import org.argmap.model.ClaimId;
import org.argmap.model.Contradiction;
import org.argmap.model.Contrariety;
import org.argmap.model.CriticalQuestionUse;
import org.argmap.model.ElementId;
import org.argmap.model.ElementKind;
import org.argmap.model.OpposingArgument;
import org.argmap.model.Preferable;
import org.argmap.model.Preference;
import org.argmap.model.Premise;
import org.argmap.model.Relation;
import org.argmap.model.RelationId;
import org.argmap.model.Restatement;
import org.argmap.model.SupportingArgument;
import org.argmap.model.SymmetricRelation;
import org.argmap.model.Target;
import org.jspecify.annotations.Nullable;

/** Arguments and relations, field by field. */
final class Reasoning {
  private Reasoning() {}

  /** The two stances of arguments, and the word for each. */
  enum Stance {
    SUPPORTING("supporting"),
    OPPOSING("opposing");

    private final String word;

    Stance(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /** Arguments. */
  static final class OfArguments {
    static final Field<Argument, ElementId> ID =
        replaceable(Common.ID, "id", ReferenceTypes.own(ElementKind.ARGUMENT), Argument::id);
    private static final Field<Argument, Stance> STANCE =
        essential(
            5,
            "stance",
            Types.words(Stance.values(), Stance::word),
            a -> a.isSupporting() ? Stance.SUPPORTING : Stance.OPPOSING);
    static final Field<Argument, Target> TARGET =
        replaceable(6, "target", ReferenceTypes.to(Target.class), Argument::target);
    static final Field<Argument, List<Premise>> PREMISES =
        replaceable(
            7, "premises", Types.list(Parts.PREMISE, OfArguments::width), Argument::premises);
    private static final Field<Argument, Bearing> BEARING =
        optional(
            8,
            "bearing",
            Types.words(Bearing.values(), Bearing::word),
            a -> a.bearing() == Bearing.STEP ? null : a.bearing());
    private static final Field<Argument, String> TITLE =
        optional(9, "title", Types.TEXT, a -> orNull(a.title()));
    private static final Field<Argument, String> GIST =
        optional(10, "gist", Types.TEXT, a -> orNull(a.gist()));
    private static final Field<Argument, String> SCHEME =
        optional(11, "scheme", Types.TEXT, a -> orNull(a.scheme()));
    private static final Field<Argument, Double> STRENGTH =
        optional(
            12,
            "strength",
            Types.number(0, 1),
            a -> a.strength().isPresent() ? a.strength().getAsDouble() : null);
    private static final Field<Argument, CriticalQuestionUse> CRITICAL_QUESTION =
        optional(
            13, "criticalQuestion", Parts.CRITICAL_QUESTION, a -> orNull(a.criticalQuestion()));

    static final Shape<Argument> SHAPE =
        new Shape<>(
            "an argument",
            OfArguments::argument,
            List.of(
                ID,
                STANCE,
                TARGET,
                PREMISES,
                BEARING,
                TITLE,
                GIST,
                SCHEME,
                STRENGTH,
                CRITICAL_QUESTION,
                Common.TAGS,
                Common.NOTES,
                Common.ATTRIBUTES,
                Common.PLACE));

    private OfArguments() {}

    private static int width(Premise premise) {
      boolean isPlain = premise.role().isEmpty() && !premise.isImplicit();
      return isPlain ? premise.claim().value().length() : Types.LINE;
    }

    private static Argument argument(Values values) {
      ArgumentId id = (ArgumentId) values.need(ID);
      Bearing bearing = values.get(BEARING, Bearing.STEP);
      Target target = values.need(TARGET);
      if (bearing == Bearing.WHOLE && !(target instanceof ArgumentId)) {
        // Perhaps one that is declared later; if not, the assembler says so.
        target = ArgumentId.of(target.value());
      }
      if (values.need(STANCE) == Stance.SUPPORTING) {
        SupportingArgument.Builder argument =
            SupportingArgument.builder(id, target, values.need(PREMISES)).bearing(bearing);
        set(argument, values);
        return argument.build();
      }
      OpposingArgument.Builder argument =
          OpposingArgument.builder(id, target, values.need(PREMISES)).bearing(bearing);
      set(argument, values);
      return argument.build();
    }

    private static <B extends ArgumentSettings<B>> void set(B argument, Values values) {
      String title = values.get(TITLE);
      if (title != null) {
        argument.title(title);
      }
      String gist = values.get(GIST);
      if (gist != null) {
        argument.gist(gist);
      }
      String scheme = values.get(SCHEME);
      if (scheme != null) {
        argument.scheme(scheme);
      }
      Double strength = values.get(STRENGTH);
      if (strength != null) {
        argument.strength(strength);
      }
      CriticalQuestionUse use = values.get(CRITICAL_QUESTION);
      if (use != null) {
        argument.criticalQuestion(use);
      }
      Common.set(argument, values);
    }
  }

  /** The kinds of relations, and the word for each. */
  enum RelationType {
    CONTRADICTION("contradiction"),
    CONTRARIETY("contrariety"),
    RESTATEMENT("restatement"),
    PREFERENCE("preference");

    private final String word;

    RelationType(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }

    static RelationType of(Relation relation) {
      if (relation instanceof Contradiction) {
        return CONTRADICTION;
      } else if (relation instanceof Contrariety) {
        return CONTRARIETY;
      }
      return relation instanceof Restatement ? RESTATEMENT : PREFERENCE;
    }
  }

  /** Relations. */
  static final class OfRelations {
    static final Field<Relation, ElementId> ID =
        replaceable(Common.ID, "id", ReferenceTypes.own(ElementKind.RELATION), Relation::id);
    static final Field<Relation, RelationType> TYPE =
        essential(
            5, "type", Types.words(RelationType.values(), RelationType::word), RelationType::of);
    static final Field<Relation, ClaimId> FIRST =
        optional(
            6,
            "first",
            Parts.CLAIM_REFERENCE,
            r -> r instanceof SymmetricRelation symmetric ? symmetric.first() : null);
    static final Field<Relation, ClaimId> SECOND =
        optional(
            7,
            "second",
            Parts.CLAIM_REFERENCE,
            r -> r instanceof SymmetricRelation symmetric ? symmetric.second() : null);
    static final Field<Relation, Preferable> PREFERRED =
        optional(
            8,
            "preferred",
            ReferenceTypes.to(Preferable.class),
            r -> r instanceof Preference preference ? preference.preferred() : null);
    static final Field<Relation, Preferable> OVER =
        optional(
            9,
            "over",
            ReferenceTypes.to(Preferable.class),
            r -> r instanceof Preference preference ? preference.over() : null);

    static final Shape<Relation> SHAPE =
        new Shape<>(
            "a relation",
            OfRelations::relation,
            List.of(
                ID,
                TYPE,
                FIRST,
                SECOND,
                PREFERRED,
                OVER,
                Common.TAGS,
                Common.NOTES,
                Common.ATTRIBUTES,
                Common.PLACE));

    private OfRelations() {}

    /** The two fields that a relation of this type needs beside its id and its type. */
    static List<Field<Relation, ? extends Preferable>> ends(@Nullable RelationType type) {
      if (type == null) {
        return List.of();
      }
      return type == RelationType.PREFERENCE ? List.of(PREFERRED, OVER) : List.of(FIRST, SECOND);
    }

    /** The fields that are ends of some type of relation. */
    static List<Field<Relation, ? extends Preferable>> allEnds() {
      return List.of(FIRST, SECOND, PREFERRED, OVER);
    }

    private static Relation relation(Values values) {
      RelationId id = (RelationId) values.need(ID);
      return switch (values.need(TYPE)) {
        case CONTRADICTION ->
            Common.set(Contradiction.builder(id, values.need(FIRST), values.need(SECOND)), values)
                .build();
        case CONTRARIETY ->
            Common.set(Contrariety.builder(id, values.need(FIRST), values.need(SECOND)), values)
                .build();
        case RESTATEMENT ->
            Common.set(Restatement.builder(id, values.need(FIRST), values.need(SECOND)), values)
                .build();
        case PREFERENCE ->
            Common.set(Preference.builder(id, values.need(PREFERRED), values.need(OVER)), values)
                .build();
      };
    }
  }
}
