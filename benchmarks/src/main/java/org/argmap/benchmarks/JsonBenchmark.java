package org.argmap.benchmarks;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.argmap.format.MapFormat;
import org.argmap.format.MapFormats;
import org.argmap.format.ReadOptions;
import org.argmap.model.ArgumentMap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reading and writing the native JSON, each beside what Jackson does with the same bytes and no
 * model: a loop over all tokens that makes a string of each name and value, and a generator that is
 * given the same tokens again.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 10)
@Measurement(iterations = 11)
public class JsonBenchmark {
  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  /** How many claims, and how many arguments. */
  @Param({"10000", "100000"})
  public int size;

  private final MapFormat json = MapFormats.standard().named("json");
  private final ReadOptions unlimited =
      ReadOptions.builder().maxCharacters(Integer.MAX_VALUE).maxElements(Integer.MAX_VALUE).build();
  private ArgumentMap map = ArgumentMap.empty();
  private byte[] bytes = {};
  private final List<JsonToken> tokens = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  /** Writes the map once, and lists the tokens of what was written. */
  @Setup
  public void prepare() {
    map = BenchmarkMaps.map(size);
    bytes = json.write(map).bytes();
    if (!json.read(bytes, unlimited).map().equals(map)) {
      throw new IllegalStateException("The map did not come back.");
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        tokens.add(token);
        texts.add(parser.getString());
      }
    }
  }

  /** Reads the map. */
  @Benchmark
  public ArgumentMap read() {
    return json.read(bytes, unlimited).map();
  }

  /** Reads all tokens, with a string for each name and value. */
  @Benchmark
  public void readTokens(Blackhole sink) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        sink.consume(parser.getString());
      }
    }
  }

  /** Writes the map. */
  @Benchmark
  public byte[] write() {
    return json.write(map).bytes();
  }

  /** Gives the same tokens to a bare generator. */
  @Benchmark
  public byte[] writeTokens() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      for (int i = 0; i < tokens.size(); i++) {
        writeToken(generator, tokens.get(i), texts.get(i));
      }
    }
    return out.toByteArray();
  }

  private static void writeToken(JsonGenerator generator, JsonToken token, String text) {
    switch (token) {
      case START_OBJECT -> generator.writeStartObject();
      case END_OBJECT -> generator.writeEndObject();
      case START_ARRAY -> generator.writeStartArray();
      case END_ARRAY -> generator.writeEndArray();
      case PROPERTY_NAME -> generator.writeName(text);
      case VALUE_STRING -> generator.writeString(text);
      case VALUE_TRUE -> generator.writeBoolean(true);
      case VALUE_FALSE -> generator.writeBoolean(false);
      case VALUE_NULL -> generator.writeNull();
      default -> generator.writeNumber(text);
    }
  }
}
