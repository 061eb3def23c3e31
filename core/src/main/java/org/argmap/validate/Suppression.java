package org.argmap.validate;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.argmap.model.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * Findings that are known and accepted: those of a rule, or of all rules whose codes begin alike,
 * about one element or about any. The reason is kept, and shown in reports.
 */
public final class Suppression {
  private final String code;
  private final @Nullable ElementId element;
  private final String reason;

  private Suppression(String code, @Nullable ElementId element, String reason) {
    this.code = requireNonNull(code, "code");
    this.element = element;
    this.reason = requireNonNull(reason, "reason");
    if (reason.isBlank()) {
      throw new IllegalArgumentException(
          "A suppression of " + code + " needs a reason that a reader would accept.");
    }
  }

  /**
   * Returns a suppression of a rule, or of all rules under a dotted prefix, whatever the element.
   *
   * @throws IllegalArgumentException if {@code reason} is blank
   */
  public static Suppression of(String code, String reason) {
    return new Suppression(code, null, reason);
  }

  /**
   * Returns a suppression of a rule, or of all rules under a dotted prefix, for findings that name
   * an element.
   *
   * @throws IllegalArgumentException if {@code reason} is blank
   */
  public static Suppression of(String code, ElementId element, String reason) {
    return new Suppression(code, requireNonNull(element, "element"), reason);
  }

  /** The rule's code, or the dotted prefix of several. */
  public String code() {
    return code;
  }

  /** The element; any if there is none. */
  public Optional<ElementId> element() {
    return Optional.ofNullable(element);
  }

  /** Why the findings are accepted. */
  public String reason() {
    return reason;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Suppression that
        && code.equals(that.code)
        && element().equals(that.element())
        && reason.equals(that.reason);
  }

  @Override
  public int hashCode() {
    return 31 * code.hashCode() + reason.hashCode();
  }

  /** The suppression in words, such as {@code structure.cycle about "trust": reason}. */
  @Override
  public String toString() {
    return code + (element == null ? "" : " about \"" + element.value() + "\"") + ": " + reason;
  }
}
