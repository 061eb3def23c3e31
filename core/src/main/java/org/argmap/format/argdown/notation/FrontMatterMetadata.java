package org.argmap.format.argdown.notation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.argmap.model.Annotations;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Metadata;
import org.argmap.model.PartialDateTime;
import org.jspecify.annotations.Nullable;

/** Conversion of front matter to the metadata of a map. */
public final class FrontMatterMetadata {
  private static final Set<String> TEXTS =
      Set.of(
          "title",
          "subTitle",
          "subtitle",
          "author",
          "authors",
          "abstract",
          "date",
          "lang",
          "language",
          "license",
          "licence");

  public static final String TITLE = "title";
  public static final String AUTHOR = "author";
  public static final String ABSTRACT = "abstract";
  public static final String DATE = "date";
  public static final String LANGUAGE = "lang";
  public static final String LICENCE = "license";

  private final Attributes all;
  private Attributes rest;
  private @Nullable String notADate;

  public FrontMatterMetadata(Attributes all) {
    this.all = all;
    this.rest = ArgmapData.without(all, ArgmapData.KEY);
  }

  /** What stands under the date and is none. */
  public Optional<String> notADate() {
    return Optional.ofNullable(notADate);
  }

  public Metadata metadata() {
    Metadata.Builder metadata = Metadata.builder();
    take(TITLE).ifPresent(metadata::title);
    take(ABSTRACT)
        .or(() -> take("subTitle"))
        .or(() -> take("subtitle"))
        .ifPresent(metadata::description);
    authors(AUTHOR, metadata);
    authors("authors", metadata);
    language(LANGUAGE, metadata);
    language("language", metadata);
    take(LICENCE).or(() -> take("licence")).ifPresent(metadata::licence);
    date(metadata);
    if (!rest.isEmpty()) {
      metadata.annotations(new Annotations(List.of(), List.of(), rest));
    }
    return metadata.build();
  }

  /** Whether what stands under a name is a text, whatever it looks like to YAML. */
  public static boolean isText(String name) {
    return TEXTS.contains(name);
  }

  private Optional<String> take(String name) {
    Optional<String> text = rest.get(name).flatMap(FrontMatterMetadata::word);
    if (text.isPresent()) {
      rest = ArgmapData.without(rest, name);
    }
    return text;
  }

  private static Optional<String> word(AttributeValue value) {
    if (value instanceof AttributeValue.Text text) {
      return Optional.of(text.value());
    }
    return value instanceof AttributeValue.Numeric number
        ? Optional.of(number.value().toString())
        : Optional.empty();
  }

  private void authors(String name, Metadata.Builder metadata) {
    AttributeValue value = all.get(name).orElse(null);
    if (value instanceof AttributeValue.Items items
        && items.values().stream().allMatch(AttributeValue.Text.class::isInstance)) {
      items.values().forEach(item -> word(item).ifPresent(metadata::author));
      rest = ArgmapData.without(rest, name);
    } else {
      take(name).ifPresent(metadata::author);
    }
  }

  private void language(String name, Metadata.Builder metadata) {
    Optional<String> tag = rest.text(name);
    if (tag.isPresent()) {
      try {
        metadata.language(tag.get());
        rest = ArgmapData.without(rest, name);
      } catch (IllegalArgumentException notATag) {
        // Then it stays what it is, an attribute.
        return;
      }
    }
  }

  /** Spares the exception where a date is written in another way, as most people do. */
  private static boolean beginsWithYear(String date) {
    int digits = 0;
    while (digits < date.length() && Character.isDigit(date.charAt(digits))) {
      digits++;
    }
    return digits >= 4 || date.startsWith("-") || date.startsWith("+");
  }

  private void date(Metadata.Builder metadata) {
    Optional<String> date = rest.get(DATE).flatMap(FrontMatterMetadata::word);
    if (date.isPresent() && !beginsWithYear(date.get())) {
      notADate = date.get();
    } else if (date.isPresent()) {
      try {
        metadata.date(PartialDateTime.parse(date.get()));
        rest = ArgmapData.without(rest, DATE);
      } catch (IllegalArgumentException e) {
        notADate = date.get();
      }
    }
  }
}
