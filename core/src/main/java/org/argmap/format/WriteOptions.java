package org.argmap.format;

/**
 * How to write. What only one format knows is set on the format object, not here.
 *
 * <pre>{@code
 * WriteOptions options = WriteOptions.builder().places(true).build();
 * }</pre>
 */
public final class WriteOptions {
  private static final WriteOptions DEFAULTS = builder().build();

  private final boolean places;

  private WriteOptions(Builder builder) {
    this.places = builder.places;
  }

  /** Returns the default options. */
  public static WriteOptions defaults() {
    return DEFAULTS;
  }

  /** Starts options from the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a changed copy. */
  public Builder toBuilder() {
    return builder().places(places);
  }

  /**
   * Whether the places of elements are written, by formats that can; not unless set, for they speak
   * of the text that the map was read from, not of the one that is written.
   */
  public boolean places() {
    return places;
  }

  /** Collects options. */
  public static final class Builder {
    private boolean places;

    private Builder() {}

    /** Says whether the places of elements are written. */
    public Builder places(boolean write) {
      places = write;
      return this;
    }

    /** Returns the options. */
    public WriteOptions build() {
      return new WriteOptions(this);
    }
  }
}
