package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.argmap.internal.text.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * Something that a reader, a writer, a builder or a rule has to say.
 *
 * <p>The message says what was found, in one or two sentences fit to show to a user; the hint says
 * what to do about it; where the remedy in Java differs, a hint for programmers says that. Messages
 * and hints are made of {@linkplain Message templates with named arguments}, so that an application
 * can say the same in other words: code and {@linkplain #template template} are the key to its own
 * sentence, {@link #fill} puts the {@linkplain #arguments arguments} into it.
 *
 * <p>Immutable; equality is by all parts, the place included.
 *
 * <pre>{@code
 * Finding.error("json.unknown-field",
 *         Message.of("The {element} has an unknown field {field}.")
 *             .with("element", ClaimId.of("trust")).withWord("field", "colour"))
 *     .element(ClaimId.of("trust")).place(place).hint("It is kept in the attributes.").build();
 * }</pre>
 */
public final class Finding {
  /** Possessive, so that matching does not recurse. */
  private static final Pattern CODE = Pattern.compile("[a-z0-9-]++(?:\\.[a-z0-9-]++)*+");

  private final String code;
  private final Severity severity;
  private final Message sentences;
  private final String message;
  private final List<ElementId> elements;
  private final SourcePlace place;
  private final @Nullable Message hint;
  private final @Nullable Message programmerHint;
  private final @Nullable Edit fix;

  private Finding(Builder builder) {
    this.code = builder.code;
    this.severity = builder.severity;
    this.sentences = builder.message;
    this.message = builder.message.text();
    this.elements = List.copyOf(builder.elements);
    this.place = builder.place;
    this.hint = builder.hint;
    this.programmerHint = builder.programmerHint;
    this.fix = builder.fix;
  }

  /** Starts a finding of severity {@link Severity#ERROR} in just these words. */
  public static Builder error(String code, String message) {
    return builder(Severity.ERROR, code, message);
  }

  /** Starts a finding of severity {@link Severity#ERROR}. */
  public static Builder error(String code, Message message) {
    return builder(Severity.ERROR, code, message);
  }

  /** Starts a finding of severity {@link Severity#WARNING} in just these words. */
  public static Builder warning(String code, String message) {
    return builder(Severity.WARNING, code, message);
  }

  /** Starts a finding of severity {@link Severity#WARNING}. */
  public static Builder warning(String code, Message message) {
    return builder(Severity.WARNING, code, message);
  }

  /** Starts a finding of severity {@link Severity#NOTE} in just these words. */
  public static Builder note(String code, String message) {
    return builder(Severity.NOTE, code, message);
  }

  /** Starts a finding of severity {@link Severity#NOTE}. */
  public static Builder note(String code, Message message) {
    return builder(Severity.NOTE, code, message);
  }

  /**
   * Starts a finding in just these words.
   *
   * @param code dotted lower-case words, such as {@code structure.cycle}
   * @throws IllegalArgumentException if {@code code} is not of that form or {@code message} is
   *     blank
   */
  public static Builder builder(Severity severity, String code, String message) {
    return builder(severity, code, Message.literal(message));
  }

  /**
   * Starts a finding.
   *
   * @param code dotted lower-case words, such as {@code structure.cycle}
   * @throws IllegalArgumentException if {@code code} is not of that form
   */
  public static Builder builder(Severity severity, String code, Message message) {
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

  /**
   * The template of the message: the same for all findings that differ only in their arguments. A
   * code has a few templates at most; those of a rule are listed on its page.
   */
  public String template() {
    return sentences.template();
  }

  /**
   * The values that message and hints tell of, by their names: those of the message first, each in
   * the order of its template. Empty if the words are all there is.
   */
  public Map<String, MessageArgument> arguments() {
    if (hint == null && programmerHint == null) {
      return sentences.arguments();
    }
    Map<String, MessageArgument> all = new LinkedHashMap<>(sentences.arguments());
    if (hint != null) {
      hint.arguments().forEach(all::putIfAbsent);
    }
    if (programmerHint != null) {
      programmerHint.arguments().forEach(all::putIfAbsent);
    }
    return Collections.unmodifiableMap(all);
  }

  /**
   * Says the same by another template, such as a translation, that has the arguments of this
   * finding as placeholders. What is told of elements beyond their ids, such as the word "claim",
   * stays English unless the placeholder asks for the id or the text alone.
   *
   * @throws IllegalArgumentException if a placeholder has no argument
   * @see Message
   */
  public String fill(String template) {
    return Message.of(template).withAll(arguments()).text();
  }

  /**
   * Says the same by another template and with other words for the arguments.
   *
   * @throws IllegalArgumentException if a placeholder has no argument
   */
  public String fill(String template, Function<? super MessageArgument, String> words) {
    return Message.of(template).withAll(arguments()).text(words);
  }

  /** What to do about it, for whoever works on the map or its file. */
  public Optional<String> hint() {
    return Optional.ofNullable(hint).map(Message::text);
  }

  /** The template of the hint. */
  public Optional<String> hintTemplate() {
    return Optional.ofNullable(hint).map(Message::template);
  }

  /** What to do about it in Java, for whoever builds the map with this library. */
  public Optional<String> programmerHint() {
    return Optional.ofNullable(programmerHint).map(Message::text);
  }

  /** The edit that mends it, where there is a mechanical one. */
  public Optional<Edit> fix() {
    return Optional.ofNullable(fix);
  }

  /** Returns a builder that starts from this one. */
  public Builder toBuilder() {
    Builder copy = new Builder(severity, code, sentences).elements(elements).place(place);
    copy.hint = hint;
    copy.programmerHint = programmerHint;
    copy.fix = fix;
    return copy;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Finding that
        && code.equals(that.code)
        && severity == that.severity
        && sentences.equals(that.sentences)
        && elements.equals(that.elements)
        && place.equals(that.place)
        && Objects.equals(hint, that.hint)
        && Objects.equals(programmerHint, that.programmerHint)
        && Objects.equals(fix, that.fix);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, severity, message, elements);
  }

  /**
   * The finding on one line, such as {@code a.json:3:14: error: ... [json.syntax]}, with the hint
   * for programmers where there is one.
   */
  @Override
  public String toString() {
    Message advice = programmerHint == null ? hint : programmerHint;
    return (place.isKnown() ? place + ": " : "")
        + severity.word()
        + ": "
        + message
        + (advice == null ? "" : " " + advice)
        + " ["
        + code
        + "]";
  }

  /** Collects the parts of a finding. */
  public static final class Builder {
    private final Severity severity;
    private final String code;
    private final Message message;
    private final List<ElementId> elements = new ArrayList<>();
    private SourcePlace place = SourcePlace.NONE;
    private @Nullable Message hint;
    private @Nullable Message programmerHint;
    private @Nullable Edit fix;

    private Builder(Severity severity, String code, Message message) {
      this.severity = requireNonNull(severity, "severity");
      this.code = requireNonNull(code, "code");
      this.message = requireNonNull(message, "message");
      if (!CODE.matcher(code).matches()) {
        throw new IllegalArgumentException(
            "A finding's code is made of dotted lower-case words, such as structure.cycle; this is "
                + Quoted.text(code)
                + ".");
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

    /** Says what to do about it, in just these words. */
    public Builder hint(String advice) {
      return hint(Message.literal(advice));
    }

    /** Says what to do about it. */
    public Builder hint(Message advice) {
      this.hint = requireNonNull(advice, "advice");
      return this;
    }

    /** Says what to do about it in Java. */
    public Builder programmerHint(Message advice) {
      this.programmerHint = requireNonNull(advice, "advice");
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
