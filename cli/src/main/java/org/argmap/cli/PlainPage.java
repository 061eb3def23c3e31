package org.argmap.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.argmap.cli.terminal.Paint;

/** Plain text of a Markdown page, for a terminal. */
final class PlainPage {
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)]*)\\)");
  private static final Pattern EMPHASIS = Pattern.compile("\\*([^*\\s][^*]*)\\*");

  private PlainPage() {}

  static String of(String markdown, Paint paint) {
    StringBuilder text = new StringBuilder();
    boolean isCode = false;
    for (String line : markdown.lines().toList()) {
      if (line.startsWith("```")) {
        isCode = !isCode;
      } else if (isCode) {
        text.append(line.isEmpty() ? "" : "    ").append(line).append('\n');
      } else if (line.startsWith("#")) {
        text.append(paint.bold(line.replaceFirst("^#+ ", ""))).append('\n');
      } else if (line.startsWith("|")) {
        text.append(row(line));
      } else if (!line.startsWith("<!--")) {
        text.append(words(line)).append('\n');
      }
    }
    return text.toString();
  }

  private static String row(String line) {
    List<String> cells = List.of(line.replaceAll("^\\|\\s*|\\s*\\|$", "").split("\\s*\\|\\s*", -1));
    boolean isRule = cells.stream().allMatch(cell -> cell.matches(":?-+:?"));
    return isRule ? "" : "  " + words(String.join("   ", cells)) + "\n";
  }

  private static String words(String line) {
    Matcher links = LINK.matcher(line);
    String plain = links.replaceAll("$1").replace("`", "");
    return EMPHASIS.matcher(plain).replaceAll("$1");
  }
}
