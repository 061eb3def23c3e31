package org.argmap.scheme;

import static java.util.Objects.requireNonNull;

/**
 * A premise that arguments of a scheme have.
 *
 * @param role the role's name, in lower-case words joined by hyphens
 * @param text what the premise says, with the scheme's variables in angle brackets or capitals
 */
public record SchemePremise(String role, String text) {
  /** Makes the premise. */
  public SchemePremise {
    requireNonNull(role, "role");
    requireNonNull(text, "text");
  }
}
