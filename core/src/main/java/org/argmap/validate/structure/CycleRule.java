package org.argmap.validate.structure;

import java.util.List;
import org.argmap.model.Claim;
import org.argmap.model.Element;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code structure.cycle}: claims that support each other in a circle.
 *
 * <p>Only supporting links count: from a premise to its supporting argument, and on to what the
 * argument supports. Claims that oppose each other in a circle are an ordinary dispute. What hangs
 * together by such links is one finding, which shows a shortest circle through its first claim. A
 * claim that supports itself in one step is left to {@link SelfSupportRule}.
 *
 * <p>Sources: Aristotle, <i>Prior Analytics</i> II.5 (circular proof); Walton, <i>Begging the
 * Question</i>, 1991.
 */
final class CycleRule implements Rule {
  @Override
  public String code() {
    return "structure.cycle";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "Claims support each other in a circle.";
  }

  @Override
  public void check(RuleContext context) {
    SupportGraph links = new SupportGraph(context.map());
    DirectedGraph graph = links.support();
    int[] component = graph.components();
    int[] claims = new int[graph.size()];
    for (int node = 0; node < graph.size(); node++) {
      claims[component[node]] += links.at(node) instanceof Claim ? 1 : 0;
    }
    for (List<Integer> nodes : graph.circles()) {
      List<Element> elements = nodes.stream().map(links::at).toList();
      long shown = elements.stream().filter(Claim.class::isInstance).count();
      report(context, new Circle(elements), claims[component[nodes.get(0)]] - shown);
    }
  }

  private static void report(RuleContext context, Circle circle, long others) {
    String more =
        others == 0
            ? ""
            : others == 1
                ? " One more claim hangs in the same knot."
                : " %d more claims hang in the same knot.".formatted(others);
    context
        .report(
            "The %s rests on itself: %s.%s".formatted(circle.startName(), circle.path(), more),
            circle.elements())
        .hint(
            "Take out the step that gives the weakest reason, or support one of the claims by"
                + " something outside the circle and take out the step that leads back to it.");
  }
}
