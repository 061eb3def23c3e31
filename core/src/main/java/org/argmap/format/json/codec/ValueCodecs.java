package org.argmap.format.json.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.argmap.format.json.token.TokenCursor;
import org.argmap.format.json.token.TreeSink;
import org.argmap.internal.text.NearestWords;
import org.argmap.internal.text.Quoted;
import org.argmap.model.Attributes;
import org.argmap.model.Metadata;
import org.argmap.model.PartialDateTime;
import org.argmap.model.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The sorts of values that know nothing of other elements: texts, numbers, words, lists. */
public final class ValueCodecs {
  private static final Pattern PLAIN_INTEGER = Pattern.compile("0|-?[1-9]\\d{0,14}");

  /** How many characters a number may have to be compared with what was made of it. */
  private static final int LONGEST_COMPARED = 10_000;

  /** A text of any length and content. */
  public static final ValueCodec<String> TEXT =
      new ValueCodec<>() {
        @Override
        public @Nullable String read(TreeReader in) {
          return text(in);
        }

        @Override
        public void write(TreeWriter out, String value) {
          out.text(value);
        }
      };

  /** A text with something in it. */
  public static final ValueCodec<String> NAME = checked(TEXT, text -> !text.isBlank(), "a name");

  public static final ValueCodec<String> LANGUAGE =
      checked(
          TEXT, ValueCodecs::isLanguage, "a language tag of BCP 47, such as \"en\" or \"pt-BR\"");

  public static final ValueCodec<List<String>> TEXTS = list(TEXT, String::length);

  public static final ValueCodec<PartialDateTime> DATE =
      new ValueCodec<>() {
        @Override
        public @Nullable PartialDateTime read(TreeReader in) {
          String text = text(in);
          if (text == null) {
            return null;
          }
          try {
            return PartialDateTime.parse(text);
          } catch (IllegalArgumentException e) {
            in.reject(
                "json.bad-value",
                in.subject() + ": " + e.getMessage(),
                "What is not known is left out, as in \"2013-06\".");
            return null;
          }
        }

        @Override
        public void write(TreeWriter out, PartialDateTime value) {
          out.text(value.toString());
        }
      };

  public static final ValueCodec<Boolean> TRUTH =
      new ValueCodec<>() {
        @Override
        public @Nullable Boolean read(TreeReader in) {
          JsonToken token = in.cursor().token();
          if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            in.wrongType("true or false");
            return null;
          }
          return token == JsonToken.VALUE_TRUE;
        }

