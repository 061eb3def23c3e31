package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that a reader, a writer, a builder or a rule has to say.
 *
 * <p>The message says what was found, in one or two sentences fit to show to a user; the hint says
 * what to do. Immutable; equality is by all parts, the place included.
 *
 * <pre>{@code
 * Finding.error("json.unknown-field", "The claim \"trust\" has an unknown field \"colour\".")
 *     .element(ClaimId.of("trust")).place(place).hint("It is kept in the attributes.").build();
 * }</pre>
 */
public final class Finding {
  /** Possessive, so that matching does not recurse. */
  private static final Pattern CODE = Pattern.compile("[a-z0-9-]++(?:\\.[a-z0-9-]++)*+");

  private final String code;
  private final Severity severity;
  private final String message;
  private final List<ElementId> elements;
  private final SourcePlace place;
  private final @Nullable String hint;
  private final @Nullable Edit fix;

  private Finding(Builder builder) {
    this.code = builder.code;
    this.severity = builder.severity;
    this.message = builder.message;
    this.elements = List.copyOf(builder.elements);
    this.place = builder.place;
    this.hint = builder.hint;
    this.fix = builder.fix;
  }

  /** Starts a finding of severity {@link Severity#ERROR}. */
  public static Builder error(String code, String message) {
    return builder(Severity.ERROR, code, message);
  }

  /** Starts a finding of severity {@link Severity#WARNING}. */
  public static Builder warning(String code, String message) {
    return builder(Severity.WARNING, code, message);
  }

  /** Starts a finding of severity {@link Severity#NOTE}. */
  public static Builder note(String code, String message) {
    return builder(Severity.NOTE, code, message);
  }

  /**
   * Starts a finding.
   *
   * @param code dotted lower-case words, such as {@code structure.cycle}
   * @throws IllegalArgumentException if {@code code} is not of that form or {@code message} is
   *     blank
   */
  public static Builder builder(Severity severity, String code, String message) {
    return new Builder(severity, code, message);
  }

  /** The code, in dotted lower-case words: the same for all findings of one sort. */
  public String code() {
    return code;
  }

  /** How much it matters. */
  public Severity severity() {
    return severity;
  }

  /** What was found, in whole sentences. */
  public String message() {
    return message;
  }

  /** The elements that it is about, the most important first; may be empty. */
  public List<ElementId> elements() {
    return elements;
  }

  /** Where it was found; {@link SourcePlace#NONE} if it was not found in a text. */
  public SourcePlace place() {
    return place;
  }

  /** What to do about it. */
  public Optional<String> hint() {
    return Optional.ofNullable(hint);
  }

  /** The edit that mends it, where there is a mechanical one. */
  public Optional<Edit> fix() {
    return Optional.ofNullable(fix);
  }

  /** Starts a changed copy. */
  public Builder toBuilder() {
    Builder copy = new Builder(severity, code, message).elements(elements).place(place);
    copy.hint = hint;
    copy.fix = fix;
    return copy;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Finding that
        && code.equals(that.code)
        && severity == that.severity
        && message.equals(that.message)
        && elements.equals(that.elements)
        && place.equals(that.place)
        && Objects.equals(hint, that.hint)
        && Objects.equals(fix, that.fix);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, severity, message, elements);
  }

  /** The finding on one line, such as {@code a.json:3:14: error: ... [json.syntax]}. */
  @Override
  public String toString() {
    return (place.isKnown() ? place + ": " : "")
        + severity.word()
        + ": "
        + message
        + (hint == null ? "" : " " + hint)
        + " ["
        + code
        + "]";
  }

  /** Collects the parts of a finding. */
  public static final class Builder {
    private final Severity severity;
    private final String code;
    private final String message;
    private final List<ElementId> elements = new ArrayList<>();
    private SourcePlace place = SourcePlace.NONE;
    private @Nullable String hint;
    private @Nullable Edit fix;

    private Builder(Severity severity, String code, String message) {
      this.severity = requireNonNull(severity, "severity");
      this.code = requireNonNull(code, "code");
      this.message = requireNonNull(message, "message");
      if (!CODE.matcher(code).matches()) {
        throw new IllegalArgumentException(
            "A finding's code is made of dotted lower-case words, such as structure.cycle; this is "
                + Quote.text(code)
                + ".");
      }
      if (message.isBlank()) {
        throw new IllegalArgumentException("A finding needs a message.");
      }
    }

    /** Adds elements that the finding is about. */
    public Builder element(ElementId... ids) {
      return elements(Arrays.asList(ids));
    }

    /** Adds elements that the finding is about. */
    public Builder elements(Collection<? extends ElementId> ids) {
      elements.addAll(ids);
      return this;
    }

    /** Says where it was found. */
    public Builder place(SourcePlace where) {
      this.place = requireNonNull(where, "where");
      return this;
    }

    /** Says what to do about it. */
    public Builder hint(String advice) {
      this.hint = requireNonNull(advice, "advice");
      return this;
    }

    /** Gives the edit that mends it. */
    public Builder fix(Edit edit) {
      this.fix = requireNonNull(edit, "edit");
      return this;
    }

    /** Returns the finding. */
    public Finding build() {
      return new Finding(this);
    }
  }
}
