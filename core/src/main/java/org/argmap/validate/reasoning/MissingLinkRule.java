package org.argmap.validate.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Element;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.validate.ClaimText;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.argmap.validate.RuleOption;

/**
 * {@code reasoning.missing-link}: premises and conclusion that do not hang together by their words.
 *
 * <p>The Rabbit Rule: every significant word of the conclusion stands in a premise (no rabbit out
 * of an empty hat). The Holding Hands Rule: a significant word of a premise stands in the
 * conclusion or in another premise. Taken literally both fire on nearly every argument of ordinary
 * prose, so they are applied where somebody has tried to spell the step out: to supporting
 * arguments of two or more premises, and only when as many of the words are without a partner as
 * the option says. An argument of one premise has left its second one unsaid; it is reported only
 * if premise and conclusion have no significant word in common at all. Silent where the step is
 * explained otherwise: by a scheme, or by a backing.
 *
 * <p>Source: Rider and Thomason, <i>Cognitive and Pedagogical Benefits of Argument Mapping:
 * L.A.M.P. Guides the Way to Better Thinking</i>, in Knowledge Cartography, 2008; Austhink,
 * <i>Argument Mapping Tutorials</i>, tutorial 2.
 */
final class MissingLinkRule implements Rule {
  private static final String NOTHING_IN_COMMON =
      "The premise of the {argument} and its conclusion have no word in common: no premise speaks of {words}.";
  private static final String NO_PREMISE =
      "No premise of the {argument} speaks of {words}, as its conclusion does.";
  private static final String HINT =
      "Add the unsaid premise that leads from the words of the premises to these, use the same words for the same thing, or name the scheme of the argument.";
  private static final String LOOSE =
      "The premise {premise.id} of the {argument} speaks of {words}; neither the conclusion nor another premise does.";
  private static final String LOOSE_HINT =
      "Add the unsaid premise that ties these words to the rest, use the same words for the same thing, or make the premise an argument of its own.";

  private static final RuleOption MISSING =
      new RuleOption(
          "missing",
          "how many percent of the significant words of a conclusion, or of a premise, are without a partner, at least",
          75);

  /** Pronouns by which a statement speaks of what another one names. */
  private static final Set<String> POINTING_BACK =
      Set.of(
          "he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "this", "these",
          "those", "such", "one", "ones", "so", "there");

  private static final int SHOWN = 5;
  private static final int FEWEST = 2;
  private static final int MOST_WORDS = 200;

  @Override
  public String code() {
    return "reasoning.missing-link";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String summary() {
    return "The words of premises and conclusion do not hang together: a linking premise seems to be unsaid.";
  }

  @Override
  public List<RuleOption> options() {
    return List.of(MISSING);
  }

  @Override
  public List<String> templates() {
    return List.of(NOTHING_IN_COMMON, NO_PREMISE, HINT, LOOSE, LOOSE_HINT);
  }

  @Override
  public void check(RuleContext context) {
    if (context.facts().words().isEmpty()) {
      return;
    }
    ArgumentMap map = context.map();
    for (Argument argument : map.arguments()) {
      if (argument.isSupporting()
          && argument.target() instanceof ClaimId target
          && argument.scheme().isEmpty()
          && map.proCount(argument.id()) == 0) {
        new Step(context, argument, map.claim(target)).check();
      }
    }
  }

  /** One argument, with how many of its statements have each significant word. */
  private static final class Step {
    private final RuleContext context;
    private final Argument argument;
    private final Claim conclusion;
    private final List<Claim> premises = new ArrayList<>();
    private final Map<ClaimId, Set<String>> terms = new HashMap<>();
    private final Map<String, Integer> statements = new HashMap<>();

    Step(RuleContext context, Argument argument, Claim conclusion) {
      this.context = context;
      this.argument = argument;
      this.conclusion = conclusion;
      argument.premises().forEach(premise -> premises.add(context.map().claim(premise.claim())));
    }

    void check() {
      if (premises.contains(conclusion) || !take(conclusion)) {
        return;
      }
      for (Claim premise : premises) {
        if (!take(premise)) {
          return;
        }
      }
      boolean single = premises.size() == 1;
      if (isWithoutPartner(conclusion)) {
        if (!single || !(pointsBack(conclusion) || pointsBack(premises.get(0)))) {
          reportRabbit();
        }
        return;
      }
      for (Claim premise : premises) {
        if (!single && isWithoutPartner(premise)) {
          reportLoosePremise(premise);
          return;
        }
      }
    }

    /**
     * Counts the significant words of a statement, if it has enough of them and is not too long:
     * long texts are no boxes, and would cost their time at each argument that uses them.
     */
    private boolean take(Claim claim) {
      ClaimText text = context.facts().text(claim);
      if (text.size() > MOST_WORDS) {
        return false;
      }
      Set<String> all = text.terms();
      if (terms.put(claim.id(), all) == null) {
        all.forEach(term -> statements.merge(term, 1, Integer::sum));
      }
      return all.size() >= FEWEST;
    }

    private Set<String> terms(Claim claim) {
      return terms.getOrDefault(claim.id(), Set.of());
    }

    /** Whether a pronoun may stand for what the other statement speaks of. */
    private boolean pointsBack(Claim claim) {
      ClaimText text = context.facts().text(claim);
      return text.words().stream().anyMatch(POINTING_BACK::contains);
    }

    private boolean isWithoutPartner(Claim claim) {
      Set<String> terms = terms(claim);
      int alone = 0;
      for (String term : terms) {
        alone += isAlone(term) ? 1 : 0;
      }
      int limit = premises.size() == 1 ? 100 : context.option(MISSING);
      return alone > 0 && alone * 100L >= (long) terms.size() * limit;
    }

    private boolean isAlone(String term) {
      return statements.getOrDefault(term, 0) == 1;
    }

    private void reportRabbit() {
      List<Element> elements = new ArrayList<>(List.of(argument, conclusion));
      elements.addAll(premises);
      String template = premises.size() == 1 ? NOTHING_IN_COMMON : NO_PREMISE;
      context
          .report(withWords(Message.of(template).with("argument", argument), conclusion), elements)
          .hint(HINT);
    }

    private void reportLoosePremise(Claim premise) {
      context
          .report(
              withWords(
                  Message.of(LOOSE).with("premise", premise).with("argument", argument), premise),
              argument,
              premise)
          .hint(LOOSE_HINT);
    }

    /** The message with the words without a partner, as the claim writes them. */
    private Message withWords(Message message, Claim claim) {
      ClaimText text = context.facts().text(claim);
      List<String> shown = new ArrayList<>();
      Set<String> told = new HashSet<>();
      int words = 0;
      for (int i = 0; i < text.size(); i++) {
        boolean alone = text.terms(i).stream().anyMatch(this::isAlone);
        if (alone && told.addAll(text.terms(i)) && ++words <= SHOWN) {
          shown.add(text.written(i));
        }
      }
      return message.withTexts("words", shown, words);
    }
  }
}
