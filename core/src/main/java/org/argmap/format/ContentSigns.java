package org.argmap.format;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The signs by which a format is recognised in the beginning of a text, the most telling first.
 *
 * <p>Each sign is a test, the degree of certainty that it gives, and a reason in words for the
 * findings that speak of it. The first sign that a text has decides.
 *
 * <pre>{@code
 * ContentSigns signs = ContentSigns.builder()
 *     .certain("it begins with <map>", Pattern.compile("\\A\\s*<map>"))
 *     .possible("it is XML", Pattern.compile("\\A\\s*<\\w"))
 *     .build();
 * }</pre>
 *
 * <p>A test is given no more than the first {@value MapFormats#BEGINNING} characters, without a
 * byte order mark, so that a pattern may go over all of them.
 */
public final class ContentSigns {
  private static final ContentSigns NONE = builder().build();

  private record Sign(Resemblance resemblance, Predicate<String> test) {}

  private final List<Sign> signs;

  private ContentSigns(List<Sign> signs) {
    this.signs = List.copyOf(signs);
  }

  /** Returns no signs: a format that is found by name or by ending alone. */
  public static ContentSigns none() {
    return NONE;
  }

  /** Starts signs. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns how much a text resembles the format, as the first sign that it has says. */
  public Resemblance resemblance(String beginning) {
    for (Sign sign : signs) {
      if (sign.test().test(beginning)) {
        return sign.resemblance();
      }
    }
    return Resemblance.NONE;
  }

  /** Collects signs, in the order in which they are looked for. */
  public static final class Builder {
    private final List<Sign> signs = new ArrayList<>();

    private Builder() {}

    private Builder add(Resemblance.Degree degree, String reason, Predicate<String> test) {
      signs.add(new Sign(new Resemblance(degree, reason), requireNonNull(test, "test")));
      return this;
    }

    /** Adds a sign that only the format has. */
    public Builder certain(String reason, Predicate<String> test) {
      return add(Resemblance.Degree.CERTAIN, reason, test);
    }

    /** Adds a pattern that is found only in texts of the format. */
    public Builder certain(String reason, Pattern pattern) {
      return certain(reason, pattern.asPredicate());
    }

    /** Adds a sign that is usual in the format and rare elsewhere. */
    public Builder likely(String reason, Predicate<String> test) {
      return add(Resemblance.Degree.LIKELY, reason, test);
    }

    /** Adds a pattern that is usual in the format and rare elsewhere. */
    public Builder likely(String reason, Pattern pattern) {
      return likely(reason, pattern.asPredicate());
    }

    /** Adds a sign that other formats have too. */
    public Builder possible(String reason, Predicate<String> test) {
      return add(Resemblance.Degree.POSSIBLE, reason, test);
    }

    /** Adds a pattern that is found in other formats too. */
    public Builder possible(String reason, Pattern pattern) {
      return possible(reason, pattern.asPredicate());
    }

    /** Adds a test for texts that are something else, whatever signs are added after it. */
    public Builder never(Predicate<String> test) {
      return add(Resemblance.Degree.NONE, "", test);
    }

    /** Returns the signs. */
    public ContentSigns build() {
      return new ContentSigns(signs);
    }
  }
}
