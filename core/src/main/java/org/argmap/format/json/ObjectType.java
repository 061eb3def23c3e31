package org.argmap.format.json;

import org.argmap.model.AttributeValue;
import org.argmap.model.Severity;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Objects inside elements.
 *
 * @param <E> what they are in the model
 */
final class ObjectType<E> implements ValueType<E> {
  private final Shape<E> shape;

  ObjectType(Shape<E> shape) {
    this.shape = shape;
  }

  Shape<E> shape() {
    return shape;
  }

  @Override
  public @Nullable E read(TreeReader in) {
    TokenCursor cursor = in.cursor();
    if (cursor.token() != JsonToken.START_OBJECT) {
      in.wrongType(shape.noun());
      return null;
    }
    SourcePlace start = cursor.start();
    Values values = in.fields(shape);
    if (cursor.isStopped()) {
      return null;
    }
    SourcePlace place = start;
    if (!shape.isWhole(values)) {
      place = start.withPointer(cursor.pointer());
      if (in.lacksEssential(shape, values, place)) {
        keepPartial(in, values);
        return null;
      }
    }
    try {
      E made = shape.make(values);
      in.release(values);
      return made;
    } catch (IllegalArgumentException e) {
      in.report(
          Severity.ERROR,
          "json.bad-value",
          start.withPointer(cursor.pointer()),
          String.valueOf(e.getMessage()),
          "It is kept in the attribute \"" + KeptFields.ATTRIBUTE + "\".");
      keepPartial(in, values);
      return null;
    }
  }

  private void keepPartial(TreeReader in, Values values) {
    AttributeValue partial = TreeReader.partial(shape, values);
    in.keep(in.cursor().pointer(), partial);
  }

  @Override
  public void write(TreeWriter out, E value) {
    out.object(shape, value);
  }
}