        @Override
        public void write(TreeWriter out, Boolean value) {
          out.truth(value);
        }
      };

  public static final ValueCodec<Attributes> ATTRIBUTES =
      new ValueCodec<>() {
        @Override
        public @Nullable Attributes read(TreeReader in) {
          if (in.cursor().token() != JsonToken.START_OBJECT) {
            in.wrongType("an object");
            return null;
          }
          return in.attributes();
        }

        @Override
        public boolean isWritten(TreeWriter out, Attributes value) {
          return out.hasAttributes(value);
        }

        @Override
        public void write(TreeWriter out, Attributes value) {
          out.attributes(value);
        }
      };

  private ValueCodecs() {}

  /** The text that is the current value; null, and a finding, if it is none. */
  public static @Nullable String text(TreeReader in) {
    TokenCursor cursor = in.cursor();
    JsonToken token = cursor.token();
    if (token == JsonToken.VALUE_STRING) {
      String text = cursor.text();
      return cursor.isStopped() ? null : text;
    }
    if (token != null && token.isScalarValue() && cursor.readsPlainAsText()) {
      if (token != JsonToken.VALUE_EMBEDDED_OBJECT && token != JsonToken.VALUE_NULL) {
        reportUnquoted(in, token);
        return cursor.text();
      }
    }
    in.wrongType("a text");
    return null;
  }

  /**
   * Notes a plain number or truth value that is read as a text, unless it is a number that every
   * program writes in the same way, such as a year.
   */
  private static void reportUnquoted(TreeReader in, JsonToken token) {
    String text = in.cursor().text();
    if (token == JsonToken.VALUE_NUMBER_INT && PLAIN_INTEGER.matcher(text).matches()) {
      return;
    }
    in.report(
        Severity.NOTE,
        "yaml.unquoted",
        in.cursor().place(),
        in.subject() + " is a text here; it is read as " + Quoted.text(text) + ".",
        "Put it in quotes, so that every program reads it as a text.");
  }

  private static boolean isLanguage(String tag) {
    try {
      Metadata.builder().language(tag);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** A sort of values of which not all are allowed. */
  private static <T> ValueCodec<T> checked(ValueCodec<T> type, Predicate<T> test, String expected) {
    return new ValueCodec<>() {
      @Override
      public @Nullable T read(TreeReader in) {
        T value = type.read(in);
        if (value != null && !test.test(value)) {
          in.reject(
              "json.bad-value",
              "%s should be %s, but is %s."
                  .formatted(in.subject(), expected, Quoted.text(value.toString())),
              "");
          return null;
        }
        return value;
      }

      @Override
      public void write(TreeWriter out, T value) {
        type.write(out, value);
      }
    };
  }

  /** A list of objects, each on lines of its own. */
  public static <T> ValueCodec<List<T>> list(ValueCodec<T> type) {
    return list(type, value -> TreeSink.LINE);
  }

  /**
   * A list of values; those that are none of their sort are left out of it.
   *
   * @param width how many characters a value takes, so that short lists get one line
   */
  public static <T> ValueCodec<List<T>> list(ValueCodec<T> type, ToIntFunction<T> width) {
    return new ValueCodec<>() {
      @Override
      public @Nullable List<T> read(TreeReader in) {
        TokenCursor cursor = in.cursor();
        if (cursor.token() != JsonToken.START_ARRAY) {
          in.wrongType("a list");
          return null;
        }
        T first = null;
        List<T> values = null;
        for (JsonToken token = cursor.next();
            token != null && token != JsonToken.END_ARRAY;
            token = cursor.next()) {
          T value = type.read(in);
          if (value == null) {
            continue;
          }
          if (values != null) {
            values.add(value);
          } else if (first == null) {
            first = value;
          } else {
            values = new ArrayList<>(List.of(first, value));
          }
        }
        // Most lists have one value, or very few.
        return values != null ? values : first == null ? List.of() : List.of(first);
      }

      @Override
      public void write(TreeWriter out, List<T> values) {
        out.list(values, type, fitsOnLine(values, width));
      }
    };
  }

  private static <T> boolean fitsOnLine(List<T> values, ToIntFunction<T> width) {
    int length = 0;
    for (int i = 0; i < values.size() && length < TreeSink.LINE; i++) {
      length += width.applyAsInt(values.get(i)) + 4;
    }
    return length < TreeSink.LINE;
  }

  /** One of a few words, each of which means a constant. */
  public static <T> ValueCodec<T> words(T[] constants, Function<T, String> word) {
    Map<String, T> byWord = new LinkedHashMap<>();
    for (T constant : constants) {
      byWord.put(word.apply(constant), constant);
    }
    return new Words<>(byWord, word);
  }

  /** One of a few words. */
  public static final class Words<T> implements ValueCodec<T> {
    private final Map<String, T> byWord;
    private final Function<T, String> word;

    private Words(Map<String, T> byWord, Function<T, String> word) {
      this.byWord = byWord;
      this.word = word;
    }

    public List<String> words() {
      return List.copyOf(byWord.keySet());
    }

    @Override
    public @Nullable T read(TreeReader in) {
      String text = text(in);
      if (text == null) {
        return null;
      }
      T value = byWord.get(text);
      if (value == null) {
        in.reject(
            "json.bad-value",
            "%s is %s, which is none of: %s."
                .formatted(in.subject(), Quoted.text(text), String.join(", ", byWord.keySet())),
            new NearestWords(byWord.keySet()).sentence(text).strip());
      }
      return value;
    }

    @Override
    public void write(TreeWriter out, T value) {
      out.text(word.apply(value));
    }
  }

  /** A number from {@code least} to {@code most}. */
  public static ValueCodec<Double> number(double least, double most) {
    return new ValueCodec<>() {
      @Override
      public @Nullable Double read(TreeReader in) {
        String digits = digits(in);
        if (digits == null) {
          return null;
        }
        double value = parse(digits);
        if (!(value >= least && value <= most)) {
          in.reject(
              "json.out-of-range",
              "%s is %s; it should be a number from %s to %s."
                  .formatted(in.subject(), Quoted.text(digits), whole(least), whole(most)),
              "");
          return null;
        }
        reportRounding(in, digits, value);
        return value;
      }

      @Override
      public void write(TreeWriter out, Double value) {
        out.number(value);
      }
    };
  }

  /** A whole number from {@code least} to {@code most}. */
  public static ValueCodec<Integer> whole(int least, int most) {
    return new ValueCodec<>() {
      @Override
      public @Nullable Integer read(TreeReader in) {
        String digits = digits(in);
        if (digits == null) {
          return null;
        }
        double value = parse(digits);
        if (!(value >= least && value <= most) || value != Math.rint(value)) {
          in.reject(
              "json.out-of-range",
              "%s is %s; it should be a whole number from %s to %s."
                  .formatted(in.subject(), Quoted.text(digits), least, most),
              "");
          return null;
        }
        return (int) value;
      }

      @Override
      public void write(TreeWriter out, Integer value) {
        out.number(value.longValue());
      }
    };
  }

  private static @Nullable String digits(TreeReader in) {
    JsonToken token = in.cursor().token();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      in.wrongType("a number");
      return null;
    }
    return in.numberText();
  }

  /** The number, or NaN, which is out of every range. */
  private static double parse(String digits) {
    try {
      return Double.parseDouble(digits);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** Reports a number that is not kept exactly; one of few digits and no exponent always is. */
  private static void reportRounding(TreeReader in, String digits, double value) {
    boolean mayBeRounded =
        digits.length() > 15 || digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0;
    if (mayBeRounded && !isExact(digits, value)) {
      in.report(
          Severity.NOTE,
          "json.number-rounded",
          in.cursor().place(),
          "The number %s is kept as %s, the nearest one of double precision."
              .formatted(Quoted.text(digits), value),
          "");
    }
  }

  private static boolean isExact(String digits, double value) {
    if (digits.length() > LONGEST_COMPARED) {
      return false;
    }
    try {
      return new BigDecimal(digits).compareTo(BigDecimal.valueOf(value)) == 0;
    } catch (NumberFormatException e) {
      // Its exponent is beyond what can be held, so that it was taken for zero; it may be zero.
      return digits
          .chars()
          .takeWhile(c -> c != 'e' && c != 'E')
          .allMatch(c -> "-0.".indexOf(c) >= 0);
    }
  }

  private static String whole(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
