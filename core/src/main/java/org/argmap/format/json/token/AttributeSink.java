package org.argmap.format.json.token;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.jspecify.annotations.Nullable;

/** Makes an attribute value of what is written to it. */
public final class AttributeSink implements TreeSink {
  private static final class Level {
    final Attributes.@Nullable Builder object;
    final List<AttributeValue> items = new ArrayList<>();
    String name = "";

    Level(Attributes.@Nullable Builder object) {
      this.object = object;
    }
  }

  private final Deque<Level> levels = new ArrayDeque<>();
  private AttributeValue result = AttributeValue.ofNull();

  /** What was written; null if nothing was. */
  public AttributeValue result() {
    return result;
  }

  private void put(AttributeValue value) {
    Level level = levels.peek();
    if (level == null) {
      result = value;
    } else if (level.object != null) {
      level.object.put(level.name, value);
    } else {
      level.items.add(value);
    }
  }

  @Override
  public void startObject() {
    levels.push(new Level(Attributes.builder()));
  }

  @Override
  public void endObject() {
    Attributes.Builder object = levels.pop().object;
    if (object != null) {
      put(object.build());
    }
  }

  @Override
  public void startArray(boolean inline) {
    levels.push(new Level(null));
  }

  @Override
  public void endArray() {
    put(AttributeValue.of(levels.pop().items));
  }

  @Override
  public void name(String name) {
    Level level = levels.peek();
    if (level != null) {
      level.name = name;
    }
  }

  @Override
  public void text(String text) {
    put(AttributeValue.of(text));
  }

  @Override
  public void number(long number) {
    put(AttributeValue.of(number));
  }

  @Override
  public void number(double number) {
    put(AttributeValue.of(number));
  }

  @Override
  public void number(AttributeValue.Numeric number) {
    put(number);
  }

  @Override
  public void truth(boolean truth) {
    put(AttributeValue.of(truth));
  }

  @Override
  public void nothing() {
    put(AttributeValue.ofNull());
  }
}
