package org.argmap.format.json.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.argmap.format.ReadOptions;
import org.argmap.internal.text.Quoted;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads values of any kind, as they stand in attributes and in fields that are not known. */
public final class AttributeValueReader {
  private final TreeReader tree;
  private final ReadOptions options;
  private final int length;

  /**
   * Makes a reader.
   *
   * @param length of the document, in the units that its parser counts; -1 if not known
   */
  public AttributeValueReader(TreeReader tree, ReadOptions options, int length) {
    this.tree = tree;
    this.options = options;
    this.length = length;
  }

  /** Reads the current value, whatever it is; null if the document ends in it. */
  public @Nullable AttributeValue value() {
    return value(1);
  }

  private @Nullable AttributeValue value(int depth) {
    JsonToken token = tree.cursor().token();
    if (token == null) {
      return null;
    }
    return switch (token) {
      case START_OBJECT -> isTooDeep(depth) ? null : attributes(depth);
      case START_ARRAY -> isTooDeep(depth) ? null : items(depth);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> numeric();
      case VALUE_TRUE -> AttributeValue.of(true);
      case VALUE_FALSE -> AttributeValue.of(false);
      case VALUE_NULL -> AttributeValue.ofNull();
      case VALUE_EMBEDDED_OBJECT -> AttributeValue.of("*" + tree.cursor().text());
      default -> {
        String text = tree.cursor().text();
        yield tree.cursor().isStopped() ? null : AttributeValue.of(text);
      }
    };
  }

  private boolean isTooDeep(int depth) {
    if (depth <= AttributeValue.MAX_DEPTH && tree.cursor().depth() <= options.maxDepth()) {
      return false;
    }
    tree.report(
        Severity.ERROR,
        "json.too-deep",
        tree.cursor().start(),
        "Lists and objects nest more than %s levels deep here; reading ends."
            .formatted(Math.min(options.maxDepth(), AttributeValue.MAX_DEPTH)),
        "What was read until here is in the map.");
    tree.cursor().stop();
    return true;
  }

  /** Reads the current object as attributes. */
  public Attributes attributes() {
    return attributes(1);
  }

  private Attributes attributes(int depth) {
    Attributes.Builder all = Attributes.builder();
    Set<String> seen = new HashSet<>();
    for (String name = tree.cursor().nextName(); name != null; name = tree.cursor().nextName()) {
      if (!seen.add(name)) {
        tree.repeatedField(name);
        continue;
      }
      tree.cursor().next();
      AttributeValue value = value(depth + 1);
      if (value != null) {
        all.put(name, value);
      }
    }
    return NamedEntries.resolved(all.build());
  }

  private AttributeValue items(int depth) {
    List<AttributeValue> items = new ArrayList<>();
    for (JsonToken token = tree.cursor().next();
        token != null && token != JsonToken.END_ARRAY;
        token = tree.cursor().next()) {
      AttributeValue item = value(depth + 1);
      if (item != null) {
        items.add(item);
      }
    }
    return AttributeValue.of(items);
  }

  private @Nullable AttributeValue numeric() {
    String digits = numberText();
    if (digits == null) {
      return null;
    }
    if (digits.length() > options.maxDigits()) {
      tree.report(
          Severity.ERROR,
          "json.number-too-long",
          tree.cursor().place(),
          "The number has %s characters, and %s are allowed; it is kept as a text."
              .formatted(digits.length(), options.maxDigits()),
          "Raise maxDigits in the options if you trust the document.");
      return AttributeValue.of(digits);
    }
    try {
      return AttributeValue.number(digits);
    } catch (NumberFormatException e) {
      tree.report(
          Severity.ERROR,
          "json.number-out-of-range",
          tree.cursor().place(),
          "The number %s is not one that can be held; it is kept as a text."
              .formatted(Quoted.text(digits)),
          "");
      return AttributeValue.of(digits);
    }
  }

  /** The current number as it is written; null if the document ends in it. */
  public @Nullable String numberText() {
    String digits = tree.cursor().text();
    return tree.cursor().isStopped() || tree.cursor().isLastOf(length) ? null : digits;
  }
}
