package org.argmap.report;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.argmap.internal.text.Surrogates;
import org.argmap.internal.text.VisibleText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writer of JSON, indented by two spaces, with the fields in the order of the calls. Half surrogate
 * pairs, which no UTF-8 can carry, become U+FFFD. Invisible characters are escaped, since the text
 * may be printed on a terminal.
 */
final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private JsonText(JsonGenerator json) {
    this.json = json;
  }

  /** The object that {@code fields} writes, as text that ends with a line break. */
  static String object(Consumer<JsonText> fields) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(new Indented(), out)) {
      JsonText text = new JsonText(json);
      json.writeStartObject();
      fields.accept(text);
      json.writeEndObject();
    }
    return VisibleText.json(out.append('\n').toString());
  }

  JsonText field(String name, String value) {
    json.writeName(name);
    json.writeString(Surrogates.replaceUnpaired(value));
    return this;
  }

  JsonText field(String name, int value) {
    json.writeName(name);
    json.writeNumber(value);
    return this;
  }

  JsonText field(String name, BigDecimal value) {
    json.writeName(name);
    json.writeNumber(value);
    return this;
  }

  JsonText object(String name, Consumer<JsonText> fields) {
    json.writeName(name);
    json.writeStartObject();
    fields.accept(this);
    json.writeEndObject();
    return this;
  }

  /** An array of objects. */
  <T> JsonText objects(String name, Iterable<T> values, Consumer<T> fields) {
    json.writeName(name);
    json.writeStartArray();
    for (T value : values) {
      json.writeStartObject();
      fields.accept(value);
      json.writeEndObject();
    }
    json.writeEndArray();
    return this;
  }

  /** An array of strings. */
  JsonText strings(String name, Iterable<String> values) {
    json.writeName(name);
    json.writeStartArray();
    for (String value : values) {
      json.writeString(Surrogates.replaceUnpaired(value));
    }
    json.writeEndArray();
    return this;
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withArrayEmptySeparator("")
              .withObjectEmptySeparator("");
      return new DefaultPrettyPrinter(separators)
          .withObjectIndenter(indenter)
          .withArrayIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
