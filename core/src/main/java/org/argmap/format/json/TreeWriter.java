package org.argmap.format.json;

import java.util.List;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/** Writes objects by their shapes, and unknown fields back to where they stood. */
final class TreeWriter {
  private final TreeSink sink;
  private final boolean places;

  /** The unknown fields of the element that is being written; null if it has none. */
  private @Nullable Placing placing;

  TreeWriter(TreeSink sink, boolean places) {
    this.sink = sink;
    this.places = places;
  }

  /** Says which unknown fields the next element has. */
  void placing(@Nullable Placing fields) {
    placing = fields;
  }

  boolean writesPlaces() {
    return places;
  }

  // Objects and lists

  <E> void object(Shape<E> shape, E object) {
    sink.startObject();
    if (placing == null) {
      fields(shape, object);
    } else {
      Placing unknown = placing;
      unknown.enter("");
      fields(shape, object);
      unknown.leave();
      unknown.writeFields(name -> shape.field(name) != null, this);
    }
    sink.endObject();
  }

  <E> void fields(Shape<E> shape, E object) {
    for (Field<? super E, ?> field : shape.fields()) {
      field.write(object, this);
    }
  }

  <T> void list(List<T> values, ValueType<T> type, boolean inline) {
    sink.startArray(inline && (placing == null || !placing.hasFieldsBelow()));
    if (placing == null) {
      for (int i = 0; i < values.size(); i++) {
        type.write(this, values.get(i));
      }
    } else {
      Placing fields = placing;
      for (int i = 0; i < values.size(); i++) {
        fields.enter("/" + i);
        type.write(this, values.get(i));
        fields.leave();
      }
    }
    sink.endArray();
  }

  /** Whether there are unknown fields to be written into the value that comes next. */
  boolean hasFieldsToPlaceHere() {
    return placing != null && placing.hasFieldsHere();
  }

  // Values

  void name(SerializedString name) {
    sink.name(name);
    if (placing != null) {
      placing.replaceStep(name.getValue());
    }
  }

  void name(String name) {
    sink.name(name);
  }

  void text(String text) {
    sink.text(text);
  }

  void number(long number) {
    sink.number(number);
  }

  void number(double number) {
    sink.number(number);
  }

  void truth(boolean truth) {
    sink.truth(truth);
  }

  /** Whether there are attributes to be written beside the fields that are written elsewhere. */
  boolean hasAttributes(Attributes all) {
    return placing == null || !placing.remaining(all).isEmpty();
  }

  /** Writes the attributes of an element, without the fields that are written elsewhere. */
  void attributes(Attributes all) {
    value(placing == null ? all : placing.remaining(all));
  }

  /** Writes a value of any kind. Values nest at most 500 levels deep, so recursion is bounded. */
  void value(AttributeValue value) {
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
