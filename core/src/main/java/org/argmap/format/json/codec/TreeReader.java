package org.argmap.format.json.codec;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.argmap.format.MapAssembler;
import org.argmap.format.ReadOptions;
import org.argmap.format.json.text.IdTable;
import org.argmap.format.json.token.AttributeSink;
import org.argmap.format.json.token.JacksonSink;
import org.argmap.format.json.token.TokenCursor;
import org.argmap.internal.text.NearestWords;
import org.argmap.internal.text.Quoted;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.ElementId;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads objects by their descriptors. What cannot be taken as it stands is reported with its place,
 * and kept with the element that is being read.
 */
public final class TreeReader {
  /** Fewer than most documents have, so that the table of ids seldom grows. */
  private static final int CHARACTERS_PER_ID = 128;

  private static final int NO_ITEM = -1;

  private static final JsonFactory JSON = new JsonFactory();

  private final TokenCursor cursor;
  private final MapAssembler assembler;
  private final AttributeValueReader values;
  private final IdTable ids;
  private Severity unknownFields = Severity.WARNING;

  private final Scope map = new Scope();
  private final Scope item = new Scope();
  private Scope scope = map;

  /** FieldValues of objects that have been made. */
  private final List<FieldValues> spare = new ArrayList<>();

  /**
   * Makes a reader.
   *
   * @param length of the text in characters; -1 if not known
   */
  public TreeReader(TokenCursor cursor, ReadOptions options, MapAssembler assembler, int length) {
    this.cursor = cursor;
    this.assembler = assembler;
    this.values = new AttributeValueReader(this, options, length);
    this.ids = new IdTable(length / CHARACTERS_PER_ID);
  }

  /** Makes a reader of a part of a document, whose ids others know too. */
  public TreeReader(TokenCursor cursor, ReadOptions options, MapAssembler assembler, IdTable ids) {
    this.cursor = cursor;
    this.assembler = assembler;
    this.values = new AttributeValueReader(this, options, -1);
    this.ids = ids;
  }

  public TokenCursor cursor() {
    return cursor;
  }

  public IdTable ids() {
    return ids;
  }

  // Which element is being read

  /** What belongs to the element, or to the map itself, that is being read. */
  private static final class Scope {
    String list = "";
    int index = NO_ITEM;
    @Nullable ElementId element;
    @Nullable KeptFields kept;

    String pointer() {
      return index == NO_ITEM ? list : list + "/" + index;
    }
  }

  /** Begins the map itself. */
  public void enter(String pointer) {
    map.list = pointer;
  }

  /** Begins an element, an item of a list. */
  public void enter(String list, int index) {
    item.list = list;
    item.index = index;
    item.element = null;
    item.kept = null;
    scope = item;
  }

  /** Goes back from the element to the map. */
  public void leave() {
    scope = map;
  }

  /** Says which id the element has that is being read, for findings. */
  public void identify(ElementId id) {
    scope.element = id;
  }

  /** All that was kept since the element began. */
  public Attributes kept() {
    return scope.kept == null ? Attributes.empty() : scope.kept.toAttributes();
  }

  public void unknownFieldsAre(Severity severity) {
    unknownFields = severity;
  }

  // Findings

  public void report(
      Severity severity, String code, SourcePlace place, String message, String hint) {
    Finding.Builder finding = Finding.builder(severity, code, message).place(place);
    if (!hint.isEmpty()) {
      finding.hint(hint);
    }
    if (scope.element != null) {
      finding.element(scope.element);
    }
    assembler.finding(finding.build());
  }

  /** Reports the current value, reads over it, and keeps it with the element. */
  public void reject(String code, String message, String hint) {
    if (cursor.isStopped()) {
      return;
    }
    SourcePlace place = cursor.place();
    if (cursor.token() != JsonToken.VALUE_EMBEDDED_OBJECT) {
      report(Severity.ERROR, code, place, message, hint);
    }
    AttributeValue value = value();
    if (value != null) {
      keep(place.pointer().orElse(""), value);
    }
  }

  /** Rejects the current value because something else should stand there. */
  public void wrongType(String expected) {
    reject(
        "json.wrong-type",
        "%s should be %s, but is %s.".formatted(subject(), expected, found()),
        "It is kept in the attribute \"" + KeptFields.ATTRIBUTE + "\".");
  }

  /** The current value, for the beginning of a sentence. */
  public String subject() {
    String pointer = cursor.pointer();
    return pointer.isEmpty() ? "The document" : "The value at " + Quoted.text(pointer);
  }

