package org.argmap.validate.reasoning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/**
 * {@code reasoning.compound-claim}: a claim that holds a reason and what follows from it.
 *
 * <p>A word that brings a reason counts inside a sentence, and at its beginning if a comma follows;
 * one that brings a conclusion counts where it begins a sentence or a clause: "should therefore be
 * shared" only refers to what another box says. "Since" counts only at the beginning of a clause,
 * and not where it speaks of time; "so" only behind a comma or the like.
 *
 * <p>Source: Austhink, <i>Argument Mapping Tutorials</i>, section 1.6: no reasoning in boxes.
 */
final class CompoundClaimRule implements Rule {
  private static final String MESSAGE =
      "The {claim} holds reasoning: {word} joins a reason and a conclusion in one box.";
  private static final String HINT =
      "Split it in two claims, and make the one that gives the reason a premise of an argument for the other.";

  private static final Set<String> BRINGS_REASON =
      Set.of(
          "because",
          "since",
          "given that",
          "seeing that",
          "inasmuch as",
          "due to the fact that",
          "owing to the fact that",
          "in view of the fact that");

  /** Words behind which a conclusion is a clause of its own. */
  private static final Set<String> JOINS = Set.of("and", "but");

  /** Signs of a perfect tense: what has gone on since some time. */
  private static final Set<String> PERFECT = Set.of("has", "have", "had", "hasn't", "haven't");

  @Override
  public String code() {
    return "reasoning.compound-claim";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A claim holds a reason and a conclusion in one box.";
  }

  @Override
  public List<String> templates() {
    return List.of(MESSAGE, HINT);
  }

  @Override
  public void check(RuleContext context) {
    if (context.facts().words().isEmpty()) {
      return;
    }
    WordLists words = context.facts().words().get();
    for (Claim claim : context.map().claims()) {
      ClaimText text = context.facts().text(claim);
      List<Phrases.Match> candidates = candidates(words, text);
      if (!candidates.isEmpty()) {
        Text judged = new Text(words, text);
        candidates.stream()
            .filter(judged::isReasoning)
            .findFirst()
            .ifPresent(match -> report(context, claim, match.phrase()));
      }
    }
  }

  private static void report(RuleContext context, Claim claim, String word) {
    context.report(Message.of(MESSAGE).with("claim", claim).with("word", word), claim).hint(HINT);
  }

  /** Words of reasoning that are no part of a phrase which is none. */
  private static List<Phrases.Match> candidates(WordLists words, ClaimText text) {
    List<Phrases.Match> found = words.find(WordList.REASONING_WORDS, text);
    if (found.isEmpty()) {
      return found;
    }
    List<Phrases.Match> harmless = words.find(WordList.NO_REASONING, text);
    List<Phrases.Match> candidates = new ArrayList<>();
    int next = 0;
    for (Phrases.Match match : found) {
      while (next < harmless.size() && harmless.get(next).to() <= match.from()) {
        next++;
      }
      if (next == harmless.size() || harmless.get(next).from() >= match.to()) {
        candidates.add(match);
      }
    }
    return candidates;
  }

  /** A claim's text, with what is needed to judge each of its words in constant time. */
  private static final class Text {
    private final WordLists words;
    private final ClaimText text;
    private @Nullable Set<Integer> times;
    private int @Nullable [] lastPerfect;

    Text(WordLists words, ClaimText text) {
      this.words = words;
      this.text = text;
    }

    /** Where the phrases begin that speak of time. */
    private Set<Integer> times() {
      if (times == null) {
        times = new HashSet<>();
        for (Phrases.Match match : words.find(WordList.TIME_WORDS, text)) {
          times.add(match.from());
        }
      }
      return times;
    }

    /** For each word the last sign of a perfect tense before it; -1 if there is none. */
    private int[] lastPerfect() {
      if (lastPerfect == null) {
        lastPerfect = new int[text.size() + 1];
        lastPerfect[0] = -1;
        for (int i = 0; i < text.size(); i++) {
          lastPerfect[i + 1] = PERFECT.contains(text.word(i)) ? i : lastPerfect[i];
        }
      }
      return lastPerfect;
    }

    boolean isReasoning(Phrases.Match match) {
      int at = match.from();
      if (match.to() == text.size()) {
        return false;
      }
      boolean first = beginsSentence(at);
      boolean aside = !first && isBehindMark(at);
      return switch (match.phrase()) {
        case "since" -> (first ? hasMainClause(at) : aside) && !isTemporal(at, first);
        case "so" -> aside;
        default ->
            BRINGS_REASON.contains(match.phrase())
                ? !first || hasMainClause(at)
                : at > 0 && (first || aside || JOINS.contains(text.word(at - 1)));
      };
    }

    private boolean beginsSentence(int at) {
      return at == 0 || text.sentence(at - 1) != text.sentence(at);
    }

    private boolean isBehindMark(int at) {
      return text.before(at).chars().anyMatch(c -> ",;:–—-".indexOf(c) >= 0);
    }

    /** Whether a comma follows in the sentence. */
    private boolean hasMainClause(int at) {
      return mainClause(at) < text.size();
    }

    private int mainClause(int at) {
      for (int i = at + 1; i < text.size(); i++) {
        if (text.sentence(i) != text.sentence(at)) {
          break;
        }
        if (text.before(i).indexOf(',') >= 0) {
          return i;
        }
      }
      return text.size();
    }

    /**
     * Whether a "since" that begins a clause speaks of time: a date follows, or the main clause is
     * in a perfect tense.
     */
    private boolean isTemporal(int since, boolean first) {
      if (Character.isDigit(text.word(since + 1).charAt(0)) || times().contains(since + 1)) {
        return true;
      }
      if (!first) {
        int perfect = lastPerfect()[since];
        return perfect >= 0 && text.sentence(perfect) == text.sentence(since);
      }
      for (int i = mainClause(since); i < text.size(); i++) {
        if (text.sentence(i) != text.sentence(since)) {
          break;
        }
        if (PERFECT.contains(text.word(i))) {
          return true;
        }
      }
      return false;
    }
  }
}
