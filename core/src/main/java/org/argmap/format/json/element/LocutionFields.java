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
import org.argmap.model.ElementId;
import org.argmap.model.ElementKind;
import org.argmap.model.Illocution;
import org.argmap.model.Locution;
import org.argmap.model.LocutionId;
import org.argmap.model.PartialDateTime;
import org.argmap.model.ParticipantId;

/** Descriptors of the fields of a locution. */
public final class LocutionFields {
  public static final FieldDescriptor<Locution, ElementId> ID =
      replaceable(CommonFields.ID, "id", IdCodecs.own(ElementKind.LOCUTION), Locution::id);
  public static final FieldDescriptor<Locution, ParticipantId> SPEAKER =
      replaceable(
          5,
          "speaker",
          IdCodecs.to(ElementKind.PARTICIPANT, ParticipantId.class),
          Locution::speaker);
  private static final FieldDescriptor<Locution, String> TEXT =
      replaceable(6, "text", ValueCodecs.TEXT, Locution::text);
  private static final FieldDescriptor<Locution, PartialDateTime> TIME =
      optional(7, "time", ValueCodecs.DATE, l -> orNull(l.time()));
  private static final FieldDescriptor<Locution, List<LocutionId>> IN_REPLY_TO =
      optional(
          8,
          "inReplyTo",
          ValueCodecs.list(
              IdCodecs.to(ElementKind.LOCUTION, LocutionId.class), id -> id.value().length()),
          l -> CommonFields.orNull(l.inReplyTo()));
  private static final FieldDescriptor<Locution, List<Illocution>> ILLOCUTIONS =
      optional(
          9,
          "illocutions",
          ValueCodecs.list(PartCodecs.ILLOCUTION),
          l -> CommonFields.orNull(l.illocutions()));

  public static final ObjectDescriptor<Locution> DESCRIPTOR =
      new ObjectDescriptor<>(
          "a locution",
          LocutionFields::locution,
          List.of(
              ID,
              SPEAKER,
              TEXT,
              TIME,
              IN_REPLY_TO,
              ILLOCUTIONS,
              CommonFields.TAGS,
              CommonFields.NOTES,
              CommonFields.ATTRIBUTES,
              CommonFields.PLACE));

  private LocutionFields() {}

  private static Locution locution(FieldValues values) {
    Locution.Builder locution =
        Locution.builder((LocutionId) values.need(ID), values.need(SPEAKER), values.get(TEXT, ""))
            .inReplyTo(values.get(IN_REPLY_TO, List.of()))
            .illocutions(values.get(ILLOCUTIONS, List.of()));
    PartialDateTime time = values.get(TIME);
    if (time != null) {
      locution.time(time);
    }
    return CommonFields.set(locution, values).build();
  }
}
