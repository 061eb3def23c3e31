package org.argmap.format.json.element;

import static org.argmap.format.json.codec.FieldDescriptor.essential;
import static org.argmap.format.json.codec.FieldDescriptor.optional;
import static org.argmap.format.json.codec.FieldDescriptor.replaceable;
import static org.argmap.format.json.element.PartCodecs.orNull;

import java.util.List;
import org.argmap.format.json.codec.FieldDescriptor;
import org.argmap.format.json.codec.FieldValues;
import org.argmap.format.json.codec.IdCodecs;
import org.argmap.format.json.codec.ObjectDescriptor;
import org.argmap.format.json.codec.ValueCodecs;
import org.argmap.format.json.token.TreeSink;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentSettings;
import org.argmap.model.Bearing;
import org.argmap.model.CriticalQuestionUse;
import org.argmap.model.ElementId;
import org.argmap.model.ElementKind;
import org.argmap.model.OpposingArgument;
import org.argmap.model.Premise;
import org.argmap.model.SupportingArgument;
import org.argmap.model.Target;

/** Descriptors of the fields of an argument. */
public final class ArgumentFields {
  public static final FieldDescriptor<Argument, ElementId> ID =
      replaceable(CommonFields.ID, "id", IdCodecs.own(ElementKind.ARGUMENT), Argument::id);
  private static final FieldDescriptor<Argument, Stance> STANCE =
      essential(
          5,
          "stance",
          ValueCodecs.words(Stance.values(), Stance::word),
          a -> a.isSupporting() ? Stance.SUPPORTING : Stance.OPPOSING);
  public static final FieldDescriptor<Argument, Target> TARGET =
      replaceable(6, "target", IdCodecs.to(Target.class), Argument::target);
  public static final FieldDescriptor<Argument, List<Premise>> PREMISES =
      replaceable(
          7,
          "premises",
          ValueCodecs.list(PartCodecs.PREMISE, ArgumentFields::width),
          Argument::premises);
  private static final FieldDescriptor<Argument, Bearing> BEARING =
      optional(
          8,
          "bearing",
          ValueCodecs.words(Bearing.values(), Bearing::word),
          a -> a.bearing() == Bearing.STEP ? null : a.bearing());
  private static final FieldDescriptor<Argument, String> TITLE =
      optional(9, "title", ValueCodecs.TEXT, a -> orNull(a.title()));
  private static final FieldDescriptor<Argument, String> GIST =
      optional(10, "gist", ValueCodecs.TEXT, a -> orNull(a.gist()));
  private static final FieldDescriptor<Argument, String> SCHEME =
      optional(11, "scheme", ValueCodecs.TEXT, a -> orNull(a.scheme()));
  private static final FieldDescriptor<Argument, Double> STRENGTH =
      optional(
          12,
          "strength",
          ValueCodecs.number(0, 1),
          a -> a.strength().isPresent() ? a.strength().getAsDouble() : null);
  private static final FieldDescriptor<Argument, CriticalQuestionUse> CRITICAL_QUESTION =
      optional(
          13, "criticalQuestion", PartCodecs.CRITICAL_QUESTION, a -> orNull(a.criticalQuestion()));

  public static final ObjectDescriptor<Argument> DESCRIPTOR =
      new ObjectDescriptor<>(
          "an argument",
          ArgumentFields::argument,
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
              CommonFields.TAGS,
              CommonFields.NOTES,
              CommonFields.ATTRIBUTES,
              CommonFields.PLACE));

  private ArgumentFields() {}

  private static int width(Premise premise) {
    boolean isPlain = premise.role().isEmpty() && !premise.isImplicit();
    return isPlain ? premise.claim().value().length() : TreeSink.LINE;
  }

  private static Argument argument(FieldValues values) {
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

  private static <B extends ArgumentSettings<B>> void set(B argument, FieldValues values) {
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
    CommonFields.set(argument, values);
  }
}
