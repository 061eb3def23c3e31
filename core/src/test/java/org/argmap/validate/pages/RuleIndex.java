package org.argmap.validate.pages;

import java.util.List;
import org.argmap.validate.Rule;

/** The table of rules between two marks of {@code docs/rules/README.md}. */
final class RuleIndex {
  private static final String BEGIN =
      "<!-- rules begin: made from the rules, see RulePagesTest -->\n";
  private static final String END = "<!-- rules end -->";

  private RuleIndex() {}

  /** The page with the table of these rules in it. */
  static String update(String page, List<Rule> rules) {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("The index needs the two lines:\n" + BEGIN + END);
    }
    return page.substring(0, begin + BEGIN.length()) + table(rules) + page.substring(end);
  }

  private static String table(List<Rule> rules) {
    StringBuilder table =
        new StringBuilder("\n| rule | severity | what it finds |\n|---|---|---|\n");
    for (Rule rule : rules) {
      table
          .append("| [%s](%s.md) | ".formatted(rule.code(), rule.code()))
          .append(rule.severity().word())
          .append(" | ")
          .append(rule.summary().replace("\\", "\\\\").replace("|", "\\|"))
          .append(" |\n");
    }
    return table.append('\n').toString();
  }
}
