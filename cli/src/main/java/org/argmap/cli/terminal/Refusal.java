package org.argmap.cli.terminal;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a command does not do what it was asked, in words for the person who asked: what is wrong,
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
