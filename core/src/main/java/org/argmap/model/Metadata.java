package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.argmap.internal.text.Quoted;
import org.jspecify.annotations.Nullable;

/** The title, language, authors and other data of a map as a whole. */
public final class Metadata {
  private static final Metadata EMPTY = builder().build();

  private final @Nullable String title;
  private final @Nullable String description;
  private final @Nullable String language;
  private final List<String> authors;
  private final @Nullable PartialDateTime date;
  private final @Nullable String licence;
  private final Annotations annotations;

  private Metadata(Builder builder) {
    this.title = builder.title;
    this.description = builder.description;
    this.language = builder.language;
    this.authors = List.copyOf(builder.authors);
    this.date = builder.date;
    this.licence = builder.licence;
    this.annotations = builder.annotations;
  }

  /** Returns metadata that say nothing. */
  public static Metadata empty() {
    return EMPTY;
  }

  /** Starts metadata. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this one. */
  public Builder toBuilder() {
    Builder copy = new Builder();
    copy.title = title;
    copy.description = description;
    copy.language = language;
    copy.authors.addAll(authors);
    copy.date = date;
    copy.licence = licence;
    copy.annotations = annotations;
    return copy;
  }

  /** Returns the map's title. */
  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /** Returns what the map is about, in a paragraph or so. */
  public Optional<String> description() {
    return Optional.ofNullable(description);
  }

  /** Returns the language of the texts as a BCP 47 tag, such as {@code en-GB}. */
  public Optional<String> language() {
    return Optional.ofNullable(language);
  }

  /** Returns who made the map, in order. */
  public List<String> authors() {
    return authors;
  }

  /** Returns when the map was made. */
  public Optional<PartialDateTime> date() {
    return Optional.ofNullable(date);
  }

  /** Returns under which licence it may be used; an SPDX identifier where there is one. */
  public Optional<String> licence() {
    return Optional.ofNullable(licence);
  }

  /** Returns tags, notes and attributes of the map itself. */
  public Annotations annotations() {
    return annotations;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Metadata that
        && Objects.equals(title, that.title)
        && Objects.equals(description, that.description)
        && Objects.equals(language, that.language)
        && authors.equals(that.authors)
        && Objects.equals(date, that.date)
        && Objects.equals(licence, that.licence)
        && annotations.equals(that.annotations);
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, description, language, authors, date, licence);
  }

  @Override
  public String toString() {
    return "Metadata[" + title + ", " + language + ", " + authors + ", " + date + "]";
  }

  /** Collects metadata. */
  public static final class Builder {
    private @Nullable String title;
    private @Nullable String description;
    private @Nullable String language;
    private final List<String> authors = new ArrayList<>();
    private @Nullable PartialDateTime date;
    private @Nullable String licence;
    private Annotations annotations = Annotations.NONE;

    private Builder() {}

    /** Sets the title. */
    public Builder title(String name) {
      title = requireNonNull(name, "name");
      return this;
    }

    /** Sets what the map is about. */
    public Builder description(String paragraph) {
      description = requireNonNull(paragraph, "paragraph");
      return this;
    }

    /**
     * Sets the language.
     *
     * @param tag a BCP 47 tag, such as {@code en} or {@code pt-BR}
     * @throws IllegalArgumentException if {@code tag} is not well-formed
     */
    public Builder language(String tag) {
      if (tag.isEmpty()) {
        throw new IllegalArgumentException("A language tag is not empty; write en or pt-BR.");
      }
      try {
        new Locale.Builder().setLanguageTag(tag);
      } catch (IllformedLocaleException e) {
        throw new IllegalArgumentException(
            "%s is not a language tag of BCP 47, such as en or pt-BR.".formatted(Quoted.text(tag)),
            e);
      }
      language = tag;
      return this;
    }

    /** Adds an author. */
    public Builder author(String name) {
      authors.add(requireNonNull(name, "name"));
      return this;
    }

    /** Sets the authors; those set before are dropped. */
    public Builder authors(List<String> all) {
      List<String> copy = List.copyOf(all);
      authors.clear();
      authors.addAll(copy);
      return this;
    }

    /** Sets when the map was made. */
    public Builder date(PartialDateTime when) {
      date = requireNonNull(when, "when");
      return this;
    }

    /**
     * Sets when the map was made.
     *
     * @throws IllegalArgumentException as {@link PartialDateTime#parse}
     */
    public Builder date(String when) {
      return date(PartialDateTime.parse(when));
    }

    /** Sets the licence. */
    public Builder licence(String name) {
      licence = requireNonNull(name, "name");
      return this;
    }

    /** Sets tags, notes and attributes; those set before are dropped. */
    public Builder annotations(Annotations all) {
      annotations = requireNonNull(all, "all");
      return this;
    }

    /** Returns the metadata. */
    public Metadata build() {
      return new Metadata(this);
    }
  }
}
