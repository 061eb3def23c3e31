package org.argmap.format.json;

import static org.argmap.format.json.Field.optional;
import static org.argmap.format.json.Field.replaceable;
import static org.argmap.format.json.Parts.orNull;

import java.util.List;
import org.argmap.model.ElementId;
import org.argmap.model.ElementKind;
import org.argmap.model.Illocution;
import org.argmap.model.Locution;
import org.argmap.model.LocutionId;
import org.argmap.model.PartialDateTime;
import org.argmap.model.Participant;
import org.argmap.model.ParticipantId;

/** Participants and locutions, field by field. */
final class Dialogue {
  private Dialogue() {}

  /** Participants. */
  static final class OfParticipants {
    private static final Field<Participant, ElementId> ID =
        replaceable(Common.ID, "id", ReferenceTypes.own(ElementKind.PARTICIPANT), Participant::id);
    private static final Field<Participant, String> NAME =
        replaceable(5, "name", Types.TEXT, Participant::name);

    static final Shape<Participant> SHAPE =
        new Shape<>(
            "a participant",
            values ->
                Common.set(
                        Participant.builder((ParticipantId) values.need(ID), values.get(NAME, "")),
                        values)
                    .build(),
            List.of(ID, NAME, Common.TAGS, Common.NOTES, Common.ATTRIBUTES, Common.PLACE));

    private OfParticipants() {}
  }

  /** Locutions. */
  static final class OfLocutions {
    static final Field<Locution, ElementId> ID =
        replaceable(Common.ID, "id", ReferenceTypes.own(ElementKind.LOCUTION), Locution::id);
    static final Field<Locution, ParticipantId> SPEAKER =
        replaceable(
            5,
            "speaker",
            ReferenceTypes.to(ElementKind.PARTICIPANT, ParticipantId.class),
            Locution::speaker);
    private static final Field<Locution, String> TEXT =
        replaceable(6, "text", Types.TEXT, Locution::text);
    private static final Field<Locution, PartialDateTime> TIME =
        optional(7, "time", Types.DATE, l -> orNull(l.time()));
    private static final Field<Locution, List<LocutionId>> IN_REPLY_TO =
        optional(
            8,
            "inReplyTo",
            Types.list(
                ReferenceTypes.to(ElementKind.LOCUTION, LocutionId.class),
                id -> id.value().length()),
            l -> Common.orNull(l.inReplyTo()));
    private static final Field<Locution, List<Illocution>> ILLOCUTIONS =
        optional(
            9, "illocutions", Types.list(Parts.ILLOCUTION), l -> Common.orNull(l.illocutions()));

    static final Shape<Locution> SHAPE =
        new Shape<>(
            "a locution",
            OfLocutions::locution,
            List.of(
                ID,
                SPEAKER,
                TEXT,
                TIME,
                IN_REPLY_TO,
                ILLOCUTIONS,
                Common.TAGS,
                Common.NOTES,
                Common.ATTRIBUTES,
                Common.PLACE));

    private OfLocutions() {}

    private static Locution locution(Values values) {
      Locution.Builder locution =
          Locution.builder((LocutionId) values.need(ID), values.need(SPEAKER), values.get(TEXT, ""))
              .inReplyTo(values.get(IN_REPLY_TO, List.of()))
              .illocutions(values.get(ILLOCUTIONS, List.of()));
      PartialDateTime time = values.get(TIME);
      if (time != null) {
        locution.time(time);
      }
      return Common.set(locution, values).build();
    }
  }
}
