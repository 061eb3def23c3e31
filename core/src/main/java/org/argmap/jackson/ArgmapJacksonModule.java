package org.argmap.jackson;

import org.argmap.format.ReadOptions;
import org.argmap.format.json.ElementFields;
import org.argmap.format.json.codec.TreeWriter;
import org.argmap.format.json.document.MapWriter;
import org.argmap.format.json.token.JacksonSink;
import org.argmap.format.json.token.JsonStreams;
import org.argmap.model.ArgumentMap;
import org.argmap.model.AttributeValue;
import org.argmap.model.Element;
import org.argmap.model.Finding;
import org.argmap.model.Metadata;
import org.argmap.report.JsonReporter;
import org.argmap.validate.Report;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.module.SimpleModule;

/**
 * A module for Jackson 3: writes and reads maps inside documents of the user's own, as the objects
 * of {@link org.argmap.format.json.JsonFormat}, and writes elements, reports and findings.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * String json = mapper.writeValueAsString(new Case("A-17", map));
 * Case read = mapper.readValue(json, Case.class);
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it; {@code addModule(new ArgmapJacksonModule(options))} adds
 * it with other limits. Elements, metadata and attributes are written as they stand in a map,
 * {@linkplain Report reports} and {@linkplain Finding findings} as {@link JsonReporter} writes
 * them.
 *
 * <p>Where the native format would have error findings, reading a map throws a {@link
 * DatabindException} that has them in its message; its cause is an {@link
 * org.argmap.model.InvalidArgumentMapException} that carries them. Unknown fields are kept as
 * there.
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
    addSerializer(ArgumentMap.class, new FunctionSerializer<>(ArgmapJacksonModule::write));
    addSerializer(
        Element.class, new FunctionSerializer<>((e, out) -> write(ElementFields.of(e), out)));
    addSerializer(
        Metadata.class, new FunctionSerializer<>((m, out) -> write(ElementFields.of(m), out)));
    addSerializer(AttributeValue.class, new FunctionSerializer<>(ArgmapJacksonModule::write));
    addSerializer(
        Report.class,
        new FunctionSerializer<>((r, out) -> copy(JsonReporter.standard().render(r), out)));
    addSerializer(
        Finding.class,
        new FunctionSerializer<>((f, out) -> copy(JsonReporter.standard().renderFinding(f), out)));
    addDeserializer(ArgumentMap.class, new MapDeserializer(options));
  }

  private static void write(ArgumentMap map, JsonGenerator generator) {
    // What is said about unknown fields without a place is not needed: they are written too.
    new MapWriter(new JacksonSink(generator, null), false).write(map);
  }

  private static void write(AttributeValue value, JsonGenerator generator) {
    new TreeWriter(new JacksonSink(generator, null), false).value(value);
  }

  /** Writes JSON token by token, since not every generator takes it as text. */
  private static void copy(String json, JsonGenerator generator) {
    try (JsonParser parser = JsonStreams.parser(json)) {
      parser.nextToken();
      generator.copyCurrentStructure(parser);
    }
  }
}
