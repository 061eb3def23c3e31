package org.argmap.validate;

/** Dotted prefixes of rule codes. */
final class CodePrefix {
  private CodePrefix() {}

  /** Whether a code is the prefix itself or begins with it and a dot. */
  static boolean covers(String prefix, String code) {
    return code.equals(prefix) || code.startsWith(prefix + ".");
  }
}
