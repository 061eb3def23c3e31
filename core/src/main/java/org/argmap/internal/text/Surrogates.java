package org.argmap.internal.text;

/** Unpaired surrogates: halves of characters, which Java strings can hold and UTF-8 cannot. */
public final class Surrogates {
  private Surrogates() {}

  /** The index of the first unpaired surrogate, or -1. */
  public static int firstUnpaired(CharSequence text) {
    return firstUnpaired(text, 0);
  }

  private static int firstUnpaired(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else {
        return i;
      }
    }
    return -1;
  }

  /** Returns the text with U+FFFD in place of each unpaired surrogate. */
  public static String replaceUnpaired(String text) {
    StringBuilder replaced = new StringBuilder(text);
    int unpaired = firstUnpaired(replaced);
    while (unpaired >= 0) {
      replaced.setCharAt(unpaired, '\uFFFD');
      unpaired = firstUnpaired(replaced, unpaired + 1);
    }
    return replaced.toString();
  }
}
