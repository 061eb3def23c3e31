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
import org.argmap.model.ArgumentId;
import org.argmap.model.ElementId;
import org.argmap.model.ElementKind;
import org.argmap.model.Reconstruction;
import org.argmap.model.ReconstructionId;

/** Descriptors of the fields of a reconstruction. */
public final class ReconstructionFields {
  private static final FieldDescriptor<Reconstruction, ElementId> ID =
      replaceable(
          CommonFields.ID, "id", IdCodecs.own(ElementKind.RECONSTRUCTION), Reconstruction::id);
  private static final FieldDescriptor<Reconstruction, String> TITLE =
      replaceable(5, "title", ValueCodecs.TEXT, Reconstruction::title);
  private static final FieldDescriptor<Reconstruction, String> GIST =
      optional(6, "gist", ValueCodecs.TEXT, r -> orNull(r.gist()));
  private static final FieldDescriptor<Reconstruction, List<ArgumentId>> STEPS =
      optional(
          7,
          "steps",
          ValueCodecs.list(PartCodecs.ARGUMENT_REFERENCE, id -> id.value().length()),
          r -> CommonFields.orNull(r.steps()));

  public static final ObjectDescriptor<Reconstruction> DESCRIPTOR =
      new ObjectDescriptor<>(
          "a reconstruction",
          ReconstructionFields::reconstruction,
          List.of(
              ID,
              TITLE,
              GIST,
              STEPS,
              CommonFields.TAGS,
              CommonFields.NOTES,
              CommonFields.ATTRIBUTES,
              CommonFields.PLACE));

  private ReconstructionFields() {}

  private static Reconstruction reconstruction(FieldValues values) {
    Reconstruction.Builder reconstruction =
        Reconstruction.builder((ReconstructionId) values.need(ID), values.get(TITLE, ""))
            .steps(values.get(STEPS, List.of()));
    String gist = values.get(GIST);
    if (gist != null) {
      reconstruction.gist(gist);
    }
    return CommonFields.set(reconstruction, values).build();
  }
}
