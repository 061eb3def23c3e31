package org.argmap.validate;

import java.util.Locale;

/** The lists of words that rules look for. */
public enum WordList {
  /** Words without a subject matter of their own: articles, pronouns, prepositions, auxiliaries. */
  FUNCTION_WORDS,
  /** Function words that other languages spell alike, so that they do not tell a language. */
  SHARED_SPELLINGS,
  /** Words of so general a meaning that a missing one leaves no gap: make, become, several. */
  GENERAL_WORDS,
  /** Words and phrases that can be left out without a change of what is said: the, indeed. */
  HOLLOW_WORDS,
  /** Words that announce a reason or a conclusion: because, therefore, since. */
  REASONING_WORDS,
  /** Phrases that hold a word of reasoning and are none: because of, ever since. */
  NO_REASONING,
  /** What follows "since" where it speaks of time: months, days, "then". */
  TIME_WORDS,
  /** Words that begin a sentence which asks for something to be done: ensure, let, avoid. */
  IMPERATIVES,
  /** Words by which a short text shows that it has a verb: auxiliaries, common irregular forms. */
  VERBS,
  /** Phrases that state how well founded a judgement is: high confidence. */
  CONFIDENCE,
  /** Words that may stand between a likelihood and its number: about, chance. */
  LIKELIHOOD_FILLERS,
  /** Words that make another term of a likelihood: not, highly, less. */
  LIKELIHOOD_MODIFIERS,
  /** Words that turn a statement round: not, no, never. */
  NEGATIONS,
  /** Words of estimation that no scale defines: may, could, possible. */
  UNDEFINED_ESTIMATION,
  /** Phrases that hold a word of estimation and are none: as possible. */
  NO_ESTIMATION;

  /** The name of the file that holds the list. */
  String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
  }
}
