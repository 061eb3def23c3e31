package org.argmap.validate;

/**
 * Takes English endings off, so that "agreement", "agreements" and "agreed" meet: a light form of
 * step 1 of Porter, <i>An algorithm for suffix stripping</i>, Program 14, 1980. Words need only
 * meet; what is left need not be a word.
 */
final class EnglishEndings {
  private static final int SHORTEST = 4;

  private EnglishEndings() {}

  static String strip(String word) {
    String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    stem = plural(stem);
    for (String ending : new String[] {"ing", "ed", "ly"}) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
        return finalE(stem.substring(0, stem.length() - ending.length()));
      }
    }
    return finalE(stem);
  }

  private static String plural(String word) {
    if (word.endsWith("ies") && word.length() > SHORTEST) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean singular = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
    return word.endsWith("s") && !singular && word.length() > 3
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static String finalE(String word) {
    return word.endsWith("e") && word.length() > SHORTEST
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
