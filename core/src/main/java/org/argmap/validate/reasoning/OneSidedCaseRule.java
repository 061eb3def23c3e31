package org.argmap.validate.reasoning;

import java.util.BitSet;
import java.util.List;
import org.argmap.internal.graph.MapGraph;
import org.argmap.internal.graph.Paths;
import org.argmap.internal.reasoning.NumberedMap;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.argmap.validate.RuleOption;

/**
 * {@code reasoning.one-sided-case}: a root with several arguments, all of one stance, and nothing
 * against any of them further down.
 *
 * <p>Source: Nickerson, <i>Confirmation Bias</i>, Review of General Psychology 2, 1998; ICD 203
 * (2015), analytic standard on the analysis of alternatives.
 */
final class OneSidedCaseRule implements Rule {
  private static final String FOR_ONE =
      "The case about the {claim} has one side only: {count} argument for it, nothing against it, and no objection to any step.";
  private static final String FOR_SEVERAL =
      "The case about the {claim} has one side only: {count} arguments for it, nothing against it, and no objection to any step.";
  private static final String AGAINST_ONE =
      "The case about the {claim} has one side only: {count} argument against it, nothing for it, and no objection to any step.";
  private static final String AGAINST_SEVERAL =
      "The case about the {claim} has one side only: {count} arguments against it, nothing for it, and no objection to any step.";
  private static final String FOR_HINT =
      "Look for the strongest objection, and put it on the map with what answers it.";
  private static final String AGAINST_HINT =
      "Look for the strongest reason for it, and put it on the map; or turn the claim round.";

  private static final RuleOption ARGUMENTS =
      new RuleOption("arguments", "how many arguments of one stance make a case, at least", 2);

  @Override
  public String code() {
    return "reasoning.one-sided-case";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String summary() {
    return "All arguments about a conclusion are of one stance, and none of them is opposed.";
  }

  @Override
  public List<RuleOption> options() {
    return List.of(ARGUMENTS);
  }

  @Override
  public List<String> templates() {
    return List.of(FOR_ONE, FOR_SEVERAL, AGAINST_ONE, AGAINST_SEVERAL, FOR_HINT, AGAINST_HINT);
  }

  @Override
  public void check(RuleContext context) {
    ArgumentMap map = context.map();
    int least = Math.max(1, context.option(ARGUMENTS));
    NumberedMap numbered = NumberedMap.of(map);
    BitSet disputed = disputed(numbered.graph());
    for (Claim root : map.roots()) {
      int pro = map.proCount(root.id());
      int con = map.conCount(root.id());
      boolean oneStance = (pro == 0) != (con == 0) && pro + con >= least;
      if (oneStance
          && map.argumentsTargeting(root.id()).stream()
              .noneMatch(argument -> disputed.get(numbered.number(argument.id())))) {
        report(context, root, pro, con);
      }
    }
  }

  private static void report(RuleContext context, Claim root, int pro, int con) {
    int count = pro + con;
    String template =
        pro > 0 ? count == 1 ? FOR_ONE : FOR_SEVERAL : count == 1 ? AGAINST_ONE : AGAINST_SEVERAL;
    context
        .report(Message.of(template).with("claim", root).with("count", count), root)
        .hint(pro > 0 ? FOR_HINT : AGAINST_HINT);
  }

  /** What an opposing argument bears on, directly or through what stands on that. */
  private static BitSet disputed(MapGraph graph) {
    BitSet targets = new BitSet();
    for (int i = 0; i < graph.arguments(); i++) {
      int argument = graph.claims() + i;
      if (graph.isOpposing(argument)) {
        targets.set(graph.target(argument));
      }
    }
    return Paths.reachableFrom(graph.outgoing(), targets);
  }
}
