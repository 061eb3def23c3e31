package org.argmap.format.json.element;

import static org.argmap.format.json.codec.FieldDescriptor.replaceable;

import java.util.List;
import org.argmap.format.json.codec.FieldDescriptor;
import org.argmap.format.json.codec.IdCodecs;
import org.argmap.format.json.codec.ObjectDescriptor;
import org.argmap.format.json.codec.ValueCodecs;
import org.argmap.model.ElementId;
import org.argmap.model.ElementKind;
import org.argmap.model.Participant;
import org.argmap.model.ParticipantId;

/** Descriptors of the fields of a participant. */
public final class ParticipantFields {
  private static final FieldDescriptor<Participant, ElementId> ID =
      replaceable(CommonFields.ID, "id", IdCodecs.own(ElementKind.PARTICIPANT), Participant::id);
  private static final FieldDescriptor<Participant, String> NAME =
      replaceable(5, "name", ValueCodecs.TEXT, Participant::name);

  public static final ObjectDescriptor<Participant> DESCRIPTOR =
      new ObjectDescriptor<>(
          "a participant",
          values ->
              CommonFields.set(
                      Participant.builder((ParticipantId) values.need(ID), values.get(NAME, "")),
                      values)
                  .build(),
          List.of(
              ID,
              NAME,
              CommonFields.TAGS,
              CommonFields.NOTES,
              CommonFields.ATTRIBUTES,
              CommonFields.PLACE));

  private ParticipantFields() {}
}
