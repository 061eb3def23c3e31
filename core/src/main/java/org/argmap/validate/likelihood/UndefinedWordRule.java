package org.argmap.validate.likelihood;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.argmap.model.Claim;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.validate.ClaimText;
import org.argmap.validate.Phrases;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.argmap.validate.WordList;
import org.argmap.validate.WordLists;

/**
 * {@code likelihood.undefined-word}: a word of estimation that no scale defines, in a claim whose
 * likelihood is not recorded. "May" with a capital inside a sentence is the month.
 *
 * <p>Source: Kent, <i>Words of Estimative Probability</i>, Studies in Intelligence, 1964; National
 * Intelligence Council, <i>What We Mean When We Say</i>, in the estimate on Iran, 2007.
 */
final class UndefinedWordRule implements Rule {
  private static final String MESSAGE =
      "The {claim} leaves open how likely it is: no scale defines {words}.";
  private static final String HINT =
      "Use a term of a scale, such as \"likely\" of ICD 203, or record the claim's likelihood; leave it if the claim is just that it can happen.";

  @Override
  public String code() {
    return "likelihood.undefined-word";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String summary() {
    return "A claim says how likely it is by a word that no scale defines.";
  }

  @Override
  public List<String> templates() {
    return List.of(MESSAGE, HINT);
  }

  @Override
  public void check(RuleContext context) {
    Optional<WordLists> words = context.facts().words();
    if (words.isEmpty()) {
      return;
    }
    for (Claim claim : context.map().claims()) {
      if (claim.likelihood().isPresent()) {
        continue;
      }
      Set<String> vague = vague(words.get(), context.facts().text(claim));
      if (!vague.isEmpty()) {
        Message message =
            Message.of(MESSAGE)
                .with("claim", claim)
                .withTexts("words", List.copyOf(vague), vague.size());
        context.report(message, claim).hint(HINT);
      }
    }
  }

  private static Set<String> vague(WordLists words, ClaimText text) {
    List<Phrases.Match> found = words.find(WordList.UNDEFINED_ESTIMATION, text);
    if (found.isEmpty()) {
      return Set.of();
    }
    List<Phrases.Match> harmless = words.find(WordList.NO_ESTIMATION, text);
    Set<String> vague = new LinkedHashSet<>();
    int next = 0;
    for (Phrases.Match match : found) {
      while (next < harmless.size() && harmless.get(next).to() <= match.from()) {
        next++;
      }
      boolean inPhrase = next < harmless.size() && harmless.get(next).from() < match.to();
      if (!inPhrase && !isMonth(text, match)) {
        vague.add(match.phrase());
      }
    }
    return vague;
  }

  private static boolean isMonth(ClaimText text, Phrases.Match match) {
    if (!text.written(match.from()).equals("May")) {
      return false;
    }
    boolean dated = match.to() < text.size() && Character.isDigit(text.word(match.to()).charAt(0));
    boolean inside =
        match.from() > 0 && text.sentence(match.from() - 1) == text.sentence(match.from());
    return dated || inside;
  }
}
