package org.argmap.validate.reasoning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.Edit;
import org.argmap.model.Message;
import org.argmap.model.Preferable;
import org.argmap.model.Relation;
import org.argmap.model.Restatement;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code reasoning.same-claim-twice}: two claims that say the same, but for articles, fillers,
 * number and punctuation. Silent where a restatement between the two says so already.
 *
 * <p>The order of the words counts, and so do negations, modal words and tenses. Texts are compared
 * by hash, never in pairs.
 *
 * <p>Source: Austhink, <i>Argument Mapping Tutorials</i>, section 1.6: boxes contain claims. What
 * is said of a claim should stand in one place.
 */
final class SameClaimTwiceRule implements Rule {
  private static final String MESSAGE =
      "The claims {first.id} and {second.id} say the same: {first.text}";
  private static final String HINT =
      "Merge the two; or if both wordings matter, tie them by a restatement.";

  @Override
  public String code() {
    return "reasoning.same-claim-twice";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "Two claims say the same, and no restatement ties them.";
  }

  @Override
  public Set<String> yieldsTo() {
    return Set.of(RepeatsConclusionRule.CODE);
  }

  @Override
  public List<String> templates() {
    return List.of(MESSAGE, HINT);
  }

  @Override
  public void check(RuleContext context) {
    Map<String, List<Claim>> byGist = new LinkedHashMap<>();
    for (Claim claim : context.map().claims()) {
      String gist = context.facts().gist(claim);
      if (!gist.isEmpty()) {
        byGist.computeIfAbsent(gist, key -> new ArrayList<>(1)).add(claim);
      }
    }
    for (List<Claim> same : byGist.values()) {
      if (same.size() > 1) {
        check(context, same);
      }
    }
  }

  private static void check(RuleContext context, List<Claim> same) {
    Claim first = same.get(0);
    Set<Preferable> before = new HashSet<>(Set.of(first.id()));
    for (Claim other : same.subList(1, same.size())) {
      if (!restatesOneOf(context.map(), other, before)) {
        context
            .report(Message.of(MESSAGE).with("first", first).with("second", other), first, other)
            .hint(HINT)
            .fix(Edit.merge(first.id(), other.id()));
      }
      before.add(other.id());
    }
  }

  private static boolean restatesOneOf(ArgumentMap map, Claim claim, Set<Preferable> before) {
    for (Relation relation : map.relationsOf(claim.id())) {
      if (relation instanceof Restatement
          && relation.ends().stream()
              .anyMatch(end -> !end.equals(claim.id()) && before.contains(end))) {
        return true;
      }
    }
    return false;
  }
}
