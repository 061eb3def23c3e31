package org.argmap.format.argdown.writing;

import java.util.ArrayList;
import java.util.List;
import org.argmap.format.argdown.notation.ArgdownAttributes;
import org.argmap.format.argdown.notation.InferenceRules;
import org.argmap.format.argdown.notation.VisibleText;
import org.argmap.model.Argument;
import org.argmap.model.AttributeValue;

/** The rules of inference of an argument in Argdown source, with the escapes that they need. */
final class RuleText {
  private RuleText() {}

  /** Whether the scheme of an argument can be written as rules of inference. */
  static boolean canBeRules(Argument argument) {
    String scheme = argument.scheme().orElse("");
    return !scheme.isEmpty() && VisibleText.areAll(scheme);
  }

  /** Returns the rules as they are written between the hyphens of an inference. */
  static String of(Argument argument) {
    StringBuilder text = new StringBuilder();
    for (String rule : rules(argument)) {
      text.append(text.length() == 0 ? "" : ", ");
      append(rule, text);
    }
    return text.toString();
  }

  private static List<String> rules(Argument argument) {
    String scheme = argument.scheme().orElse("");
    return hasKeptRules(argument) ? keptRules(argument) : InferenceRules.split(scheme);
  }

  /**
   * Whether the rules that a reader kept one by one are those of the scheme, and needed to tell its
   * commas apart.
   */
  static boolean hasKeptRules(Argument argument) {
    List<String> kept = keptRules(argument);
    String scheme = argument.scheme().orElse("");
    return !kept.isEmpty()
        && canBeRules(argument)
        && InferenceRules.joined(kept).equals(scheme)
        && kept.stream().allMatch(rule -> rule.equals(rule.strip()) && !rule.isEmpty())
        && !InferenceRules.split(scheme).equals(kept);
  }

  private static List<String> keptRules(Argument argument) {
    if (!(argument.attributes().get(ArgdownAttributes.RULES).orElse(null)
        instanceof AttributeValue.Items items)) {
      return List.of();
    }
    List<String> rules = new ArrayList<>();
    for (AttributeValue item : items.values()) {
      if (!(item instanceof AttributeValue.Text text)) {
        return List.of();
      }
      rules.add(text.value());
    }
    return rules;
  }

  private static void append(String rule, StringBuilder out) {
    for (int i = 0; i < rule.length(); i++) {
      if (needsEscape(rule, i)) {
        out.append('\\');
      }
      out.append(rule.charAt(i));
    }
  }

  private static boolean needsEscape(String rule, int i) {
    char next = i + 1 < rule.length() ? rule.charAt(i + 1) : ' ';
    char before = i > 0 ? rule.charAt(i - 1) : ' ';
    return switch (rule.charAt(i)) {
      case '\\', ',', '{' -> true;
      case '-' -> next == '-';
      case '/' -> before == '/' || next == '*';
      case '<' -> next == '!';
      case '.', ':' -> TextEscaper.beginsShortcode(rule, i);
      case 'i' -> before == '@' && rule.startsWith("include", i);
      default -> false;
    };
  }
}
