package org.argmap.cli.output;

import java.util.List;

/**
 * How to tell from a file's text that Argmap wrote it, so that writing it anew loses nobody's work.
 * Each mark is one that people do not write by hand.
 */
final class OwnMarks {
  private static final int HEAD = 2_000;

  private OwnMarks() {}

  static boolean isSvg(String text) {
    String head = head(text);
    return head.contains("<svg") && head.contains("class=\"argmap\"");
  }

  static boolean isDot(String text) {
    List<String> lines = text.lines().limit(3).toList();
    return lines.size() == 3
        && lines.get(0).startsWith("digraph ")
        && lines.get(1).startsWith("  graph [rankdir=")
        && lines.get(2).startsWith("  node [shape=");
  }

  /** An outline has no mark but its form: every line must have it. */
  static boolean isOutline(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    boolean titled = lines.size() > 1 && !lines.get(1).isEmpty() && lines.get(1).matches("=+");
    int first = titled ? 2 : 0;
    boolean described = first < lines.size() && !isOutlineLine(lines.get(first));
    List<String> body =
        lines.subList(Math.min(lines.size(), first + (described ? 1 : 0)), lines.size());
    return !body.isEmpty() && body.stream().allMatch(OwnMarks::isOutlineLine);
  }

  private static boolean isOutlineLine(String line) {
    String words = line.strip();
    for (String start : List.of("+ ", "- ", "* ", "? ", "and ", "about ")) {
      if (words.startsWith(start)) {
        words = words.substring(start.length());
        break;
      }
    }
    boolean isNamed = words.startsWith("[") && words.contains("]");
    boolean isHeading = line.startsWith("  ") && (words.endsWith(":") || words.endsWith("]"));
    return isNamed || isHeading;
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), HEAD));
  }
}
