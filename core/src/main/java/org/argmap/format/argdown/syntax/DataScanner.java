package org.argmap.format.argdown.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Scanner that finds the closing brace of a data block. Braces pair up as they nest; those in
 * quotation marks within a line do not count.
 */
final class DataScanner {
  private static final int NONE = -1;

  /** Beyond this many steps for each character of the text, no more is looked for. */
  private static final int MOST_STEPS = 16;

  private final Characters text;
  private final Map<Integer, Integer> known = new HashMap<>();
  private long stepsLeft;

  DataScanner(Characters text) {
    this.text = text;
    this.stepsLeft = (long) MOST_STEPS * (text.length() + 1000);
  }

  /** The index after the brace that closes the one at {@code open}; -1 if there is none. */
  int after(int open) {
    Integer before = known.get(open);
    if (before != null) {
      return before;
    }
    Deque<Integer> opened = new ArrayDeque<>();
    char last = 0;
    for (int i = open; i < text.length() && stepsLeft > 0; i++) {
      stepsLeft--;
      char c = text.at(i);
      switch (c) {
        case '{' -> opened.push(i);
        case '}' -> {
          int start = opened.pop();
          known.put(start, i + 1);
          if (opened.isEmpty()) {
            return i + 1;
          }
        }
        case '"', '\'' -> i = canQuote(last) ? closingQuote(i) : i;
        default -> {
          // Part of the data.
        }
      }
      last = Characters.isSpace(c) ? last : c;
    }
    opened.forEach(start -> known.put(start, NONE));
    return NONE;
  }

  private static boolean canQuote(char last) {
    return last == ':' || last == ',' || last == '[' || last == '{';
  }

  /** The index of the quotation mark that closes; that of the opening one if there is none. */
  private int closingQuote(int open) {
    char quote = text.at(open);
    for (int i = open + 1; !text.isBreakOrEnd(i); i++) {
      if (text.at(i) == '\\' && quote == '"') {
        i++;
      } else if (text.at(i) == quote) {
        if (quote == '\'' && text.at(i + 1) == quote) {
          i++;
        } else {
          stepsLeft -= i - open;
          return i;
        }
      }
    }
    stepsLeft -= 8;
    return open;
  }
}
