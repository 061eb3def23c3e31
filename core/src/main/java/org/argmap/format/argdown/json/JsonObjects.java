package org.argmap.format.argdown.json;

import java.io.Writer;
import java.util.List;
import org.argmap.internal.text.Surrogates;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writer of JSON, field by field, indented by two blanks. Used once. */
final class JsonObjects implements AutoCloseable {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
          .build();

  private final JsonGenerator json;

  JsonObjects(Writer out) {
    this.json = FACTORY.createGenerator(new Indented(), out);
  }

  /** Begins an object in a list, or the whole. */
  JsonObjects begin() {
    json.writeStartObject();
    return this;
  }

  JsonObjects end() {
    json.writeEndObject();
    return this;
  }

  JsonObjects beginObject(String name) {
    json.writeName(Surrogates.replaceUnpaired(name));
    json.writeStartObject();
    return this;
  }

  JsonObjects beginList(String name) {
    json.writeName(name);
    json.writeStartArray();
    return this;
  }

  JsonObjects endList() {
    json.writeEndArray();
    return this;
  }

  JsonObjects field(String name, String value) {
    json.writeName(name);
    json.writeString(Surrogates.replaceUnpaired(value));
    return this;
  }

  JsonObjects fieldIfAny(String name, @Nullable String value) {
    return value == null ? this : field(name, value);
  }

  JsonObjects field(String name, int value) {
    json.writeName(name);
    json.writeNumber(value);
    return this;
  }

  JsonObjects field(String name, boolean value) {
    json.writeName(name);
    json.writeBoolean(value);
    return this;
  }

  JsonObjects fieldIfTrue(String name, boolean value) {
    return value ? field(name, true) : this;
  }

  JsonObjects strings(String name, List<String> values) {
    beginList(name);
    values.forEach(value -> json.writeString(Surrogates.replaceUnpaired(value)));
    return endList();
  }

  JsonObjects stringsIfAny(String name, List<String> values) {
    return values.isEmpty() ? this : strings(name, values);
  }

  /** Writes data; recursion goes as deep as values nest, which the model limits. */
  JsonObjects data(String name, Attributes data) {
    json.writeName(name);
    value(data);
    return this;
  }

  private void value(AttributeValue value) {
    if (value instanceof Attributes attributes) {
      json.writeStartObject();
      attributes
          .asMap()
          .forEach(
              (name, inner) -> {
                json.writeName(Surrogates.replaceUnpaired(name));
                value(inner);
              });
      json.writeEndObject();
    } else if (value instanceof AttributeValue.Items items) {
      json.writeStartArray();
      items.values().forEach(this::value);
      json.writeEndArray();
    } else if (value instanceof AttributeValue.Text text) {
      json.writeString(Surrogates.replaceUnpaired(text.value()));
    } else if (value instanceof AttributeValue.Numeric number) {
      json.writeNumber(number.value());
    } else if (value instanceof AttributeValue.Truth truth) {
      json.writeBoolean(truth.value());
    } else {
      json.writeNull();
    }
  }

  @Override
  public void close() {
    json.close();
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
