package org.argmap.validate.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.ElementId;
import org.argmap.model.Illocution;
import org.argmap.model.Locution;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code structure.isolated-claim}: a claim that is tied to nothing.
 *
 * <p>No argument uses or targets it, no relation ties it, no question has it as a position or is
 * raised about it, no judgement weighs it, and no locution puts it forward. Sections, sources and
 * tags are order, not ties. A map that has just this one claim is only begun, and is not reported.
 *
 * <p>Source: ter Berg, van Gelder, Patterson and Teppema, <i>Critical Thinking: Reasoning and
 * Communicating with Rationale</i>, 2009: a map shows each claim in its place in the reasoning.
 */
final class IsolatedClaimRule implements Rule {
  private static final String MESSAGE =
      "The {claim} is tied to nothing: no argument, relation, question or judgement has it.";
  private static final String HINT =
      "Say what it is a reason for or against, or what bears on it; or remove it if it has no part in the case.";

  @Override
  public String code() {
    return "structure.isolated-claim";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A claim is tied to nothing else in the map.";
  }

  @Override
  public List<String> templates() {
    return List.of(MESSAGE, HINT);
  }

  @Override
  public Set<String> yieldsToReaders() {
    return Set.of("argdown.unused-premise", "argdown.premise-without-conclusion");
  }

  @Override
  public void check(RuleContext context) {
    ArgumentMap map = context.map();
    if (map.claims().size() < 2) {
      return;
    }
    Set<String> said = putForward(map);
    for (Claim claim : map.claims()) {
      if (isIsolated(map, claim) && !said.contains(claim.id().value())) {
        context.report(Message.of(MESSAGE).with("claim", claim), claim).hint(HINT);
      }
    }
  }

  private static boolean isIsolated(ArgumentMap map, Claim claim) {
    return map.argumentsUsing(claim.id()).isEmpty()
        && map.proCount(claim.id()) == 0
        && map.conCount(claim.id()) == 0
        && map.relationsOf(claim.id()).isEmpty()
        && map.questionsOf(claim.id()).isEmpty()
        && map.judgementsOf(claim.id()).isEmpty();
  }

  private static Set<String> putForward(ArgumentMap map) {
    Set<String> said = new HashSet<>();
    for (Locution locution : map.locutions()) {
      locution.illocutions().stream()
          .map(Illocution::content)
          .map(ElementId::value)
          .forEach(said::add);
    }
    return said;
  }
}
