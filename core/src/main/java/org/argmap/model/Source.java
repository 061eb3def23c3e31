package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document or a witness that claims cite. */
public final class Source extends AnnotatedElement implements Element {
  private final SourceId id;
  private final String title;
  private final List<String> authors;
  private final @Nullable PartialDateTime date;
  private final @Nullable String url;
  private final @Nullable Reliability reliability;
  private final @Nullable String text;
  private final List<SourceId> derivedFrom;

  private Source(Builder builder) {
    super(builder);
    this.id = builder.id;
    this.title = builder.title;
    this.authors = List.copyOf(builder.authors);
    this.date = builder.date;
    this.url = builder.url;
    this.reliability = builder.reliability;
    this.text = builder.text;
    this.derivedFrom = List.copyOf(builder.derivedFrom);
  }

  /** Starts a source; the title is how readers know it. */
  public static Builder builder(SourceId id, String title) {
    return new Builder(id, title);
  }

  /** Returns a builder that starts from this one. */
  public Builder toBuilder() {
    return toBuilder(id);
  }

  Builder toBuilder(SourceId newId) {
    Builder copy = new Builder(newId, title).from(this);
    copy.authors = authors;
    copy.date = date;
    copy.url = url;
    copy.reliability = reliability;
    copy.text = text;
    copy.derivedFrom = derivedFrom;
    return copy;
  }

  @Override
  public SourceId id() {
    return id;
  }

  /** Returns how readers know the source: a document's title, a witness's name. */
  public String title() {
    return title;
  }

  /** Returns who made it, in order. */
  public List<String> authors() {
    return authors;
  }

  /** Returns when it was made. */
  public Optional<PartialDateTime> date() {
    return Optional.ofNullable(date);
  }

  /** Returns where it can be found; any text, not checked to be a URL. */
  public Optional<String> url() {
    return Optional.ofNullable(url);
  }

  /** Returns how far it can be relied on. */
  public Optional<Reliability> reliability() {
    return Optional.ofNullable(reliability);
  }

  /** Its full text, so that quotations can be checked. */
  public Optional<String> text() {
    return Optional.ofNullable(text);
  }

  /** Returns the sources that it repeats or builds on: what it says is not independent of them. */
  public List<SourceId> derivedFrom() {
    return derivedFrom;
  }

  @Override
  Element copy(ElementId newId, Annotations all) {
    return toBuilder((SourceId) newId).annotations(all).build();
  }

  @Override
  @Nullable Object[] content() {
    return new @Nullable Object[] {id, title, authors, date, url, reliability, text, derivedFrom};
  }

  /** Collects the parts of a source. */
  public static final class Builder extends ElementSettings<Builder> {
    private final SourceId id;
    private String title;
    private List<String> authors = List.of();
    private @Nullable PartialDateTime date;
    private @Nullable String url;
    private @Nullable Reliability reliability;
    private @Nullable String text;
    private List<SourceId> derivedFrom = List.of();

    private Builder(SourceId id, String title) {
      this.id = requireNonNull(id, "id");
      this.title = requireNonNull(title, "title");
    }

    /** Sets how readers know the source. */
    public Builder title(String name) {
      title = requireNonNull(name, "name");
      return this;
    }

    /** Adds somebody who made it. */
    public Builder author(String name) {
      authors = plus(authors, requireNonNull(name, "name"));
      return this;
    }

    /** Sets who made it; those set before are dropped. */
    public Builder authors(List<String> all) {
      authors = List.copyOf(all);
      return this;
    }

    /** Sets when it was made. */
    public Builder date(PartialDateTime when) {
      date = requireNonNull(when, "when");
      return this;
    }

    /**
     * Sets when it was made.
     *
     * @throws IllegalArgumentException as {@link PartialDateTime#parse}
     */
    public Builder date(String when) {
      return date(PartialDateTime.parse(when));
    }

    /** Sets where it can be found. */
    public Builder url(String where) {
      url = requireNonNull(where, "where");
      return this;
    }

    /** Grades it. */
    public Builder reliability(Reliability grade) {
      reliability = requireNonNull(grade, "grade");
      return this;
    }

    /** Gives its full text. */
    public Builder text(String fullText) {
      text = requireNonNull(fullText, "fullText");
      return this;
    }

    /** Adds a source that it repeats or builds on. */
    public Builder derivedFrom(SourceId source) {
      derivedFrom = plus(derivedFrom, requireNonNull(source, "source"));
      return this;
    }

    /** Sets the sources that it repeats or builds on; those set before are dropped. */
    public Builder derivedFrom(List<SourceId> all) {
      derivedFrom = List.copyOf(all);
      return this;
    }

    /** Returns the source. */
    public Source build() {
      return new Source(this);
    }
  }
}
