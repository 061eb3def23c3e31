package org.argmap.jackson;

import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * A serializer that is a function. The values have a form of their own, so that a type id that a
 * mapper is set up to write has no place in them and is left out.
 *
 * @param <T> what is written
 */
final class FunctionSerializer<T> extends ValueSerializer<T> {
  private final BiConsumer<T, JsonGenerator> function;

  FunctionSerializer(BiConsumer<T, JsonGenerator> function) {
    this.function = function;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    function.accept(value, generator);
  }

  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializationContext context, TypeSerializer type) {
    function.accept(value, generator);
  }
}
