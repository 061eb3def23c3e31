package org.argmap.validate.reasoning;

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
 * {@code reasoning.not-a-statement}: a claim that can be neither true nor false: a question, a
 * demand, or a heading.
 *
 * <p>Questions are known by their mark, in any language. Demands are known by their first word, and
 * headings by being short, without a full stop, and without any word that could be a verb; these
 * two in English only. What could be a sentence is taken for one.
 *
 * <p>Source: Austhink, <i>Argument Mapping Tutorials</i>, section 1.5: boxes hold whole declarative
 * sentences.
 */
final class NotAStatementRule implements Rule {
  private static final String QUESTION = "The {claim} is a question, not a statement.";
  private static final String QUESTION_HINT =
      "Say what the answer is, or make it a question of the map, with claims as positions.";
  private static final String DEMAND = "The {claim} is a demand, not a statement.";
  private static final String DEMAND_HINT =
      "Say who should do it, as in \"States should share more\", so that one can agree or disagree.";
  private static final String HEADING =
      "The {claim} reads like a heading, not like a statement: it seems to have no verb.";
  private static final String HEADING_HINT = "Write a whole sentence that could be true or false.";

  private static final int LONGEST_HEADING = 6;
  private static final Set<Character> QUESTION_MARKS = Set.of('?', '？', '؟', '⁇', '⁈', '‽');
  private static final String CLOSING = "\"'”’»)]";

  @Override
  public String code() {
    return "reasoning.not-a-statement";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A claim is no statement that could be true or false: it is a question, a demand or a heading.";
  }

  @Override
  public List<String> templates() {
    return List.of(QUESTION, QUESTION_HINT, DEMAND, DEMAND_HINT, HEADING, HEADING_HINT);
  }

  @Override
  public void check(RuleContext context) {
    Optional<WordLists> words = context.facts().words();
    for (Claim claim : context.map().claims()) {
      String end = claim.text().stripTrailing();
      if (isQuestion(end)) {
        report(context, claim, QUESTION, QUESTION_HINT);
      } else if (words.isPresent()) {
        ClaimText text = context.facts().text(claim);
        if (isDemand(words.get(), text)) {
          report(context, claim, DEMAND, DEMAND_HINT);
        } else if (isHeading(words.get(), text, end)) {
          report(context, claim, HEADING, HEADING_HINT);
        }
      }
    }
  }

  private static void report(RuleContext context, Claim claim, String template, String advice) {
    context.report(Message.of(template).with("claim", claim), claim).hint(advice);
  }

  private static boolean isQuestion(String text) {
    int last = text.length() - 1;
    while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && QUESTION_MARKS.contains(text.charAt(last));
  }

  private static boolean isDemand(WordLists words, ClaimText text) {
    for (Phrases.Match match : words.find(WordList.IMPERATIVES, text)) {
      return match.from() == 0 && match.to() < text.size() && !isSubject(words, text, match.to());
    }
    return false;
  }

  /** Whether the first word is the subject after all, because a verb comes next: "Stop is ...". */
  private static boolean isSubject(WordLists words, ClaimText text, int next) {
    return words.list(WordList.VERBS).contains(text.word(next));
  }

  private static boolean isHeading(WordLists words, ClaimText text, String end) {
    if (text.size() == 0 || text.size() > LONGEST_HEADING || endsInPunctuation(end)) {
      return false;
    }
    for (int i = 0; i < text.size(); i++) {
      if (couldBeVerb(words, text.word(i), i == 0 && text.size() > 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsInPunctuation(String text) {
    char last = text.charAt(text.length() - 1);
    return ".!:;…。！।".indexOf(last) >= 0;
  }

  /** A first word that ends in -s is a plural, whose verb has no ending: all is possible then. */
  private static boolean couldBeVerb(WordLists words, String word, boolean firstOfSeveral) {
    boolean ending =
        (word.endsWith("s") && !word.endsWith("ss"))
            || (!firstOfSeveral && (word.endsWith("ed") || word.endsWith("en")));
    return ending || words.list(WordList.VERBS).contains(word);
  }
}
