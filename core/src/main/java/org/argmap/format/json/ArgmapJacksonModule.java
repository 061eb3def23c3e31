package org.argmap.format.json;

import org.argmap.format.MapAssembler;
import org.argmap.format.ReadOptions;
import org.argmap.format.ReadResult;
import org.argmap.model.ArgumentMap;
import org.argmap.model.InvalidArgumentMapException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets Jackson write and read maps inside documents of the user's own, as the same objects that
 * {@link JsonFormat} writes.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new ArgmapJacksonModule()).build();
 * String json = mapper.writeValueAsString(new Case("A-17", map));
 * Case read = mapper.readValue(json, Case.class);
 * }</pre>
 *
 * <p>Where {@link JsonFormat} would have error findings, reading throws a {@link DatabindException}
 * that has them in its message; its cause is an {@link InvalidArgumentMapException} that carries
 * them. Unknown fields are kept as there.
 */
@SuppressWarnings("exports") // handing out Jackson's types is what this class is for
public final class ArgmapJacksonModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Makes the module, with the default options. */
  public ArgmapJacksonModule() {
    this(ReadOptions.defaults());
  }

  /** Makes the module; the options say how much is read. */
  public ArgmapJacksonModule(ReadOptions options) {
    super("argmap");
    addSerializer(ArgumentMap.class, new Serializer());
    addDeserializer(ArgumentMap.class, new Deserializer(options));
  }

  private static final class Serializer extends ValueSerializer<ArgumentMap> {
    @Override
    public void serialize(ArgumentMap map, JsonGenerator generator, SerializationContext context) {
      // What is said about unknown fields without a place is not needed: they are written too.
      new MapWriter(new JacksonSink(generator, null), false).write(map);
    }
  }

  private static final class Deserializer extends ValueDeserializer<ArgumentMap> {
    private final ReadOptions options;

    Deserializer(ReadOptions options) {
      this.options = options;
    }

    @Override
    public ArgumentMap deserialize(JsonParser parser, DeserializationContext context) {
      if (!parser.hasToken(JsonToken.START_OBJECT)) {
        return (ArgumentMap) context.handleUnexpectedToken(getValueType(context), parser);
      }
      MapAssembler assembler = new MapAssembler(options);
      TokenCursor cursor = new TokenCursor(parser, options.document().orElse(null));
      new MapReader(cursor, options, assembler, -1).read();
      RuntimeException failure = cursor.failure();
      if (failure != null) {
        throw failure;
      }
      ReadResult result = assembler.assemble();
      try {
        return result.orThrow();
      } catch (InvalidArgumentMapException e) {
        throw DatabindException.from(parser, e.getMessage(), e);
      }
    }

    private static tools.jackson.databind.JavaType getValueType(DeserializationContext context) {
      return context.constructType(ArgumentMap.class);
    }
  }
}
