package org.argmap.format.json.token;

import org.argmap.model.AttributeValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** Writes a tree through a generator of Jackson. */
public final class JacksonSink implements TreeSink {
  private final JsonGenerator generator;
  private final @Nullable JsonLayout layout;

  public JacksonSink(JsonGenerator generator, @Nullable JsonLayout layout) {
    this.generator = generator;
    this.layout = layout;
  }

  @Override
  public void startObject() {
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void startArray(boolean inline) {
    if (layout != null) {
      layout.nextArrayInline(inline);
    }
    generator.writeStartArray();
  }

  @Override
  public void endArray() {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) {
    generator.writeName(name);
  }

  @Override
  public void name(SerializedString name) {
    generator.writeName(name);
  }

  @Override
  public void text(String text) {
    generator.writeString(text);
  }

  @Override
  public void number(long number) {
    generator.writeNumber(number);
  }

  @Override
  public void number(double number) {
    generator.writeNumber(number);
  }

  @Override
  public void number(AttributeValue.Numeric number) {
    // As text, for a generator of the user's may be set to write out all zeros of 1E+999999999.
    generator.writeNumber(number.notation());
  }

  @Override
  public void truth(boolean truth) {
    generator.writeBoolean(truth);
  }

  @Override
  public void nothing() {
    generator.writeNull();
  }
}
