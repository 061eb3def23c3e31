package org.argmap.model;

import org.argmap.internal.text.Quoted;
import org.jspecify.annotations.Nullable;

/** The syntax of ids. */
final class IdSyntax {
  static final int MAX_LENGTH = 256;

  private IdSyntax() {}

  static void check(String value) {
    String problem = problem(value);
    if (problem != null) {
      throw new IllegalArgumentException(problem);
    }
  }

  /** Says what is wrong with an id, or null if nothing is. */
  static @Nullable String problem(String value) {
    if (value.isEmpty()) {
      return "An id needs at least one character.";
    }
    if (value.length() > MAX_LENGTH) {
      return "An id has at most %s characters; this one has %s: %s"
          .formatted(MAX_LENGTH, value.length(), Quoted.text(value));
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c > ' ' && c < 0x7f) {
        continue;
      }
      int codePoint = value.codePointAt(i);
      if (!Quoted.isVisible(codePoint)) {
        return "The id %s has %s at index %s; an id has no white space, control or format characters. Ids.fromText(\"...\") makes an id from any text."
            .formatted(Quoted.text(value), name(codePoint), i);
      }
      if (Character.isSupplementaryCodePoint(codePoint)) {
        i++;
      }
    }
    return null;
  }

  private static String name(int codePoint) {
    if (codePoint == ' ') {
      return "a space";
    }
    return "the character U+%04X".formatted(codePoint);
  }
}
