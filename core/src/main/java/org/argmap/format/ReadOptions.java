package org.argmap.format;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to read: the name of the document for places in messages, and the limits that keep a hostile
 * or damaged input from taking all memory. A limit that is exceeded is an error finding; the map
 * has what was read until then.
 *
 * <p>What only one format knows (a strict mode, say) is set on the format object, not here.
 *
 * <pre>{@code
 * ReadOptions options = ReadOptions.builder().document("sharing.json").maxElements(10_000).build();
 * }</pre>
 */
public final class ReadOptions {
  private static final ReadOptions DEFAULTS = builder().build();

  private final @Nullable String document;
  private final int maxCharacters;
  private final int maxDepth;
  private final int maxElements;
  private final int maxDigits;
  private final int maxFindings;

  private ReadOptions(Builder builder) {
    this.document = builder.document;
    this.maxCharacters = builder.maxCharacters;
    this.maxDepth = builder.maxDepth;
    this.maxElements = builder.maxElements;
    this.maxDigits = builder.maxDigits;
    this.maxFindings = builder.maxFindings;
  }

  /** Returns the default options. */
  public static ReadOptions defaults() {
    return DEFAULTS;
  }

  /** Starts options from the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a changed copy. */
  public Builder toBuilder() {
    Builder copy = new Builder();
    copy.document = document;
    copy.maxCharacters = maxCharacters;
    copy.maxDepth = maxDepth;
    copy.maxElements = maxElements;
    copy.maxDigits = maxDigits;
    copy.maxFindings = maxFindings;
    return copy;
  }

  /** The name of the document, for places: a file name, say. */
  public Optional<String> document() {
    return Optional.ofNullable(document);
  }

  /**
   * How many characters (UTF-16 units) are read; 100,000,000 unless set. That is a map of some
   * 500,000 elements; while it is read, text and map together take about 1 GB.
   */
  public int maxCharacters() {
    return maxCharacters;
  }

  /**
   * How deep lists and objects nest; 512 unless set. That is room for every map of the model, whose
   * attributes nest up to 500 levels, and far from what could exhaust a thread's stack.
   */
  public int maxDepth() {
    return maxDepth;
  }

  /** How many elements a map has; 2,000,000 unless set. */
  public int maxElements() {
    return maxElements;
  }

  /**
   * How many characters a number has; 1,000 unless set. Longer ones are kept as text, since the
   * time for turning digits into a number grows faster than their count.
   */
  public int maxDigits() {
    return maxDigits;
  }

  /** How many findings are listed; 10,000 unless set. Those after are counted. */
  public int maxFindings() {
    return maxFindings;
  }

  /** Collects options. */
  public static final class Builder {
    private @Nullable String document;
    private int maxCharacters = 100_000_000;
    private int maxDepth = 512;
    private int maxElements = 2_000_000;
    private int maxDigits = 1_000;
    private int maxFindings = 10_000;

    private Builder() {}

    /** Names the document. */
    public Builder document(String name) {
      document = requireNonNull(name, "name");
      return this;
    }

    /**
     * Limits the characters (UTF-16 units).
     *
     * @throws IllegalArgumentException if {@code most} is less than 1
     */
    public Builder maxCharacters(int most) {
      maxCharacters = positive(most, "maxCharacters");
      return this;
    }

    /**
     * Limits the nesting.
     *
     * @throws IllegalArgumentException if {@code most} is not 1 to 1,000
     */
    public Builder maxDepth(int most) {
      if (most > 1_000) {
        throw new IllegalArgumentException("maxDepth is at most 1000, not " + most + ".");
      }
      maxDepth = positive(most, "maxDepth");
      return this;
    }

    /**
     * Limits the elements.
     *
     * @throws IllegalArgumentException if {@code most} is less than 1
     */
    public Builder maxElements(int most) {
      maxElements = positive(most, "maxElements");
      return this;
    }

    /**
     * Limits the length of a number.
     *
     * @throws IllegalArgumentException if {@code most} is less than 1
     */
    public Builder maxDigits(int most) {
      maxDigits = positive(most, "maxDigits");
      return this;
    }

    /**
     * Limits the findings that are listed.
     *
     * @throws IllegalArgumentException if {@code most} is less than 1
     */
    public Builder maxFindings(int most) {
      maxFindings = positive(most, "maxFindings");
      return this;
    }

    private static int positive(int number, String what) {
      if (number < 1) {
        throw new IllegalArgumentException(what + " is 1 or more, not " + number + ".");
      }
      return number;
    }

    /** Returns the options. */
    public ReadOptions build() {
      return new ReadOptions(this);
    }
  }
}
