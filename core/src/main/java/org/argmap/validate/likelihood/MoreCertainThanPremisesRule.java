package org.argmap.validate.likelihood;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Element;
import org.argmap.model.Likelihood;
import org.argmap.model.Message;
import org.argmap.model.Premise;
import org.argmap.model.Severity;
import org.argmap.model.Standing;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code likelihood.more-certain-than-premises}: a claim that is held to be more likely than a
 * premise which all of its support needs.
 *
 * <p>Linked premises are each needed, so an argument carries no further than the least likely of
 * them: the probability of a conjunction is at most that of each member. "More likely" means that
 * the bounds of the claim lie wholly above those of the premise, on the same scale; likelihoods of
 * different scales are not compared. Silent where the claim can be more likely for another reason:
 * it cites a source of its own, it is accepted, or it has supporting arguments that have no weak
 * premise in common, since independent arguments add up.
 *
 * <p>Source: Hailperin, <i>Best Possible Inequalities for the Probability of a Logical Function of
 * Events</i>, American Mathematical Monthly 72, 1965 (the bound); Heuer, <i>Psychology of
 * Intelligence Analysis</i>, 1999, chapter 12.
 */
final class MoreCertainThanPremisesRule implements Rule {
  private static final String MESSAGE =
      "The {claim} is held to be {likelihood}, but its premise {premise.id}, which all of its support needs, is held to be only {weaker}.";
  private static final String HINT =
      "Hold the claim to be at most as likely as that premise, give an argument for it that does without, or cite what makes it more likely.";

  @Override
  public String code() {
    return "likelihood.more-certain-than-premises";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A claim is held to be more likely than a premise that all of its support needs.";
  }

  @Override
  public List<String> templates() {
    return List.of(MESSAGE, HINT);
  }

  @Override
  public void check(RuleContext context) {
    ArgumentMap map = context.map();
    for (Claim claim : map.claims()) {
      boolean standsByItself =
          !claim.citations().isEmpty() || claim.standing() == Standing.ACCEPTED;
      if (claim.likelihood().isPresent() && !standsByItself) {
        check(context, claim, claim.likelihood().get(), map.argumentsFor(claim.id()));
      }
    }
  }

  private static void check(
      RuleContext context, Claim claim, Likelihood held, List<Argument> support) {
    if (support.isEmpty()) {
      return;
    }
    Set<ClaimId> needed = weakPremises(context.map(), claim, held, support.get(0));
    for (Argument argument : support.subList(1, support.size())) {
      if (needed.isEmpty()) {
        return;
      }
      needed.retainAll(claims(argument));
    }
    Optional<Claim> weakest =
        needed.stream()
            .map(context.map()::claim)
            .min(Comparator.comparingDouble(premise -> upper(premise)));
    weakest.ifPresent(premise -> report(context, claim, held, premise, support));
  }

  private static double upper(Claim claim) {
    return claim.likelihood().map(Likelihood::upper).orElse(100.0);
  }

  private static Set<ClaimId> weakPremises(
      ArgumentMap map, Claim claim, Likelihood held, Argument argument) {
    Set<ClaimId> weak = new LinkedHashSet<>();
    for (Premise premise : argument.premises()) {
      Optional<Likelihood> likelihood = map.claim(premise.claim()).likelihood();
      if (!premise.claim().equals(claim.id())
          && likelihood.isPresent()
          && isAbove(held, likelihood.get())) {
        weak.add(premise.claim());
      }
    }
    return weak;
  }

  private static Set<ClaimId> claims(Argument argument) {
    Set<ClaimId> claims = new LinkedHashSet<>();
    argument.premises().forEach(premise -> claims.add(premise.claim()));
    return claims;
  }

  private static boolean isAbove(Likelihood held, Likelihood premise) {
    boolean wholly = held.lower() >= premise.upper() && held.upper() > premise.upper();
    return held.scale().equals(premise.scale()) && wholly;
  }

  private static void report(
      RuleContext context, Claim claim, Likelihood held, Claim premise, List<Argument> support) {
    List<Element> elements = new ArrayList<>(List.of(claim, premise));
    elements.addAll(support);
    context
        .report(
            Message.of(MESSAGE)
                .with("claim", claim)
                .with("likelihood", held.term())
                .with("premise", premise)
                .with("weaker", premise.likelihood().map(Likelihood::term).orElse("")),
            elements)
        .hint(HINT);
  }
}
