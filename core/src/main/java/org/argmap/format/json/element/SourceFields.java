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
import org.argmap.model.PartialDateTime;
import org.argmap.model.Reliability;
import org.argmap.model.Source;
import org.argmap.model.SourceId;

/** Descriptors of the fields of a source. */
public final class SourceFields {
  private static final FieldDescriptor<Source, ElementId> ID =
      replaceable(CommonFields.ID, "id", IdCodecs.own(ElementKind.SOURCE), Source::id);
  private static final FieldDescriptor<Source, String> TITLE =
      replaceable(5, "title", ValueCodecs.TEXT, Source::title);
  private static final FieldDescriptor<Source, List<String>> AUTHORS =
      optional(6, "authors", ValueCodecs.TEXTS, s -> CommonFields.orNull(s.authors()));
  private static final FieldDescriptor<Source, PartialDateTime> DATE =
      optional(7, "date", ValueCodecs.DATE, s -> orNull(s.date()));
  private static final FieldDescriptor<Source, String> URL =
      optional(8, "url", ValueCodecs.TEXT, s -> orNull(s.url()));
  private static final FieldDescriptor<Source, Reliability> RELIABILITY =
      optional(
          9,
          "reliability",
          ValueCodecs.words(Reliability.values(), Reliability::name),
          s -> orNull(s.reliability()));
  private static final FieldDescriptor<Source, String> TEXT =
      optional(10, "text", ValueCodecs.TEXT, s -> orNull(s.text()));
  private static final FieldDescriptor<Source, List<SourceId>> DERIVED_FROM =
      optional(
          11,
          "derivedFrom",
          ValueCodecs.list(PartCodecs.SOURCE_REFERENCE, id -> id.value().length()),
          s -> CommonFields.orNull(s.derivedFrom()));

  public static final ObjectDescriptor<Source> DESCRIPTOR =
      new ObjectDescriptor<>(
          "a source",
          SourceFields::source,
          List.of(
              ID,
              TITLE,
              AUTHORS,
              DATE,
              URL,
              RELIABILITY,
              TEXT,
              DERIVED_FROM,
              CommonFields.TAGS,
              CommonFields.NOTES,
              CommonFields.ATTRIBUTES,
              CommonFields.PLACE));

  private SourceFields() {}

  private static Source source(FieldValues values) {
    Source.Builder source =
        Source.builder((SourceId) values.need(ID), values.get(TITLE, ""))
            .derivedFrom(values.get(DERIVED_FROM, List.of()));
    values.get(AUTHORS, List.of()).forEach(source::author);
    PartialDateTime date = values.get(DATE);
    if (date != null) {
      source.date(date);
    }
    String url = values.get(URL);
    if (url != null) {
      source.url(url);
    }
    Reliability reliability = values.get(RELIABILITY);
    if (reliability != null) {
      source.reliability(reliability);
    }
    String text = values.get(TEXT);
    if (text != null) {
      source.text(text);
    }
    return CommonFields.set(source, values).build();
  }
}
