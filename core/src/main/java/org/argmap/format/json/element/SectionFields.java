package org.argmap.format.json.element;

import static org.argmap.format.json.codec.FieldDescriptor.optional;
import static org.argmap.format.json.codec.FieldDescriptor.replaceable;

import java.util.List;
import org.argmap.format.json.codec.FieldDescriptor;
import org.argmap.format.json.codec.IdCodecs;
import org.argmap.format.json.codec.ObjectDescriptor;
import org.argmap.format.json.codec.ValueCodecs;
import org.argmap.model.ElementId;
import org.argmap.model.ElementKind;
import org.argmap.model.Section;
import org.argmap.model.SectionId;

/** Descriptors of the fields of a section. */
public final class SectionFields {
  private static final FieldDescriptor<Section, ElementId> ID =
      replaceable(CommonFields.ID, "id", IdCodecs.own(ElementKind.SECTION), Section::id);
  private static final FieldDescriptor<Section, String> TITLE =
      replaceable(5, "title", ValueCodecs.TEXT, Section::title);
  private static final FieldDescriptor<Section, List<ElementId>> MEMBERS =
      optional(
          6,
          "members",
          ValueCodecs.list(IdCodecs.to(ElementId.class), id -> id.value().length()),
          s -> CommonFields.orNull(s.members()));

  public static final ObjectDescriptor<Section> DESCRIPTOR =
      new ObjectDescriptor<>(
          "a section",
          values ->
              CommonFields.set(
                      Section.builder((SectionId) values.need(ID), values.get(TITLE, ""))
                          .members(values.get(MEMBERS, List.of())),
                      values)
                  .build(),
          List.of(
              ID,
              TITLE,
              MEMBERS,
              CommonFields.TAGS,
              CommonFields.NOTES,
              CommonFields.ATTRIBUTES,
              CommonFields.PLACE));

  private SectionFields() {}
}
