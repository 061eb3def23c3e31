package org.argmap.format.json.element;

import static org.argmap.format.json.codec.FieldDescriptor.optional;
import static org.argmap.format.json.element.PartCodecs.orNull;

import java.util.List;
import org.argmap.format.json.codec.FieldDescriptor;
import org.argmap.format.json.codec.FieldValues;
import org.argmap.format.json.codec.ObjectDescriptor;
import org.argmap.format.json.codec.ValueCodecs;
import org.argmap.model.Attributes;
import org.argmap.model.Metadata;
import org.argmap.model.PartialDateTime;

/** What is said of the map as a whole, field by field. */
public final class MapFields {
  private static final FieldDescriptor<Metadata, String> TITLE =
      optional(5, "title", ValueCodecs.TEXT, m -> orNull(m.title()));
  private static final FieldDescriptor<Metadata, String> DESCRIPTION =
      optional(6, "description", ValueCodecs.TEXT, m -> orNull(m.description()));
  private static final FieldDescriptor<Metadata, String> LANGUAGE =
      optional(7, "language", ValueCodecs.LANGUAGE, m -> orNull(m.language()));
  private static final FieldDescriptor<Metadata, List<String>> AUTHORS =
      optional(8, "authors", ValueCodecs.TEXTS, m -> CommonFields.orNull(m.authors()));
  private static final FieldDescriptor<Metadata, PartialDateTime> DATE =
      optional(9, "date", ValueCodecs.DATE, m -> orNull(m.date()));
  private static final FieldDescriptor<Metadata, String> LICENCE =
      optional(10, "licence", ValueCodecs.TEXT, m -> orNull(m.licence()));
  private static final FieldDescriptor<Metadata, List<String>> TAGS =
      optional(1, "tags", ValueCodecs.TEXTS, m -> CommonFields.orNull(m.annotations().tags()));
  private static final FieldDescriptor<Metadata, List<String>> NOTES =
      optional(2, "notes", ValueCodecs.TEXTS, m -> CommonFields.orNull(m.annotations().notes()));
  private static final FieldDescriptor<Metadata, Attributes> ATTRIBUTES =
      optional(
          3,
          "attributes",
          ValueCodecs.ATTRIBUTES,
          m -> CommonFields.orNull(m.annotations().attributes()));

  public static final ObjectDescriptor<Metadata> DESCRIPTOR =
      new ObjectDescriptor<>(
          "a map",
          MapFields::metadata,
          List.of(TITLE, DESCRIPTION, LANGUAGE, AUTHORS, DATE, LICENCE, TAGS, NOTES, ATTRIBUTES));

  private MapFields() {}

  private static Metadata metadata(FieldValues values) {
    Metadata.Builder metadata = Metadata.builder();
    String title = values.get(TITLE);
    if (title != null) {
      metadata.title(title);
    }
    String description = values.get(DESCRIPTION);
    if (description != null) {
      metadata.description(description);
    }
    String language = values.get(LANGUAGE);
    if (language != null) {
      metadata.language(language);
    }
    values.get(AUTHORS, List.of()).forEach(metadata::author);
    PartialDateTime date = values.get(DATE);
    if (date != null) {
      metadata.date(date);
    }
    String licence = values.get(LICENCE);
    if (licence != null) {
      metadata.licence(licence);
    }
    return metadata.annotations(values.annotations(TAGS, NOTES, ATTRIBUTES)).build();
  }
}
