package org.argmap.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;

/** Texts, ids, numbers and attribute values, ordinary ones and those that break things. */
final class RandomTexts {
  private static final List<String> WORDS =
      List.of(
          "trust", "erodes", "sharing", "is", "not", "a", "partner", "warning", "because", "état",
          "дело", "情報", "שלום", "سلام", "🕵️‍♀️", "e\u0301", "ﬁ", "naïve");

  /** Each of these has upset some format. */
  private static final List<String> NASTY =
      List.of(
          "",
          " ",
          "\n",
          "\r\n",
          "\r",
          "\t",
          "a\n\nb\n",
          " leading",
          "trailing ",
          "\nfirst",
          "a \nb",
          "\u0000",
          "\u0007",
          "\u001b[31m",
          "\u007f",
          "\u0085",
          "\u00a0",
          "\u2028",
          "\u2029",
          "\ufeff",
          "\ufffe",
          "\uffff",
          "\ufffd",
          "\u202e",
          "\u200b",
          "\ud800",
          "\udc00x",
          "x\udbff",
          "\udc00\ud800",
          "\ud83d\ude00",
          "\"",
          "'",
          "\\",
          "\\u0041",
          "/",
          "</script>",
          "<!--",
          "]]>",
          "&amp;",
          "{",
          "}",
          "[",
          "]",
          "{\"a\":1}",
          "null",
          "Null",
          "~",
          "true",
          "False",
          "yes",
          "NO",
          "on",
          "y",
          "1",
          "-1",
          "1.0",
          "1e3",
          ".5",
          "0x1F",
          "0o17",
          "1_000",
          "012",
          "1:30",
          ".inf",
          ".NaN",
          "2013",
          "2013-06-05",
          "2001-12-14t21:59:43.10-05:00",
          "- a",
          "? a",
          ": a",
          "a: b",
          "a:",
          "a #b",
          "# a",
          "#",
          "*a",
          "&a",
          "!a",
          "!!str",
          "|",
          ">",
          "|-",
          "%a",
          "@a",
          "`a",
          "---",
          "...",
          "=",
          "<<",
          ",",
          "a,b",
          "a, b",
          "%YAML 1.2",
          "…",
          "𐍈 𝔘",
          "1.",
          "+1",
          "a\tb",
          "=cmd()");

  private final SplittableRandom random;

  RandomTexts(SplittableRandom random) {
    this.random = random;
  }

  boolean oneIn(int chances) {
    return random.nextInt(chances) == 0;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  <T> T oneOf(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  String text() {
    return switch (random.nextInt(6)) {
      case 0 -> oneOf(NASTY);
      case 1 -> oneOf(NASTY) + oneOf(NASTY) + oneOf(NASTY);
      case 2 -> characters();
      case 3 -> sentence(1 + random.nextInt(8)) + "\n" + sentence(1 + random.nextInt(8));
      default -> sentence(1 + random.nextInt(12));
    };
  }

  /** A text with something in it. */
  String name() {
    String text = text();
    return text.isBlank() ? "x" + text : text;
  }

  private String sentence(int words) {
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      chosen.add(oneOf(WORDS));
    }
    return String.join(" ", chosen) + (oneIn(2) ? "." : "");
  }

  private String characters() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append((char) random.nextInt(oneIn(2) ? 0x180 : 0x10000));
    }
    return text.toString();
  }

  /** An id that is not like another one with another number. */
  String id(String stem, int number) {
    String letters =
        switch (random.nextInt(8)) {
          case 0 -> "ü";
          case 1 -> "情報";
          case 2 -> "\uD83D\uDD75";
          case 3 -> "~/\"'\\";
          case 4 -> "#:{}[],&*!|>%@`";
          case 5 -> "true.1e3";
          default -> "";
        };
    return oneIn(20) ? number + letters : stem + letters + "-" + number;
  }

  double fraction() {
    return switch (random.nextInt(6)) {
      case 0 -> 0.0;
      case 1 -> 1.0;
      case 2 -> -0.0;
      case 3 -> Double.MIN_VALUE;
      case 4 -> random.nextInt(100) / 100.0;
      default -> random.nextDouble();
    };
  }

  BigDecimal number() {
    return switch (random.nextInt(7)) {
      case 0 -> BigDecimal.valueOf(random.nextLong());
      case 1 -> new BigDecimal("1.00");
      case 2 -> new BigDecimal("1e999999999");
      case 3 -> new BigDecimal("-12.50e-99999999");
      case 4 -> new BigDecimal(new BigInteger("9".repeat(1 + random.nextInt(900))));
      case 5 -> new BigDecimal("0e7");
      default -> BigDecimal.valueOf(random.nextInt(-50, 50), random.nextInt(-3, 9));
    };
  }

  Attributes attributes(int deepest) {
    Attributes.Builder all = Attributes.builder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      all.put(oneIn(3) ? text() : "name-" + i, value(deepest));
    }
    return all.build();
  }

  private AttributeValue value(int deepest) {
    return switch (random.nextInt(deepest > 1 ? 8 : 6)) {
      case 0 -> AttributeValue.of(random.nextInt());
      case 1 -> AttributeValue.of(number());
      case 2 -> AttributeValue.of(oneIn(2));
      case 3 -> AttributeValue.ofNull();
      case 4, 5 -> AttributeValue.of(text());
      case 6 -> oneIn(4) ? Attributes.empty() : attributes(deepest - 1);
      default -> {
        List<AttributeValue> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          items.add(value(deepest - 1));
        }
        yield AttributeValue.of(items);
      }
    };
  }
}
