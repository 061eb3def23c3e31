package org.argmap.format.json.codec;

import java.util.List;
import org.argmap.format.json.token.TreeSink;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/** Writes objects by their descriptors, and unknown fields back to where they stood. */
public final class TreeWriter {
  private final TreeSink sink;
  private final boolean places;

  /** The unknown fields of the element that is being written; null if it has none. */
  private @Nullable KeptFieldPlacement placing;

  public TreeWriter(TreeSink sink, boolean places) {
    this.sink = sink;
    this.places = places;
  }

  /** Says which unknown fields the next element has. */
  public void placing(@Nullable KeptFieldPlacement fields) {
    placing = fields;
  }

  public boolean writesPlaces() {
    return places;
  }

  // Objects and lists

  public <E> void object(ObjectDescriptor<E> descriptor, E object) {
    sink.startObject();
    if (placing == null) {
      fields(descriptor, object);
    } else {
      KeptFieldPlacement unknown = placing;
      unknown.enter("");
      fields(descriptor, object);
      unknown.leave();
      unknown.writeFields(name -> descriptor.field(name) != null, this);
    }
    sink.endObject();
  }

  public <E> void fields(ObjectDescriptor<E> descriptor, E object) {
    for (FieldDescriptor<? super E, ?> field : descriptor.fields()) {
      field.write(object, this);
    }
  }

  public <T> void list(List<T> values, ValueCodec<T> type, boolean inline) {
    sink.startArray(inline && (placing == null || !placing.hasFieldsBelow()));
    if (placing == null) {
      for (int i = 0; i < values.size(); i++) {
        type.write(this, values.get(i));
      }
    } else {
      KeptFieldPlacement fields = placing;
      for (int i = 0; i < values.size(); i++) {
        fields.enter("/" + i);
        type.write(this, values.get(i));
        fields.leave();
      }
    }
    sink.endArray();
  }

  /** Whether there are unknown fields to be written into the value that comes next. */
  public boolean hasFieldsToPlaceHere() {
    return placing != null && placing.hasFieldsHere();
  }

  // FieldValues

  public void name(SerializedString name) {
    sink.name(name);
    if (placing != null) {
      placing.replaceStep(name.getValue());
    }
  }

  public void name(String name) {
    sink.name(name);
  }

  public void text(String text) {
    sink.text(text);
  }

  public void number(long number) {
    sink.number(number);
  }

  public void number(double number) {
    sink.number(number);
  }

  public void truth(boolean truth) {
    sink.truth(truth);
  }

  /** Whether there are attributes to be written beside the fields that are written elsewhere. */
  public boolean hasAttributes(Attributes all) {
    return placing == null || !placing.remaining(all).isEmpty();
  }

  /** Writes the attributes of an element, without the fields that are written elsewhere. */
  public void attributes(Attributes all) {
    value(placing == null ? all : placing.remaining(all));
  }

  /**
   * Writes a value of any kind. FieldValues nest at most 500 levels deep, so recursion is bounded.
   */
  public void value(AttributeValue value) {
    if (value instanceof AttributeValue.Text text) {
      sink.text(text.value());
    } else if (value instanceof AttributeValue.Numeric number) {
      sink.number(number);
    } else if (value instanceof AttributeValue.Truth truth) {
      sink.truth(truth.value());
    } else if (value instanceof AttributeValue.Items items) {
      sink.startArray(items.depth() == 1 && isShort(items.values()));
      items.values().forEach(this::value);
      sink.endArray();
    } else if (value instanceof Attributes attributes) {
      object(attributes);
    } else {
      sink.nothing();
    }
  }

  private void object(Attributes attributes) {
    sink.startObject();
    if (NamedEntries.areNeeded(attributes)) {
      name(NamedEntries.ENTRIES);
      sink.startArray(false);
      attributes.asMap().forEach(this::entry);
      sink.endArray();
    } else {
      attributes
          .asMap()
          .forEach(
              (name, inside) -> {
                name(name);
                value(inside);
              });
    }
    sink.endObject();
  }

  private void entry(String name, AttributeValue value) {
    sink.startObject();
    name(NamedEntries.NAME);
    sink.text(name);
    name(NamedEntries.VALUE);
    value(value);
    sink.endObject();
  }

  private static boolean isShort(List<AttributeValue> values) {
    int length = 0;
    for (AttributeValue value : values) {
      length += value instanceof AttributeValue.Text text ? text.value().length() + 4 : 8;
      if (length > 100) {
        return false;
      }
    }
    return true;
  }
}
