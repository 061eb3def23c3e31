package org.argmap.format.json;

import static org.argmap.format.json.Field.optional;
import static org.argmap.format.json.Parts.orNull;

import java.util.List;
import org.argmap.model.Attributes;
import org.argmap.model.Metadata;
import org.argmap.model.PartialDateTime;

/** What is said of the map as a whole, field by field. */
final class MapFields {
  private static final Field<Metadata, String> TITLE =
      optional(5, "title", Types.TEXT, m -> orNull(m.title()));
  private static final Field<Metadata, String> DESCRIPTION =
      optional(6, "description", Types.TEXT, m -> orNull(m.description()));
  private static final Field<Metadata, String> LANGUAGE =
      optional(7, "language", Types.LANGUAGE, m -> orNull(m.language()));
  private static final Field<Metadata, List<String>> AUTHORS =
      optional(8, "authors", Types.TEXTS, m -> Common.orNull(m.authors()));
  private static final Field<Metadata, PartialDateTime> DATE =
      optional(9, "date", Types.DATE, m -> orNull(m.date()));
  private static final Field<Metadata, String> LICENCE =
      optional(10, "licence", Types.TEXT, m -> orNull(m.licence()));
  private static final Field<Metadata, List<String>> TAGS =
      optional(1, "tags", Types.TEXTS, m -> Common.orNull(m.annotations().tags()));
  private static final Field<Metadata, List<String>> NOTES =
      optional(2, "notes", Types.TEXTS, m -> Common.orNull(m.annotations().notes()));
  private static final Field<Metadata, Attributes> ATTRIBUTES =
      optional(3, "attributes", Types.ATTRIBUTES, m -> Common.orNull(m.annotations().attributes()));

  static final Shape<Metadata> SHAPE =
      new Shape<>(
          "a map",
          MapFields::metadata,
          List.of(TITLE, DESCRIPTION, LANGUAGE, AUTHORS, DATE, LICENCE, TAGS, NOTES, ATTRIBUTES));

  private MapFields() {}

  private static Metadata metadata(Values values) {
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
