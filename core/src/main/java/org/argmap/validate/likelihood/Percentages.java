package org.argmap.validate.likelihood;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.argmap.validate.ClaimText;
import org.jspecify.annotations.Nullable;

/**
 * The percentages in a text: "7%", "7 percent", "7 per cent", and ranges such as "55-80 %", "55% to
 * 80%" and "between 55 and 80 percent".
 */
final class Percentages {
  private static final int LONGEST_NUMBER = 9;

  private Percentages() {}

  /**
   * A percentage or a range of percentages.
   *
   * @param low the lower end, in percent
   * @param high the upper end; equal to {@code low} for a single number
   * @param from the number of its first word in the text
   * @param to the number of the first word behind it
   */
  record Percentage(double low, double high, int from, int to) {
    @Override
    public String toString() {
      return inWords(low, high);
    }
  }

  /** A percentage, or a range of percentages, as messages write it. */
  static String inWords(double low, double high) {
    return low == high ? written(low) + " %" : written(low) + " to " + written(high) + " %";
  }

  private static String written(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  static List<Percentage> in(ClaimText text) {
    List<Percentage> found = new ArrayList<>();
    int i = 0;
    while (i < text.size()) {
      Percentage here = at(text, i);
      if (here != null) {
        found.add(here);
        i = here.to();
      } else {
        i++;
      }
    }
    return found;
  }

  private static @Nullable Percentage at(ClaimText text, int at) {
    OptionalDouble low = number(text, at);
    if (low.isEmpty()) {
      return null;
    }
    int afterLow = afterSign(text, at);
    int second = secondNumber(text, Math.max(at + 1, afterLow));
    if (second > 0) {
      OptionalDouble high = number(text, second);
      int afterHigh = afterSign(text, second);
      if (high.isPresent() && afterHigh > 0 && high.getAsDouble() >= low.getAsDouble()) {
        return new Percentage(low.getAsDouble(), high.getAsDouble(), at, afterHigh);
      }
    }
    return afterLow > 0 ? new Percentage(low.getAsDouble(), low.getAsDouble(), at, afterLow) : null;
  }

  /** The second number of a range, if the words before it make one; otherwise 0. */
  private static int secondNumber(ClaimText text, int next) {
    if (next >= text.size()) {
      return 0;
    }
    boolean dash = text.before(next).replace("%", "").strip().matches("[-–—−]");
    if (dash) {
      return next;
    }
    boolean word = text.word(next).equals("to") || text.word(next).equals("and");
    return word && next + 1 < text.size() ? next + 1 : 0;
  }

  /** The word behind the percent sign or the word "percent"; 0 if there is none. */
  private static int afterSign(ClaimText text, int number) {
    String behind =
        number + 1 < text.size()
            ? text.before(number + 1)
            : text.text().substring(text.end(number));
    if (behind.stripLeading().startsWith("%")) {
      return number + 1;
    }
    if (number + 1 < text.size() && text.word(number + 1).equals("percent")) {
      return number + 2;
    }
    boolean twoWords =
        number + 2 < text.size()
            && text.word(number + 1).equals("per")
            && text.word(number + 2).equals("cent");
    return twoWords ? number + 3 : 0;
  }

  private static OptionalDouble number(ClaimText text, int at) {
    String word = text.word(at);
    if (word.length() > LONGEST_NUMBER) {
      return OptionalDouble.empty();
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c < '0' || c > '9') && (c != '.' || i == 0)) {
        return OptionalDouble.empty();
      }
    }
    return word.indexOf('.') == word.lastIndexOf('.')
        ? OptionalDouble.of(Double.parseDouble(word))
        : OptionalDouble.empty();
  }
}
