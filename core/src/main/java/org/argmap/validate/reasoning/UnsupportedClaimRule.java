package org.argmap.validate.reasoning;

import java.util.ArrayList;
import java.util.List;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.Message;
import org.argmap.model.Relation;
import org.argmap.model.Restatement;
import org.argmap.model.Severity;
import org.argmap.model.Standing;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code reasoning.unsupported-claim}: a premise with nothing under it, neither an argument nor a
 * source, that is not marked as an assumption or as accepted.
 *
 * <p>A map that says nowhere what its premises rest on is a sketch; it gets one finding, not one
 * for each leaf. A restatement of a claim that is supported or has a source is as good as that one.
 *
 * <p>Source: Rider and Thomason, <i>Cognitive and Pedagogical Benefits of Argument Mapping</i>, in
 * Knowledge Cartography, 2008 (premises are supported, or end in a basis); CIA, <i>A Tradecraft
 * Primer</i>, 2009, Key Assumptions Check.
 */
final class UnsupportedClaimRule implements Rule {
  private static final String MESSAGE =
      "The {claim} is a premise with nothing under it: no argument supports it, it cites no source, and it is not marked as an assumption.";
  private static final String HINT =
      "Cite a source, give an argument for it, or mark it as assumed or accepted.";
  private static final String SKETCH =
      "None of the {count} premises that the reasoning begins with has a source or is marked as an assumption: {claims.id}.";
  private static final String SKETCH_HINT =
      "Say what the map rests on: cite sources, and mark what is taken for granted as assumed. Once one of these premises is dealt with, each of the others is reported by itself.";

  private static final int SHOWN = 5;

  @Override
  public String code() {
    return "reasoning.unsupported-claim";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A premise has neither an argument nor a source, and is not marked as an assumption or as accepted.";
  }

  @Override
  public List<String> templates() {
    return List.of(MESSAGE, HINT, SKETCH, SKETCH_HINT);
  }

  @Override
  public void check(RuleContext context) {
    ArgumentMap map = context.map();
    List<Claim> bare = new ArrayList<>();
    boolean sketch = true;
    for (Claim claim : map.claims()) {
      if (!isPremise(map, claim) || map.proCount(claim.id()) > 0) {
        continue;
      }
      if (!stands(claim) && !restatesWhatStands(map, claim)) {
        bare.add(claim);
      } else {
        sketch &= claim.text().isBlank();
      }
    }
    if (sketch && bare.size() > 1) {
      reportSketch(context, bare);
    } else {
      bare.forEach(claim -> report(context, claim));
    }
  }

  private static boolean isPremise(ArgumentMap map, Claim claim) {
    return !map.argumentsUsing(claim.id()).isEmpty();
  }

  /** Blank claims are left to the rule about text. */
  private static boolean stands(Claim claim) {
    return !claim.citations().isEmpty()
        || claim.standing() != Standing.ASSERTED
        || claim.text().isBlank();
  }

  private static boolean restatesWhatStands(ArgumentMap map, Claim claim) {
    for (Relation relation : map.relationsOf(claim.id())) {
      if (relation instanceof Restatement restatement) {
        Claim other =
            map.claim(
                restatement.first().equals(claim.id())
                    ? restatement.second()
                    : restatement.first());
        if (!other.id().equals(claim.id()) && (stands(other) || map.proCount(other.id()) > 0)) {
          return true;
        }
      }
    }
    return false;
  }

  private static void report(RuleContext context, Claim claim) {
    context.report(Message.of(MESSAGE).with("claim", claim), claim).hint(HINT);
  }

  private static void reportSketch(RuleContext context, List<Claim> bare) {
    context
        .report(
            Message.of(SKETCH)
                .with("count", bare.size())
                .withIds("claims", bare.stream().map(Claim::id).toList(), SHOWN),
            bare.subList(0, Math.min(SHOWN, bare.size())))
        .hint(SKETCH_HINT);
  }
}
