package org.argmap.validate;

import java.util.Locale;

/** The lists of words that rules look for. */
public enum WordList {
  /** Words without a subject matter of their own: articles, pronouns, prepositions, auxiliaries. */
  FUNCTION_WORDS,
  /** Words that announce a reason or a conclusion: because, therefore, since. */
  REASONING_WORDS,
  /** Words that turn a statement round: not, no, never. */
  NEGATIONS,
  /** Words of estimation that no scale defines: may, could, possible. */
  UNDEFINED_ESTIMATION;

  /** The name of the file that holds the list. */
  String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
  }
}
