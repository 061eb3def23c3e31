package org.argmap.validate;

import static java.util.Objects.requireNonNull;

/**
 * A whole number that a rule can be told, such as the length from which a claim is long.
 *
 * @param name lower-case words joined by hyphens
 * @param summary what the number is, with its unit
 * @param standard the number if nothing else is said
 */
public record RuleOption(String name, String summary, int standard) {
  /** Makes the option. */
  public RuleOption {
    requireNonNull(name, "name");
    requireNonNull(summary, "summary");
  }
}
