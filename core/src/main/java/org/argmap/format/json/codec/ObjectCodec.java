package org.argmap.format.json.codec;

import org.argmap.format.json.token.TokenCursor;
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
public final class ObjectCodec<E> implements ValueCodec<E> {
  private final ObjectDescriptor<E> descriptor;

  public ObjectCodec(ObjectDescriptor<E> descriptor) {
    this.descriptor = descriptor;
  }

  public ObjectDescriptor<E> descriptor() {
    return descriptor;
  }

  @Override
  public @Nullable E read(TreeReader in) {
    TokenCursor cursor = in.cursor();
    if (cursor.token() != JsonToken.START_OBJECT) {
      in.wrongType(descriptor.noun());
      return null;
    }
    SourcePlace start = cursor.start();
    FieldValues values = in.fields(descriptor);
    if (cursor.isStopped()) {
      return null;
    }
    SourcePlace place = start;
    if (!descriptor.isWhole(values)) {
      place = start.withPointer(cursor.pointer());
      if (in.lacksEssential(descriptor, values, place)) {
        keepPartial(in, values);
        return null;
      }
    }
    try {
      E made = descriptor.make(values);
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

  private void keepPartial(TreeReader in, FieldValues values) {
    AttributeValue partial = TreeReader.partial(descriptor, values);
    in.keep(in.cursor().pointer(), partial);
  }

  @Override
  public void write(TreeWriter out, E value) {
    out.object(descriptor, value);
  }
}
