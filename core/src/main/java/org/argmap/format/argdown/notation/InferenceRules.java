package org.argmap.format.argdown.notation;

import java.util.ArrayList;
import java.util.List;

/** Conversion between the scheme of an argument and the rules of inference that Argdown lists. */
public final class InferenceRules {
  private static final String SEPARATOR = ", ";

  private InferenceRules() {}

  /** Returns the scheme that several rules make together. */
  public static String joined(List<String> rules) {
    return String.join(SEPARATOR, rules);
  }

  /**
   * Returns the rules that a scheme lists: commas followed by a blank divide them, but not within
   * parentheses. A scheme that cannot be joined again from its parts is one rule.
   */
  public static List<String> split(String scheme) {
    List<String> rules = new ArrayList<>();
    int start = 0;
    int parentheses = 0;
    for (int i = 0; i < scheme.length(); i++) {
      char c = scheme.charAt(i);
      if (c == '(') {
        parentheses++;
      } else if (c == ')') {
        parentheses = Math.max(0, parentheses - 1);
      } else if (parentheses == 0 && scheme.startsWith(SEPARATOR, i)) {
        rules.add(scheme.substring(start, i));
        start = i + SEPARATOR.length();
      }
    }
    rules.add(scheme.substring(start));
    boolean areRules =
        rules.stream().allMatch(rule -> !rule.isEmpty() && rule.equals(rule.strip()));
    return areRules ? rules : List.of(scheme);
  }
}
