package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim's pointer into a {@link Source}: where it says so, in which words, and how credible that
 * is.
 */
public final class Citation {
  private final SourceId source;
  private final @Nullable String locator;
  private final @Nullable String quotation;
  private final @Nullable Credibility credibility;

  private Citation(Builder builder) {
    this.source = builder.source;
    this.locator = builder.locator;
    this.quotation = builder.quotation;
    this.credibility = builder.credibility;
  }

  /** Returns a citation of a whole source. */
  public static Citation of(SourceId source) {
    return builder(source).build();
  }

  /** Returns a citation of a place in a source, such as {@code paragraph 2}. */
  public static Citation of(SourceId source, String locator) {
    return builder(source).locator(locator).build();
  }

  /** Starts a citation. */
  public static Builder builder(SourceId source) {
    return new Builder(source);
  }

  /** Returns a builder that starts from this one. */
  public Builder toBuilder() {
    Builder copy = new Builder(source);
    copy.locator = locator;
    copy.quotation = quotation;
    copy.credibility = credibility;
    return copy;
  }

  /** Returns this citation pointing into another source. */
  Citation withSource(SourceId other) {
    Builder copy = toBuilder();
    copy.source = other;
    return copy.build();
  }

  /** Returns the source. */
  public SourceId source() {
    return source;
  }

  /** Returns the locator, if there is one: a page, a paragraph, a time. */
  public Optional<String> locator() {
    return Optional.ofNullable(locator);
  }

  /** Returns the source's own words. */
  public Optional<String> quotation() {
    return Optional.ofNullable(quotation);
  }

  /** Returns how credible this item is, judged apart from the source's reliability. */
  public Optional<Credibility> credibility() {
    return Optional.ofNullable(credibility);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Citation that
        && source.equals(that.source)
        && Objects.equals(locator, that.locator)
        && Objects.equals(quotation, that.quotation)
        && credibility == that.credibility;
  }

  @Override
  public int hashCode() {
    return Objects.hash(source, locator, quotation);
  }

  @Override
  public String toString() {
    return source + (locator == null ? "" : ", " + locator);
  }

  /** Collects the parts of a citation. */
  public static final class Builder {
    private SourceId source;
    private @Nullable String locator;
    private @Nullable String quotation;
    private @Nullable Credibility credibility;

    private Builder(SourceId source) {
      this.source = requireNonNull(source, "source");
    }

    /** Says where in the source. */
    public Builder locator(String where) {
      this.locator = requireNonNull(where, "where");
      return this;
    }

    /** Gives the source's own words. */
    public Builder quotation(String words) {
      this.quotation = requireNonNull(words, "words");
      return this;
    }

    /** Grades this item. */
    public Builder credibility(Credibility grade) {
      this.credibility = requireNonNull(grade, "grade");
      return this;
    }

    /** Returns the citation. */
    public Citation build() {
      return new Citation(this);
    }
  }
}
