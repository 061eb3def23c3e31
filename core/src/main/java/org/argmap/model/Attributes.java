package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Named values that are kept with an element and have no place of their own in the model.
 *
 * <p>Immutable; names are kept in the order in which they were put, and that order counts in {@code
 * equals}. Readers put here what a format has and the model has not, so that nothing is lost.
 *
 * <pre>{@code
 * Attributes attributes = Attributes.builder().put("color", "red").put("rank", 2).build();
 * }</pre>
 */
public final class Attributes implements AttributeValue {
  private static final Attributes EMPTY = new Attributes(new LinkedHashMap<>());

  private final Map<String, AttributeValue> values;
  private final int depth;

  private Attributes(Map<String, AttributeValue> values) {
    this.values = Collections.unmodifiableMap(values);
    this.depth = depthAround(values.values());
  }

  static int depthAround(Collection<AttributeValue> inside) {
    int deepest = 0;
    for (AttributeValue value : inside) {
      deepest = Math.max(deepest, value.depth());
    }
    if (deepest >= MAX_DEPTH) {
      throw new IllegalArgumentException(
          "Attribute values nest at most " + MAX_DEPTH + " levels deep; keep flatter data.");
    }
    return deepest + 1;
  }

  /** Returns no attributes. */
  public static Attributes empty() {
    return EMPTY;
  }

  /** Returns one attribute. */
  public static Attributes of(String name, AttributeValue value) {
    return builder().put(name, value).build();
  }

  /** Starts a set of attributes. */
  public static Builder builder() {
    return new Builder(new LinkedHashMap<>());
  }

  /** Returns a builder that starts from this one. */
  public Builder toBuilder() {
    return new Builder(new LinkedHashMap<>(values));
  }

  /** Returns the value with this name, if there is one. */
  public Optional<AttributeValue> get(String name) {
    return Optional.ofNullable(values.get(requireNonNull(name, "name")));
  }

  /** Returns the text with this name, if there is one and it is a text. */
  public Optional<String> text(String name) {
    return get(name).filter(Text.class::isInstance).map(value -> ((Text) value).value());
  }

  /** Returns whether there are none. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** Returns the names, in order. */
  public Set<String> names() {
    return values.keySet();
  }

  /** Returns all names with their values, in order; cannot be changed. */
  public Map<String, AttributeValue> asMap() {
    return values;
  }

  @Override
  public int depth() {
    return depth;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Attributes that
            && depth == that.depth
            && values.equals(that.values)
            && List.copyOf(names()).equals(List.copyOf(that.names())));
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }

  /** Collects attributes. */
  public static final class Builder {
    private final Map<String, AttributeValue> values;

    private Builder(Map<String, AttributeValue> values) {
      this.values = values;
    }

    /** Puts a value; a value that had this name is replaced where it stands. */
    public Builder put(String name, AttributeValue value) {
      values.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
      return this;
    }

    /** Puts a text. */
    public Builder put(String name, String text) {
      return put(name, AttributeValue.of(text));
    }

    /** Puts a whole number. */
    public Builder put(String name, long number) {
      return put(name, AttributeValue.of(number));
    }

    /** Puts a truth value. */
    public Builder put(String name, boolean truth) {
      return put(name, AttributeValue.of(truth));
    }

    /** Puts all of these. */
    public Builder putAll(Attributes others) {
      values.putAll(others.values);
      return this;
    }

    /** Takes the value with this name out, if there is one. */
    public Builder remove(String name) {
      values.remove(requireNonNull(name, "name"));
      return this;
    }

    /**
     * Returns the attributes.
     *
     * @throws IllegalArgumentException if values nest more than {@value AttributeValue#MAX_DEPTH}
     *     levels deep
     */
    public Attributes build() {
      return values.isEmpty() ? EMPTY : new Attributes(new LinkedHashMap<>(values));
    }
  }
}
