package org.argmap.validate.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code structure.support-through-restatement}: a claim supported by what it supports, where the
 * circle is closed by a restatement.
 *
 * <p>A restatement is no reason, so the circle is none of supporting links alone: {@link CycleRule}
 * does not see it. The shortest case is a premise that restates the conclusion. What hangs together
 * by supporting links and restatements is one finding. Restatements among the claims of a circle of
 * supporting links add nothing and are not reported again.
 *
 * <p>Source: Walton, <i>Begging the Question</i>, 1991, on the equivalence form of the fallacy: the
 * conclusion comes back among the premises in other words.
 */
final class SupportThroughRestatementRule implements Rule {
  @Override
  public String code() {
    return "structure.support-through-restatement";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A claim is supported by what it supports, through a restatement.";
  }

  @Override
  public void check(RuleContext context) {
    if (context.map().relations().isEmpty()) {
      return;
    }
    SupportGraph links = new SupportGraph(context.map());
    DirectedGraph support = links.support();
    DirectedGraph both = links.supportAndRestatements();
    int[] bySupport = support.components();
    int[] byBoth = both.components();
    boolean[] told = new boolean[both.size()];
    for (int node = 0; node < both.size(); node++) {
      int group = byBoth[node];
      if (told[group]) {
        continue;
      }
      for (int next : support.from(node)) {
        if (byBoth[next] == group && bySupport[next] != bySupport[node]) {
          told[group] = true;
          report(context, links, both.shortestPath(next, node, n -> byBoth[n] == group));
          break;
        }
      }
    }
  }

  private static void report(RuleContext context, SupportGraph links, List<Integer> path) {
    List<Integer> nodes = new ArrayList<>(path);
    Collections.rotate(nodes, -nodes.indexOf(Collections.min(nodes)));
    Circle circle = new Circle(nodes.stream().map(links::at).toList());
    context
        .report(
            "The %s is supported by what it supports, only in other words: %s."
                .formatted(circle.startName(), circle.path()),
            circle.elements())
        .hint(
            "To say something again is no reason for it. Give a reason that is not the claim itself"
                + " in other words, or take out the restatement if the two do not mean the same.");
  }
}
