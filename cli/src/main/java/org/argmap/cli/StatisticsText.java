package org.argmap.cli;

import java.util.List;
import org.argmap.cli.terminal.OneLine;
import org.argmap.cli.terminal.Paint;
import org.argmap.internal.text.VisibleText;

/** Statistics as text for a terminal. */
final class StatisticsText {
  private static final int MOST = 5;
  private static final int LONGEST = 72;

  private final MapStatistics statistics;
  private final Paint paint;
  private final StringBuilder text = new StringBuilder();

  StatisticsText(MapStatistics statistics, Paint paint) {
    this.statistics = statistics;
    this.paint = paint;
  }

  String render() {
    String title = OneLine.of(statistics.title(), LONGEST);
    String file = VisibleText.of(statistics.input()) + " (" + statistics.format() + ")";
    text.append(paint.bold(title.isEmpty() ? file : title)).append('\n');
    if (!title.isEmpty()) {
      text.append(paint.faint(file)).append('\n');
    }
    text.append('\n');
    counts();
    conclusions();
    assumptions();
    soleSources();
    return text.toString();
  }

  private void counts() {
    if (statistics.counts().isEmpty()) {
      text.append("  The map is empty.\n");
    }
    int widest =
        statistics.counts().stream()
            .mapToInt(count -> Integer.toString(count.number()).length())
            .max()
            .orElse(0);
    for (MapStatistics.Count count : statistics.counts()) {
      String number = Integer.toString(count.number());
      text.append("  ").append(" ".repeat(widest - number.length()));
      text.append(Counts.of(count.number(), count.noun()));
      if (!count.parts().isEmpty()) {
        List<String> parts =
            count.parts().stream().map(part -> part.number() + " " + part.word()).toList();
        text.append(": ").append(String.join(", ", parts));
      }
      text.append('\n');
    }
  }

  private void conclusions() {
    if (!statistics.conclusions().isEmpty()) {
      heading("Final conclusions");
    }
    statistics.conclusions().stream()
        .limit(MOST)
        .forEach(
            each ->
                entry(
                    each.id(),
                    each.text(),
                    "%s for, %s against; %s below it"
                        .formatted(each.pros(), each.cons(), Counts.of(each.below(), "claim"))));
    rest(statistics.conclusions().size());
  }

  private void assumptions() {
    if (!statistics.assumptions().isEmpty()) {
      heading("Assumptions, those that carry most first");
    }
    statistics.assumptions().stream()
        .limit(MOST)
        .forEach(
            each ->
                entry(
                    each.id(),
                    each.text(),
                    "%s with it%s"
                        .formatted(
                            Counts.of(each.falling(), "claim")
                                + (each.falling() == 1 ? " falls" : " fall"),
                            each.marked() ? "" : "; not marked as assumed")));
    rest(statistics.assumptions().size());
  }

  private void soleSources() {
    if (!statistics.soleSources().isEmpty()) {
      heading("Sources without which a judgement has no ground");
    }
    statistics.soleSources().stream()
        .limit(MOST)
        .forEach(each -> entry(each.id(), each.title(), Counts.of(each.judgements(), "judgement")));
    rest(statistics.soleSources().size());
  }

  private void heading(String words) {
    text.append('\n').append(paint.bold(words)).append('\n');
  }

  private void entry(String id, String words, String remark) {
    text.append("  [").append(paint.frame(OneLine.of(id))).append("] ");
    text.append(OneLine.of(words, LONGEST)).append('\n');
    text.append("    ").append(paint.faint(remark)).append('\n');
  }

  private void rest(int count) {
    if (count > MOST) {
      text.append("  and ").append(count - MOST).append(" more\n");
    }
  }
}
