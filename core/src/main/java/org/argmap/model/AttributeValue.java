package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;

/**
 * An immutable value as JSON knows it: text, number, truth value, null, list, or {@link
 * Attributes}.
 *
 * <p>Values nest at most {@value #MAX_DEPTH} levels deep. Equality is by content and order; numbers
 * are equal when they are written alike, so {@code 1.0} is not {@code 1.00}, and nothing is lost
 * when a value is read and written again.
 */
public sealed interface AttributeValue
    permits AttributeValue.Text,
        AttributeValue.Numeric,
        AttributeValue.Truth,
        AttributeValue.Null,
        AttributeValue.Items,
        Attributes {

  /** The deepest nesting of lists and attributes within one another. */
  int MAX_DEPTH = 500;

  /**
   * Returns the number of lists and attributes that nest in this value: 0 for a single text or
   * number.
   */
  default int depth() {
    return 0;
  }

  /** Returns a text. */
  static AttributeValue of(String text) {
    return new Text(text);
  }

  /** Returns a whole number. */
  static AttributeValue of(long number) {
    return new Numeric(BigDecimal.valueOf(number));
  }

  /**
   * Returns a number.
   *
   * @throws IllegalArgumentException if {@code number} is infinite or not a number
   */
  static AttributeValue of(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("An attribute cannot hold " + number + ".");
    }
    return number(Double.toString(number));
  }

  /** Returns a number, its scale kept. */
  static AttributeValue of(BigDecimal number) {
    return new Numeric(number);
  }

  /**
   * Returns the number that a decimal notation means, such as {@code -12.50e3}; its scale and the
   * sign of a zero are kept.
   *
   * @throws NumberFormatException if it is no decimal notation, or the exponent is too large
   */
  static AttributeValue number(String notation) {
    BigDecimal value = new BigDecimal(notation);
    return new Numeric(value, value.signum() == 0 && notation.startsWith("-"));
  }

  /** Returns a truth value. */
  static AttributeValue of(boolean truth) {
    return new Truth(truth);
  }

  /** Returns the null value, as JSON's {@code null}. */
  static AttributeValue ofNull() {
    return Null.VALUE;
  }

  /**
   * Returns a list of values.
   *
   * @throws IllegalArgumentException if the values nest more than {@value #MAX_DEPTH} levels deep
   */
  static AttributeValue of(List<? extends AttributeValue> items) {
    return new Items(List.copyOf(items));
  }

  /**
   * A text, which may be empty.
   *
   * @param value the text
   */
  record Text(String value) implements AttributeValue {
    /** Makes the text. */
    public Text {
      requireNonNull(value, "value");
    }
  }

  /**
   * A number of any size and precision.
   *
   * @param value the number; its scale counts in {@code equals}
   * @param isNegativeZero whether it is zero with a minus sign, which {@link BigDecimal} cannot
   *     hold
   */
  record Numeric(BigDecimal value, boolean isNegativeZero) implements AttributeValue {
    /**
     * Makes the number.
     *
     * @throws IllegalArgumentException if a number other than zero is called a negative zero
     */
    public Numeric {
      requireNonNull(value, "value");
      if (isNegativeZero && value.signum() != 0) {
        throw new IllegalArgumentException(value + " is not zero.");
      }
    }

    /** Makes a number that is no negative zero. */
    public Numeric(BigDecimal value) {
      this(value, false);
    }

    /**
     * Returns the number in decimal notation, with an exponent if it would be long without one, so
     * that the text of no number is much longer than its digits. {@link AttributeValue#number}
     * reads it.
     */
    public String notation() {
      return isNegativeZero ? "-" + value : value.toString();
    }

    /** Returns the number in decimal notation. */
    @Override
    public String toString() {
      return notation();
    }
  }

  /**
   * True or false.
   *
   * @param value which of the two
   */
  record Truth(boolean value) implements AttributeValue {}

  /** The null value. */
  enum Null implements AttributeValue {
    /** The only null value. */
    VALUE
  }

  /** A list of values. */
  final class Items implements AttributeValue {
    private final List<AttributeValue> values;
    private final int depth;

    private Items(List<AttributeValue> values) {
      this.values = values;
      this.depth = Attributes.depthAround(values);
    }

    /** Returns the values, in order. */
    public List<AttributeValue> values() {
      return values;
    }

    @Override
    public int depth() {
      return depth;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Items items && depth == items.depth && values.equals(items.values);
    }

    @Override
    public int hashCode() {
      return values.hashCode();
    }

    @Override
    public String toString() {
      return values.toString();
    }
  }
}
