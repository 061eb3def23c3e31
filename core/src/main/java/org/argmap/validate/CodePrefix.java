package org.argmap.validate;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Dotted prefixes of rule codes. */
final class CodePrefix {
  private CodePrefix() {}

  /** Whether a code is the prefix itself or begins with it and a dot. */
  static boolean covers(String prefix, String code) {
    return code.equals(prefix) || code.startsWith(prefix + ".");
  }

  /** Returns the codes themselves, then what stands before each of their dots. */
  static Set<String> all(Collection<String> codes) {
    Set<String> all = new LinkedHashSet<>(codes);
    for (String code : codes) {
      for (int dot = code.indexOf('.'); dot >= 0; dot = code.indexOf('.', dot + 1)) {
        all.add(code.substring(0, dot));
      }
    }
    return all;
  }
}
