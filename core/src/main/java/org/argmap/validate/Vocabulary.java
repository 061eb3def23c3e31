package org.argmap.validate;

import java.util.HashMap;
import java.util.Map;

/** The words that a run has met, so that each is looked up in the lists only once. */
final class Vocabulary {
  private final WordLists lists;
  private final Map<String, ClaimText.Word> words = new HashMap<>();

  Vocabulary(WordLists lists) {
    this.lists = lists;
  }

  ClaimText.Word word(String text) {
    ClaimText.Word known = words.get(text);
    if (known == null) {
      known = new ClaimText.Word(text, lists.base(text), lists.terms(text));
      words.put(text, known);
    }
    return known;
  }
}
