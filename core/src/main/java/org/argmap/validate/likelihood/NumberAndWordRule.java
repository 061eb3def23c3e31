package org.argmap.validate.likelihood;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.argmap.model.Claim;
import org.argmap.model.LikelihoodScale;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.validate.ClaimText;
import org.argmap.validate.Phrases;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.argmap.validate.WordList;
import org.argmap.validate.WordLists;
import org.argmap.validate.likelihood.Percentages.Percentage;

/**
 * {@code likelihood.number-and-word}: a word of likelihood beside a number that it does not mean,
 * such as "unlikely (7%)". One finding for each claim.
 *
 * <p>The words are read by the scale of the claim's likelihood; by ICD 203 if it has none. A number
 * stands beside a word when only punctuation and words such as "about" and "chance" are between the
 * two, and what it counts is the likelihood: it is in brackets, behind a comma, colon or dash, next
 * to "chance" or "probability", or before the word ("7% likely"). "Likely 30% of firms" is none.
 *
 * <p>Source: Office of the Director of National Intelligence, ICD 203, <i>Analytic Standards</i>,
 * 2015; Kent, <i>Words of Estimative Probability</i>, Studies in Intelligence, 1964.
 */
final class NumberAndWordRule implements Rule {
  private static final String MESSAGE =
      "The {claim} says {word} beside {number}, but under {scale} that word means {meaning}.";
  private static final String NO_TERM_HINT =
      "No single term of {scale} means {number}: correct the number, or leave out the word.";
  private static final String HINT =
      "For {number} the term is {terms.choice}; correct the word or the number.";

  private static final int FURTHEST = 6;
  private static final Set<String> CHANCE =
      Set.of("chance", "chances", "probability", "likelihood", "odds");

  @Override
  public String code() {
    return "likelihood.number-and-word";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A number stands beside a word of likelihood that does not mean it.";
  }

  @Override
  public List<String> templates() {
    return List.of(MESSAGE, NO_TERM_HINT, HINT);
  }

  @Override
  public void check(RuleContext context) {
    Optional<WordLists> words = context.facts().words();
    if (words.isEmpty()) {
      return;
    }
    for (Claim claim : context.map().claims()) {
      Optional<ScaleTerms> scale = ScaleTerms.of(claim);
      if (scale.isPresent()) {
        check(context, words.get(), claim, scale.get());
      }
    }
  }

  private static void check(RuleContext context, WordLists words, Claim claim, ScaleTerms scale) {
    ClaimText text = context.facts().text(claim);
    List<Phrases.Match> terms = scale.in(text);
    if (terms.isEmpty()) {
      return;
    }
    List<Percentage> numbers = Percentages.in(text);
    int next = 0;
    for (Phrases.Match term : terms) {
      while (next < numbers.size() && numbers.get(next).to() <= term.from() - FURTHEST) {
        next++;
      }
      for (int i = next; i < numbers.size() && numbers.get(i).from() <= term.to() + FURTHEST; i++) {
        if (isBeside(words, text, term, numbers.get(i))
            && !isModified(words, text, term)
            && !means(scale.term(term), numbers.get(i))) {
          report(context, claim, scale, term, numbers.get(i));
          return;
        }
      }
    }
  }

  private static boolean means(LikelihoodScale.Term term, Percentage number) {
    return term.lower() <= number.low() && number.high() <= term.upper();
  }

  private static void report(
      RuleContext context, Claim claim, ScaleTerms scale, Phrases.Match match, Percentage number) {
    LikelihoodScale.Term term = scale.term(match);
    List<String> fitting = scale.fitting(number.low(), number.high());
    context
        .report(
            Message.of(MESSAGE)
                .with("claim", claim)
                .with("word", match.phrase())
                .withWord("number", number.toString())
                .withWord("scale", scale.scale().name())
                .withWord("meaning", Percentages.inWords(term.lower(), term.upper())),
            claim)
        .hint(
            fitting.isEmpty()
                ? Message.of(NO_TERM_HINT)
                    .withWord("scale", scale.scale().name())
                    .withWord("number", number.toString())
                : Message.of(HINT)
                    .withWord("number", number.toString())
                    .withTexts("terms", fitting, fitting.size()));
  }

  private static boolean isModified(WordLists words, ClaimText text, Phrases.Match term) {
    return term.from() > 0
        && text.sentence(term.from() - 1) == text.sentence(term.from())
        && words.list(WordList.LIKELIHOOD_MODIFIERS).contains(text.word(term.from() - 1));
  }

  private static boolean isBeside(
      WordLists words, ClaimText text, Phrases.Match term, Percentage number) {
    boolean before = number.to() <= term.from();
    int from = before ? number.to() : term.to();
    int to = before ? term.from() : number.from();
    if (from > to || to == text.size() || text.sentence(from) != text.sentence(to)) {
      return false;
    }
    boolean chance = false;
    boolean punctuation = false;
    for (int i = from; i <= to; i++) {
      punctuation |= marksAside(text.before(i));
      if (i < to) {
        if (!words.list(WordList.LIKELIHOOD_FILLERS).contains(text.word(i))) {
          return false;
        }
        chance |= CHANCE.contains(text.word(i));
      }
    }
    return before
        ? from == to || chance || punctuation
        : (chance || punctuation) && !counts(text, number);
  }

  private static boolean marksAside(String between) {
    return between.chars().anyMatch(c -> "([,:;–—-=~≈".indexOf(c) >= 0);
  }

  /** Whether the number is a share of something: "30% of firms". */
  private static boolean counts(ClaimText text, Percentage number) {
    return number.to() < text.size()
        && text.word(number.to()).equals("of")
        && text.before(number.to()).indexOf(')') < 0;
  }
}
