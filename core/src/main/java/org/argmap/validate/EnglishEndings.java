package org.argmap.validate;

import java.util.List;
import java.util.Map;

/**
 * Takes English endings off, so that "attribute", "attributes" and "attribution" meet: the
 * algorithm of Porter (<i>An algorithm for suffix stripping</i>, Program 14, 1980), with British
 * and American spellings of <i>-ise</i> brought together. Words need only meet; what is left need
 * not be a word.
 */
final class EnglishEndings {
  private static final int LONGEST = 40;
  private static final int SHORTEST = 4;
  private static final String CYBER = "cyber";
  private static final List<String> DENYING = List.of("dis", "mis", "non", "un");

  /** Contractions and auxiliaries, brought to the plural as other words are to one number. */
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("can't", "can not"),
          Map.entry("cannot", "can not"),
          Map.entry("won't", "will not"),
          Map.entry("shan't", "shall not"),
          Map.entry("it's", "it are"),
          Map.entry("that's", "that are"),
          Map.entry("there's", "there are"),
          Map.entry("is", "are"),
          Map.entry("isn't", "are not"),
          Map.entry("was", "were"),
          Map.entry("wasn't", "were not"),
          Map.entry("has", "have"),
          Map.entry("hasn't", "have not"),
          Map.entry("does", "do"),
          Map.entry("doesn't", "do not"));

  /** Step 2 of the algorithm: double suffixes become single ones. */
  private static final String[][] STEP_2 = {
    {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"},
    {"abli", "able"}, {"alli", "al"}, {"entli", "ent"}, {"eli", "e"}, {"ousli", "ous"},
    {"ization", "ize"}, {"ation", "ate"}, {"ator", "ate"}, {"alism", "al"}, {"iveness", "ive"},
    {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"}, {"iviti", "ive"}, {"biliti", "ble"}
  };

  private static final String[][] STEP_3 = {
    {"icate", "ic"},
    {"ative", ""},
    {"alize", "al"},
    {"iciti", "ic"},
    {"ical", "ic"},
    {"ful", ""},
    {"ness", ""}
  };

  private static final String[] STEP_4 = {
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "sion", "tion",
    "ou", "ism", "ate", "iti", "ous", "ive", "ize"
  };

  private EnglishEndings() {}

  /** A word with contractions written out, and without the difference of singular and plural. */
  static String oneNumber(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    return word.endsWith("n't") ? word.substring(0, word.length() - 3) + " not" : singular(word);
  }

  /** A noun in the singular, or a verb without its -s. */
  private static String singular(String word) {
    if (word.length() <= 3 || !word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("'s")) {
      return word.substring(0, word.length() - 2);
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    for (String ending : new String[] {"sses", "shes", "ches", "xes", "zzes"}) {
      if (word.endsWith(ending)) {
        return word.substring(0, word.length() - 2);
      }
    }
    return word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")
        ? word
        : word.substring(0, word.length() - 1);
  }

  /**
   * The stems of a word: two where it is a compound of "cyber", and without a prefix that denies
   * what the rest says, since "trust" and "distrust" speak of the same thing.
   */
  static List<String> parts(String word) {
    if (word.startsWith(CYBER) && word.length() >= CYBER.length() + SHORTEST) {
      return List.of(CYBER, strip(word.substring(CYBER.length())));
    }
    for (String prefix : DENYING) {
      if (word.startsWith(prefix) && word.length() >= prefix.length() + SHORTEST + 1) {
        return List.of(strip(word.substring(prefix.length())));
      }
    }
    return List.of(strip(word));
  }

  /** The stem of a word. */
  static String strip(String word) {
    String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    if (stem.length() <= 2 || stem.length() > LONGEST || !isPlain(stem)) {
      return stem;
    }
    stem = oneSpelling(stem);
    stem = finalY(pastAndIng(plural(stem)));
    stem = replace(stem, STEP_2);
    stem = replace(stem, STEP_3);
    stem = step4(stem);
    return finalE(stem);
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String oneSpelling(String word) {
    int at = word.length() < 6 ? -1 : word.lastIndexOf("is");
    if (at < 3) {
      return word;
    }
    String end = word.substring(at + 2);
    return switch (end) {
      case "e", "es", "ed", "ing", "ation", "ations" -> word.substring(0, at) + "iz" + end;
      default -> word;
    };
  }

  private static String plural(String word) {
    if (word.endsWith("sses") || word.endsWith("ies")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }

  private static String pastAndIng(String word) {
    if (word.endsWith("eed")) {
      return measure(word, word.length() - 3) > 0 ? word.substring(0, word.length() - 1) : word;
    }
    int end = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
    if (end == 0 || !hasVowel(word, word.length() - end)) {
      return word;
    }
    String stem = word.substring(0, word.length() - end);
    int last = stem.length() - 1;
    if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
      return stem + "e";
    }
    if (last > 0
        && stem.charAt(last) == stem.charAt(last - 1)
        && isConsonant(stem, last)
        && "lsz".indexOf(stem.charAt(last)) < 0) {
      return stem.substring(0, last);
    }
    return measure(stem, stem.length()) == 1 && endsShort(stem) ? stem + "e" : stem;
  }

  private static String finalY(String word) {
    return word.endsWith("y") && hasVowel(word, word.length() - 1)
        ? word.substring(0, word.length() - 1) + "i"
        : word;
  }

  private static String replace(String word, String[][] endings) {
    for (String[] ending : endings) {
      if (word.endsWith(ending[0])) {
        int stem = word.length() - ending[0].length();
        return measure(word, stem) > 0 ? word.substring(0, stem) + ending[1] : word;
      }
    }
    return word;
  }

  private static String step4(String word) {
    for (String ending : STEP_4) {
      if (word.endsWith(ending)) {
        boolean ion = ending.endsWith("ion");
        int stem = word.length() - (ion ? 3 : ending.length());
        return measure(word, stem) > 1 ? word.substring(0, stem) : word;
      }
    }
    return word;
  }

  private static String finalE(String word) {
    String stem = word;
    if (stem.endsWith("e")) {
      String without = stem.substring(0, stem.length() - 1);
      int measure = measure(without, without.length());
      if (measure > 1 || (measure == 1 && !endsShort(without))) {
        stem = without;
      }
    }
    return stem.endsWith("ll") && measure(stem, stem.length()) > 1
        ? stem.substring(0, stem.length() - 1)
        : stem;
  }

  /** How many times consonants follow vowels in the first letters. */
  private static int measure(String word, int length) {
    int measure = 0;
    boolean vowel = false;
    for (int i = 0; i < length; i++) {
      boolean consonant = isConsonant(word, i);
      measure += consonant && vowel ? 1 : 0;
      vowel = !consonant;
    }
    return measure;
  }

  private static boolean hasVowel(String word, int length) {
    for (int i = 0; i < length; i++) {
      if (!isConsonant(word, i)) {
        return true;
      }
    }
    return false;
  }

  /** Consonant, vowel, consonant, the last not w, x or y. */
  private static boolean endsShort(String word) {
    int last = word.length() - 1;
    return last >= 2
        && isConsonant(word, last)
        && !isConsonant(word, last - 1)
        && isConsonant(word, last - 2)
        && "wxy".indexOf(word.charAt(last)) < 0;
  }

  /** A y is a vowel behind a consonant; "yy" never occurs but twice, so that two looks suffice. */
  private static boolean isConsonant(String word, int at) {
    return switch (word.charAt(at)) {
      case 'a', 'e', 'i', 'o', 'u' -> false;
      case 'y' -> at == 0 || "aeiou".indexOf(word.charAt(at - 1)) >= 0;
      default -> true;
    };
  }
}
