package org.argmap.validate.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.argmap.model.Message;

/** Which scripts the letters of a word are of, and whether people write them in one word. */
final class ScriptsOfWord {
  private static final int MOST_NAMED = 3;
  private static final int MOST_SYMBOLS = 2;

  /** The first character after the Latin letters and the marks that go with them. */
  private static final char FIRST_OTHER = 0x370;

  private static final List<Set<UnicodeScript>> WRITTEN_TOGETHER =
      List.of(
          EnumSet.of(
              UnicodeScript.LATIN,
              UnicodeScript.HAN,
              UnicodeScript.HIRAGANA,
              UnicodeScript.KATAKANA),
          EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
          EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HANGUL));

  /** What belongs to all scripts, or to none. */
  private static final Set<UnicodeScript> NO_SCRIPT =
      Collections.unmodifiableSet(
          EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN));

  /** Scripts of which several letters look like Latin ones. */
  private static final Set<UnicodeScript> LOOK_LIKE_LATIN =
      Set.copyOf(
          EnumSet.of(
              UnicodeScript.CYRILLIC,
              UnicodeScript.GREEK,
              UnicodeScript.ARMENIAN,
              UnicodeScript.CHEROKEE,
              UnicodeScript.COPTIC,
              UnicodeScript.DESERET,
              UnicodeScript.LISU));

  /** Greek letters that look like no letter of another script. */
  private static final String GREEK_SYMBOLS = "αβγδεζηθλμξπσςτφχψωΓΔΘΛΞΠΣΦΨΩ";

  private final String word;
  private final Map<UnicodeScript, Set<Integer>> letters = new EnumMap<>(UnicodeScript.class);

  ScriptsOfWord(String word) {
    this.word = word;
    boolean symbols = hasFewGreekSymbols(word);
    word.codePoints()
        .filter(letter -> !(symbols && GREEK_SYMBOLS.indexOf(letter) >= 0))
        .forEach(
            letter ->
                letters
                    .computeIfAbsent(UnicodeScript.of(letter), key -> new LinkedHashSet<>())
                    .add(letter));
    letters.keySet().removeAll(NO_SCRIPT);
  }

  /** Whether a text has only characters that no other script has: a quick way out. */
  static boolean isLatinOnly(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_OTHER && text.charAt(i) != '’' && text.charAt(i) != '–') {
        return false;
      }
    }
    return true;
  }

  /** Whether a part of a text has letters of more than one script: quick, and mostly no. */
  static boolean areSeveral(String text, int start, int end) {
    UnicodeScript first = UnicodeScript.COMMON;
    for (int i = start; i < end; ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      UnicodeScript script = script(codePoint);
      if (NO_SCRIPT.contains(script) || script == first) {
        continue;
      }
      if (first != UnicodeScript.COMMON) {
        return true;
      }
      first = script;
    }
    return false;
  }

  private static UnicodeScript script(int codePoint) {
    boolean ascii = codePoint < 0x80;
    return ascii && Character.isLetter(codePoint)
        ? UnicodeScript.LATIN
        : ascii ? UnicodeScript.COMMON : UnicodeScript.of(codePoint);
  }

  static boolean isPartOfWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || switch (Character.getType(codePoint)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }

  private static boolean hasFewGreekSymbols(String word) {
    long greek = word.codePoints().filter(c -> UnicodeScript.of(c) == UnicodeScript.GREEK).count();
    return greek > 0
        && greek <= MOST_SYMBOLS
        && word.codePoints()
            .filter(c -> UnicodeScript.of(c) == UnicodeScript.GREEK)
            .allMatch(c -> GREEK_SYMBOLS.indexOf(c) >= 0);
  }

  /** Whether they are of scripts that nobody writes in one word. */
  boolean areMixed() {
    Set<UnicodeScript> scripts = letters.keySet();
    if (scripts.size() < 2
        || WRITTEN_TOGETHER.stream().anyMatch(together -> together.containsAll(scripts))) {
      return false;
    }
    return scripts.size() > 2
        || !scripts.contains(UnicodeScript.LATIN)
        || scripts.stream().anyMatch(LOOK_LIKE_LATIN::contains);
  }

  /**
   * A message with {word}, its {scripts}, and the {letters} of that script of which it has the
   * fewest.
   */
  Message describe(String template) {
    List<String> names = new ArrayList<>();
    Set<Integer> fewest = Set.of();
    for (Map.Entry<UnicodeScript, Set<Integer>> each : letters.entrySet()) {
      names.add(name(each.getKey()));
      if (fewest.isEmpty() || each.getValue().size() < fewest.size()) {
        fewest = each.getValue();
      }
    }
    return Message.of(template)
        .with("word", word)
        .withWords("scripts", names, names.size())
        .withWords(
            "letters",
            fewest.stream().limit(MOST_NAMED).map(Characters::name).toList(),
            fewest.size());
  }

  private static String name(UnicodeScript script) {
    String name = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
