package org.argmap.report;

import java.util.List;

/**
 * A line of source as it is shown, with a line of carets to go under it. A line that is too wide is
 * cut around the first caret. The work depends on the width, not on the length of the line.
 *
 * @param source what is shown of the line
 * @param carets spaces and carets
 */
record UnderlinedLine(String source, String carets) {
  private static final String CUT = "…";

  /**
   * Underlines the columns from {@code first} to {@code last}, both from 1 and both included. What
   * lies behind the end of the line is underlined as one column behind it.
   */
  static UnderlinedLine of(String line, int first, int last, int maxWidth) {
    int begin = Math.min(first - 1, line.length());
    int end = Math.max(begin + 1, Math.min(last, line.length()));
    int reach = 2 * maxWidth;
    int from = line.length() <= 2 * reach ? 0 : boundary(line, Math.max(0, begin - reach));
    int to = Math.min(line.length(), Math.max(from, begin) + 2 * reach);
    List<DisplayCell> cells = DisplayCell.of(line, from, boundary(line, to));
    int caret = indexOf(cells, begin);
    int left = 0;
    int right = cells.size();
    if (width(cells) > maxWidth || from > 0 || to < line.length()) {
      left = leftOf(cells, caret, maxWidth / 3);
      right = rightOf(cells, left, maxWidth - 2);
      left = right == cells.size() ? leftOf(cells, right, maxWidth - 2) : left;
    }
    boolean cutLeft = left > 0 || from > 0;
    boolean cutRight = right < cells.size() || to < line.length();
    StringBuilder source = new StringBuilder(cutLeft ? CUT : "");
    StringBuilder carets = new StringBuilder(cutLeft ? " " : "");
    for (DisplayCell cell : cells.subList(left, right)) {
      source.append(cell.shown());
      boolean under = cell.end() > begin && cell.start() < end;
      carets.append((under ? "^" : " ").repeat(cell.width()));
    }
    source.append(cutRight ? CUT : "");
    if (begin >= line.length()) {
      carets.append('^');
    }
    return new UnderlinedLine(source.toString().stripTrailing(), carets.toString().stripTrailing());
  }

  /** The nearest index that cuts neither a pair of surrogates nor, if it can be helped, a mark. */
  private static int boundary(String line, int index) {
    return index > 0 && index < line.length() && Character.isLowSurrogate(line.charAt(index))
        ? index - 1
        : index;
  }

  private static int width(List<DisplayCell> cells) {
    return cells.stream().mapToInt(DisplayCell::width).sum();
  }

  private static int indexOf(List<DisplayCell> cells, int unit) {
    int index = 0;
    while (index < cells.size() && cells.get(index).end() <= unit) {
      index++;
    }
    return index;
  }

  private static int leftOf(List<DisplayCell> cells, int index, int room) {
    int left = index;
    int free = room;
    while (left > 0 && cells.get(left - 1).width() <= free) {
      free -= cells.get(--left).width();
    }
    return left;
  }

  private static int rightOf(List<DisplayCell> cells, int index, int room) {
    int right = index;
    int free = room;
    while (right < cells.size() && cells.get(right).width() <= free) {
      free -= cells.get(right++).width();
    }
    return right;
  }
}
