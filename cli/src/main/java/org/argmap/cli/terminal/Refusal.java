package org.argmap.cli.terminal;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a command cannot do what it was asked. It says to the person who asked what is wrong
 * and what to do about it.
 */
public final class Refusal extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String words;
  private final @Nullable String hint;

  private Refusal(String words, @Nullable String hint, @Nullable Throwable cause) {
    super(words, cause);
    this.words = requireNonNull(words, "words");
    this.hint = hint == null || hint.isBlank() ? null : hint.strip();
  }

  /** Says what is wrong. */
  public static Refusal because(String words) {
    return new Refusal(words, null, null);
  }

  /** Says what is wrong because of a failure. */
  public static Refusal because(String words, Throwable cause) {
    return new Refusal(words, null, cause);
  }

  /**
   * Says that a failure of the program, or a lack of memory, ended the work on something.
   *
   * @param subject what was worked on, such as a file name
   */
  public static Refusal ofFailure(String subject, Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      long megabytes = Runtime.getRuntime().maxMemory() >> 20;
      long more = Math.max(4, 2 * ((megabytes >> 10) + 1));
      return because(
              "The memory is not enough for %s: Java may use %s MB.".formatted(subject, megabytes),
              failure)
          .hint(
              "Give Java more: java -Xmx%sg -jar argmap.jar ..., or ARGMAP_OPTS=-Xmx%sg argmap ..."
                  .formatted(more, more));
    } else if (failure instanceof StackOverflowError) {
      return because("The stack of Java is not deep enough for %s.".formatted(subject), failure)
          .hint(
              "Give it a larger one: java -Xss64m -jar argmap.jar ..., or ARGMAP_OPTS=-Xss64m"
                  + " argmap ... Please report the file: no map should need this.");
    }
    return because(
            "Argmap failed at %s, and it is not your fault: %s".formatted(subject, failure),
            failure)
        .hint("Run it again with --debug, and report what it prints.");
  }

  /** This refusal with what to do about it; a blank hint is none. */
  public Refusal hint(String advice) {
    return new Refusal(words, advice, getCause());
  }

  /** What is wrong. */
  public String words() {
    return words;
  }

  /** What to do about it. */
  public Optional<String> hint() {
    return Optional.ofNullable(hint);
  }
}