  private String found() {
    JsonToken token = cursor.token();
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "the text " + Quoted.text(cursor.text());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "a truth value";
      case VALUE_NULL -> "null";
      default -> "something else";
    };
  }

  /** Keeps a value that could not be taken as it stands with the element that is being read. */
  public void keep(String pointer, AttributeValue value) {
    KeptFields kept = roomFor(pointer, value);
    if (kept != null) {
      kept.keepRejected(pointer, value);
    }
  }

  /** The values kept with the element; null, and a finding, if this one cannot be kept. */
  private @Nullable KeptFields roomFor(String pointer, AttributeValue value) {
    if (value.depth() > KeptFields.MAX_DEPTH || !pointer.startsWith(scope.pointer())) {
      report(
          Severity.ERROR,
          "json.too-deep",
          cursor.start(),
          "The value at %s nests too deep to be kept; it is left out."
              .formatted(Quoted.text(pointer)),
          "");
      return null;
    }
    KeptFields kept = scope.kept;
    if (kept == null) {
      kept = new KeptFields(scope.pointer());
      scope.kept = kept;
    }
    return kept;
  }

  // Objects

  /** Reads the fields of the object whose first token is the current one. */
  public FieldValues fields(ObjectDescriptor<?> descriptor) {
    FieldValues values = spare.isEmpty() ? new FieldValues() : spare.remove(spare.size() - 1);
    PropertyNameMatcher names = descriptor.names();
    for (int number = cursor.nextName(names);
        number != TokenCursor.NO_NAME;
        number = cursor.nextName(names)) {
      if (number >= 0) {
        readField(descriptor.fields().get(number), values);
      } else {
        unknownField(descriptor, cursor.name());
      }
    }
    return values;
  }

  /** Takes back values that are not needed any more, for the next object. */
  public void release(FieldValues values) {
    values.clear();
    spare.add(values);
  }

  /** Reads the field whose name is the current token. */
  public void readField(ObjectDescriptor<?> descriptor, FieldValues values, String name) {
    FieldDescriptor<?, ?> field = descriptor.field(name);
    if (field == null) {
      unknownField(descriptor, name);
    } else {
      readField(field, values);
    }
  }

  private void readField(FieldDescriptor<?, ?> field, FieldValues values) {
    if (!values.see(field)) {
      repeatedField(field.name());
    } else if (cursor.next() != null) {
      field.readInto(values, this);
    }
  }

  private void unknownField(ObjectDescriptor<?> descriptor, String name) {
    String pointer = cursor.pointer();
    if (scope.kept != null && scope.kept.has(pointer)) {
      repeatedField(name);
      return;
    }
    report(
        unknownFields,
        "json.unknown-field",
        cursor.place(),
        "%s has no field %s; it is kept in the attribute \"%s\"."
            .formatted(capital(descriptor.noun()), Quoted.text(name), KeptFields.ATTRIBUTE),
        assembler.hasAllFindings()
            ? ""
            : new NearestWords(descriptor.fields().stream().map(FieldDescriptor::name).toList())
                .sentence(name)
                .strip());
    cursor.next();
    AttributeValue value = value();
    KeptFields kept = value == null ? null : roomFor(pointer, value);
    if (kept != null && value != null) {
      kept.keepUnknown(pointer, value);
    }
  }

  /** Reads over a field whose name the object had before. */
  public void repeatedField(String name) {
    SourcePlace place = cursor.place();
    cursor.next();
    AttributeValue second = value();
    report(
        Severity.ERROR,
        "json.duplicate-field",
        place,
        "The field %s stands twice in one object. The first counts; the second is left out%s."
            .formatted(Quoted.text(name), second == null ? "" : ": " + asWritten(second)),
        "Take one of them out.");
  }

  /** Returns the beginning of a value in the notation of JSON. */
  private static String asWritten(AttributeValue value) {
    if (value instanceof AttributeValue.Text text) {
      return Quoted.text(text.value());
    }
    StringWriter json = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), json)) {
      new TreeWriter(new JacksonSink(generator, null), false).value(value);
    }
    String quoted = Quoted.text(json.toString());
    return quoted.substring(1, quoted.length() - 1);
  }

  /** Reports the needed fields that an object lacks; whether one is essential. */
  public boolean lacksEssential(
      ObjectDescriptor<?> descriptor, FieldValues values, SourcePlace place) {
    boolean lacks = false;
    for (FieldDescriptor<?, ?> field : descriptor.needed()) {
      if (values.get(field) == null) {
        lacks |= field.need() == FieldDescriptor.Need.ESSENTIAL;
        if (!values.hasSeen(field)) {
          missing(descriptor, field, place);
        }
      }
    }
    return lacks;
  }

  /** Reports a field that an object lacks. */
  public void missing(
      ObjectDescriptor<?> descriptor, FieldDescriptor<?, ?> field, SourcePlace place) {
    report(
        Severity.ERROR,
        "json.missing-field",
        place,
        "%s has no %s, which it needs."
            .formatted(capital(descriptor.noun()), Quoted.text(field.name())),
        "Add the field \"" + field.name() + "\".");
  }

  public static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** Returns what was read of an object that cannot be made. */
  public static <E> AttributeValue partial(ObjectDescriptor<E> descriptor, FieldValues values) {
    AttributeSink sink = new AttributeSink();
    TreeWriter writer = new TreeWriter(sink, true);
    sink.startObject();
    descriptor.fields().forEach(field -> field.write(values, writer));
    sink.endObject();
    return sink.result();
  }

  // FieldValues of any kind

  /** Reads the current value, whatever it is; null if the document ends in it. */
  public @Nullable AttributeValue value() {
    return values.value();
  }

  /** Reads the current object as attributes. */
  public Attributes attributes() {
    return values.attributes();
  }

  /** The current number as it is written; null if the document ends in it. */
  public @Nullable String numberText() {
    return values.numberText();
  }
}
