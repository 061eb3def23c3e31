package org.argmap.format.json;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.argmap.format.MapAssembler;
import org.argmap.format.ReadOptions;
import org.argmap.format.json.codec.FieldValues;
import org.argmap.format.json.codec.TreeReader;
import org.argmap.format.json.codec.TreeWriter;
import org.argmap.format.json.element.ElementList;
import org.argmap.format.json.element.MapFields;
import org.argmap.format.json.text.IdTable;
import org.argmap.format.json.token.JacksonSink;
import org.argmap.format.json.token.TokenCursor;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.ElementKind;
import org.argmap.model.Metadata;
import org.argmap.model.Severity;
import org.argmap.model.SourcePlace;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Reads elements from the fields that the native format has for them, and reports what is wrong
 * with the fields; what is not known is kept, as in {@link JsonFormat}.
 *
 * <p>Ids that are declared first are known by their kinds, so that references to them need no
 * guess. Used once, by one thread.
 */
public final class ElementFieldsReader {
  private final ReadOptions options;
  private final MapAssembler assembler;
  private final IdTable ids = new IdTable(64);

  /** Makes a reader that gives its findings to an assembler. */
  public ElementFieldsReader(ReadOptions options, MapAssembler assembler) {
    this.options = requireNonNull(options, "options");
    this.assembler = requireNonNull(assembler, "assembler");
  }

  /** Says that there is an element with this id. */
  public void declare(ElementId id) {
    ids.declared(id.kind(), id.value());
  }

  /** Whether some word was taken for another kind of id than it proved to be. */
  public boolean kindsAreOpen() {
    return ids.isOpen();
  }

  /**
   * Reads an element.
   *
   * @param place where the fields stand, for findings and for the element
   * @return the element; nothing, and an error finding, if a field is missing or wrong without
   *     which it cannot be made
   */
  public Optional<Element> read(ElementKind kind, Attributes fields, SourcePlace place) {
    return read(ElementFields.list(kind), fields, place);
  }

  private <E extends Element> Optional<Element> read(
      ElementList<E> list, Attributes fields, SourcePlace place) {
    TreeReader tree = tree(fields, place);
    FieldValues values = tree.fields(list.descriptor());
    values.start(place);
    if (!list.descriptor().isWhole(values) || list.gaps().isMissing(values)) {
      tree.lacksEssential(list.descriptor(), values, place);
      tree.report(
          Severity.ERROR,
          "json.left-out",
          place,
          TreeReader.capital(list.descriptor().noun()) + " cannot be made of these fields.",
          "");
      return Optional.empty();
    }
    values.kept(tree.kept());
    return Optional.of(list.descriptor().make(values));
  }

  /** Reads what is said of a map as a whole. */
  public Metadata metadata(Attributes fields, SourcePlace place) {
    TreeReader tree = tree(fields, place);
    FieldValues values = tree.fields(MapFields.DESCRIPTOR);
    values.kept(tree.kept());
    return MapFields.DESCRIPTOR.make(values);
  }

  /** Returns a reader that stands on the first token of the fields. */
  private TreeReader tree(Attributes fields, SourcePlace place) {
    TokenBuffer buffer = TokenBuffer.forGeneration();
    write(fields, buffer);
    TokenCursor cursor = new FixedCursor(buffer, place);
    cursor.next();
    return new TreeReader(cursor, options, assembler, ids);
  }

  /** Names are written as they are: what a document cannot have as one is in its fields already. */
  private static void write(AttributeValue value, TokenBuffer buffer) {
    if (value instanceof Attributes attributes) {
      buffer.writeStartObject();
      for (Map.Entry<String, AttributeValue> entry : attributes.asMap().entrySet()) {
        buffer.writeName(entry.getKey());
        write(entry.getValue(), buffer);
      }
      buffer.writeEndObject();
    } else if (value instanceof AttributeValue.Items items) {
      buffer.writeStartArray();
      items.values().forEach(item -> write(item, buffer));
      buffer.writeEndArray();
    } else {
      new TreeWriter(new JacksonSink(buffer, null), false).value(value);
    }
  }

  /** A cursor all of whose tokens stand at one place. */
  private static final class FixedCursor extends TokenCursor {
    private final SourcePlace place;

    FixedCursor(TokenBuffer buffer, SourcePlace place) {
      super(buffer.asParser(), null);
      this.place = place;
    }

    @Override
    public SourcePlace place(TokenStreamLocation location) {
      return place;
    }
  }

  /** Returns fields with others put over them; one whose value is null is taken out. */
  public static Attributes overlaid(Attributes fields, Attributes over) {
    Attributes.Builder all = fields.toBuilder();
    over.asMap()
        .forEach(
            (name, value) -> {
              if (value instanceof AttributeValue.Null) {
                all.remove(name);
              } else {
                all.put(name, value);
              }
            });
    return all.build();
  }
}
