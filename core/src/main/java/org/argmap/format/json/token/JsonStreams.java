package org.argmap.format.json.token;

import java.util.List;
import java.util.function.Consumer;
import org.argmap.format.json.text.ByteChunks;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Parsers and generators of JSON, set up so that all limits are ours and each is a finding. */
public final class JsonStreams {
  static final StreamReadConstraints NO_LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(Integer.MAX_VALUE)
          .maxNumberLength(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .build();

  private static final StreamWriteConstraints ANY_DEPTH =
      StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build();

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(NO_LIMITS)
          .streamWriteConstraints(ANY_DEPTH)
          .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .build();

  private JsonStreams() {}

  /** Returns what tells which of some names a parser has read. */
  public static PropertyNameMatcher matcher(List<String> names) {
    return JSON.constructNameMatcher(names.stream().map(Named::fromString).toList(), false);
  }

  public static JsonParser parser(String json) {
    // From characters, not bytes: columns count UTF-16 units.
    return JSON.createParser(ObjectReadContext.empty(), json.toCharArray());
  }

  public static JsonParser parser(byte[] utf8, int start) {
    return JSON.createParser(ObjectReadContext.empty(), utf8, start, utf8.length - start);
  }

  /** The layout of one document, as Jackson asks for it. */
  private static final class LayoutContext extends ObjectWriteContext.Base {
    private final JsonLayout layout;

    LayoutContext(JsonLayout layout) {
      this.layout = layout;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return layout;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  /** Writes a document as JSON in UTF-8; unpaired surrogates are escaped by the generator. */
  public static byte[] write(Consumer<TreeSink> document) {
    ByteChunks out = new ByteChunks();
    JsonLayout layout = new JsonLayout();
    try (JsonGenerator generator = JSON.createGenerator(new LayoutContext(layout), out)) {
      document.accept(new JacksonSink(generator, layout));
      generator.writeRaw('\n');
    }
    return out.toBytes();
  }
}
