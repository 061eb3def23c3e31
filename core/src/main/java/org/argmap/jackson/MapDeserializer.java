package org.argmap.jackson;

import org.argmap.format.MapAssembler;
import org.argmap.format.ReadOptions;
import org.argmap.format.json.document.MapReader;
import org.argmap.format.json.token.TokenCursor;
import org.argmap.model.ArgumentMap;
import org.argmap.model.InvalidArgumentMapException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads maps in the native format; error findings become an exception. */
final class MapDeserializer extends ValueDeserializer<ArgumentMap> {
  private final ReadOptions options;

  MapDeserializer(ReadOptions options) {
    this.options = options;
  }

  @Override
  public ArgumentMap deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      return (ArgumentMap)
          context.handleUnexpectedToken(context.constructType(ArgumentMap.class), parser);
    }
    MapAssembler assembler = new MapAssembler(options);
    TokenCursor cursor = new TokenCursor(parser, options.document().orElse(null));
    new MapReader(cursor, options, assembler, -1).read();
    RuntimeException failure = cursor.failure();
    if (failure != null) {
      throw failure;
    }
    try {
      return assembler.assemble().orThrow();
    } catch (InvalidArgumentMapException e) {
      throw DatabindException.from(parser, e.getMessage(), e);
    }
  }
}
