package org.argmap.validate.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of {@code docs/rules}, taken apart.
 *
 * @param title the heading
 * @param severity the word after {@code Severity:}
 * @param summary the sentence after it
 * @param sections the texts under the headings of the second level, in order
 */
record RulePage(String title, String severity, String summary, Map<String, String> sections) {
  private static final Pattern LEAD = Pattern.compile("Severity: ([a-z]+)\\. (.+)");

  static RulePage parse(String text) {
    Map<String, String> sections = new LinkedHashMap<>();
    String title = "";
    String name = "";
    boolean fenced = false;
    StringBuilder body = new StringBuilder();
    for (String line : text.lines().toList()) {
      fenced ^= line.startsWith("```");
      if (!fenced && line.startsWith("# ")) {
        title = line.substring(2);
      } else if (!fenced && line.startsWith("## ")) {
        sections.put(name, body.toString());
        name = line.substring(3);
        body.setLength(0);
      } else {
        body.append(line).append('\n');
      }
    }
    sections.put(name, body.toString());
    String lead = String.join(" ", sections.remove("").strip().lines().toList());
    Matcher matcher = LEAD.matcher(lead);
    return matcher.matches()
        ? new RulePage(title, matcher.group(1), matcher.group(2), sections)
        : new RulePage(title, "", lead, sections);
  }

  /** The names of the sections, in order. */
  List<String> headings() {
    return List.copyOf(sections.keySet());
  }

  /** The map in the section {@code Bad}; empty if there is none. */
  String bad() {
    return String.join("", blocks("Bad", "yaml"));
  }

  /** The map in the section {@code Good}; empty if there is none. */
  String good() {
    return String.join("", blocks("Good", "yaml"));
  }

  /** What Argmap is said to say of the bad map, one line for each finding. */
  List<String> said() {
    return String.join("", blocks("Bad", "text")).lines().filter(line -> !line.isBlank()).toList();
  }

  /** The blocks of a language in a section. */
  List<String> blocks(String section, String language) {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = null;
    for (String line : sections.getOrDefault(section, "").lines().toList()) {
      if (block == null && line.equals("```" + language)) {
        block = new StringBuilder();
      } else if (block != null && line.equals("```")) {
        blocks.add(block.toString());
        block = null;
      } else if (block != null) {
        block.append(line).append('\n');
      }
    }
    return blocks;
  }

  /** The names in the table of the section {@code Arguments}. */
  List<String> arguments() {
    List<String> names = new ArrayList<>();
    for (String line : sections.getOrDefault("Arguments", "").lines().toList()) {
      String[] cells = line.split("\\|", -1);
      if (line.startsWith("| `") && cells.length == 4) {
        names.add(cells[1].replace("`", "").strip());
      }
    }
    return names;
  }

  /** The names and defaults in the table of the section {@code Options}. */
  Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    for (String line : sections.getOrDefault("Options", "").lines().toList()) {
      String[] cells = line.split("\\|", -1);
      if (line.startsWith("|") && cells.length == 5 && cells[1].strip().startsWith("`")) {
        options.put(cells[1].replace("`", "").strip(), cells[3].strip());
      }
    }
    return options;
  }
}
