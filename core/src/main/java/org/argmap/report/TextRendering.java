package org.argmap.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.argmap.model.ElementId;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.argmap.model.SourcePlace;
import org.argmap.validate.Report;
import org.argmap.validate.SuppressedFinding;

/** One rendering of a report as text, with the lines of the sources that it has asked for. */
final class TextRendering {
  private static final int MOST_LINES = 4;
  private static final int MOST_ELEMENTS = 8;
  private static final int LONGEST = 4_000;

  private final SourceTexts sources;
  private final Palette palette;
  private final boolean listSuppressed;
  private final int maxWidth;
  private final Map<String, Optional<SourceLines>> lines = new HashMap<>();
  private final StringBuilder out = new StringBuilder();

  TextRendering(SourceTexts sources, Palette palette, boolean listSuppressed, int maxWidth) {
    this.sources = sources;
    this.palette = palette;
    this.listSuppressed = listSuppressed;
    this.maxWidth = maxWidth;
  }

  /** Renders the findings of a report that was cut, and the counts of all. */
  String render(Report whole, LimitedReport limited) {
    Report report = limited.report();
    for (Finding finding : report.findings()) {
      headline(finding);
      String gutter = gutter(finding.place());
      location(finding, gutter);
      excerpt(finding.place(), gutter);
      advice(finding, gutter);
      out.append('\n');
    }
    if (listSuppressed && !report.suppressed().isEmpty()) {
      out.append(palette.bold("Suppressed:")).append("\n\n");
      for (SuppressedFinding each : report.suppressed()) {
        headline(each.finding());
        location(each.finding(), " ");
        remark(" ", "reason", each.suppression().reason());
        out.append('\n');
      }
    }
    if (!limited.omitted().isEmpty()) {
      out.append(limited.omittedText()).append('\n');
    }
    return out.append(summary(whole)).append('\n').toString();
  }

  private void headline(Finding finding) {
    out.append(palette.severity(finding.severity(), finding.severity().word() + ":"))
        .append(' ')
        .append(palette.bold(indented(finding.message(), "  ")))
        .append(" [")
        .append(DisplayCell.visible(finding.code()))
        .append("]\n");
  }

  private void location(Finding finding, String gutter) {
    String where =
        finding.place().isKnown()
            ? DisplayCell.visible(where(finding.place()))
            : elements(finding.elements());
    if (!where.isEmpty()) {
      out.append(gutter).append(palette.frame("-->")).append(' ').append(where).append('\n');
    }
    if (finding.place().isKnown() && finding.place().line() == 0 && !finding.elements().isEmpty()) {
      remark(gutter, "about", elements(finding.elements()));
    }
  }

  /** File, line and column; the pointer of a tree-shaped format only if there is no line. */
  private static String where(SourcePlace place) {
    return place.line() == 0
        ? place.toString()
        : place.document().map(name -> name + ":").orElse("") + place.line() + ":" + place.column();
  }

  private static String elements(List<ElementId> ids) {
    String shown =
        ids.stream()
            .limit(MOST_ELEMENTS)
            .map(id -> DisplayCell.visible(FixDescription.named(id)))
            .collect(joining(", "));
    int rest = ids.size() - MOST_ELEMENTS;
    return rest > 0 ? shown + " and " + rest + " more" : shown;
  }

  private void excerpt(SourcePlace place, String gutter) {
    Optional<SourceLines> source = source(place);
    if (source.isEmpty() || place.line() > source.get().count()) {
      return;
    }
    SourceLines text = source.get();
    int last = lastLine(place, text);
    margin(gutter, "", "");
    for (int number : shownLines(place.line(), last)) {
      if (number == 0) {
        out.append(gutter).append(palette.frame("...")).append('\n');
        continue;
      }
      String line = text.line(number);
      int from = number == place.line() ? place.column() : firstInk(line);
      int to = number == place.endLine() ? place.endColumn() : Math.max(from, line.length());
      UnderlinedLine underlined = UnderlinedLine.of(line, from, to, maxWidth);
      margin(gutter, Integer.toString(number), underlined.source());
      margin(gutter, "", palette.frame(underlined.carets()));
    }
  }

  /** The column of the first character that is not white space, so that indents get no carets. */
  private static int firstInk(String line) {
    int at = 0;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return Math.min(at, Math.max(0, line.length() - 1)) + 1;
  }

  /** The numbers of the lines to show; 0 stands for those left out. */
  private static List<Integer> shownLines(int first, int last) {
    List<Integer> shown = new ArrayList<>();
    boolean all = last - first < MOST_LINES;
    int head = all ? last : first + MOST_LINES - 2;
    for (int number = first; number <= head; number++) {
      shown.add(number);
    }
    if (!all) {
      shown.add(0);
      shown.add(last);
    }
    return shown;
  }

  private static int lastLine(SourcePlace place, SourceLines text) {
    return Math.max(place.line(), Math.min(place.endLine(), text.count()));
  }

  private void margin(String gutter, String number, String text) {
    String label = " ".repeat(gutter.length() - number.length()) + number + " |";
    out.append(palette.frame(label));
    if (!text.isEmpty()) {
      out.append(' ').append(text);
    }
    out.append('\n');
  }

  /** Room for the longest line number. */
  private String gutter(SourcePlace place) {
    int widest = source(place).map(text -> Math.min(text.count(), lastLine(place, text))).orElse(1);
    return " ".repeat(Integer.toString(widest).length());
  }

  private void advice(Finding finding, String gutter) {
    finding.hint().ifPresent(hint -> remark(gutter, "hint", hint));
    finding.fix().ifPresent(fix -> remark(gutter, "fix", FixDescription.sentence(fix)));
  }

  private void remark(String gutter, String name, String text) {
    out.append(gutter)
        .append(' ')
        .append(palette.frame("="))
        .append(' ')
        .append(palette.bold(name + ":"))
        .append(' ')
        .append(indented(text, " ".repeat(gutter.length() + name.length() + 5)))
        .append('\n');
  }

  /** A text of several lines, the later ones indented, with nothing hidden in it. */
  private static String indented(String text, String indent) {
    return cut(text.strip())
        .lines()
        .map(line -> DisplayCell.visible(line.stripTrailing()))
        .collect(joining("\n" + indent));
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
    return "%s… (%s more characters)".formatted(text.substring(0, end), text.length() - end);
  }

  private Optional<SourceLines> source(SourcePlace place) {
    if (place.line() == 0) {
      return Optional.empty();
    }
    return lines.computeIfAbsent(
        place.document().orElse(""), name -> sources.text(name).map(SourceLines::new));
  }

  private static String summary(Report report) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int count = report.count(severity);
      if (count > 0) {
        parts.add(count + " " + severity.word() + (count == 1 ? "" : "s"));
      }
    }
    if (parts.isEmpty()) {
      parts.add("No findings");
    }
    if (!report.suppressed().isEmpty()) {
      parts.add(report.suppressed().size() + " suppressed");
    }
    return String.join(", ", parts);
  }
}
