package org.argmap.validate.structure;

import java.util.Arrays;
import java.util.List;
import org.argmap.internal.graph.Adjacency;
import org.argmap.internal.graph.Components;
import org.argmap.internal.graph.Paths;
import org.argmap.internal.reasoning.NumberedMap;
import org.argmap.internal.reasoning.SupportLinks;
import org.argmap.model.Claim;
import org.argmap.model.Element;
import org.argmap.model.Message;
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
  private static final String MESSAGE = "The {start} rests on itself: {path}.";
  private static final String ONE_MORE = MESSAGE + " One more claim hangs in the same knot.";
  private static final String MORE = MESSAGE + " {others} more claims hang in the same knot.";
  private static final String HINT =
      "Take out the step that gives the weakest reason, or support one of the claims by something outside the circle and take out the step that leads back to it.";

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
  public List<String> templates() {
    return List.of(MESSAGE, ONE_MORE, MORE, HINT);
  }

  @Override
  public void check(RuleContext context) {
    NumberedMap map = NumberedMap.of(context.map());
    Adjacency support = SupportLinks.withoutSelfSupport(context.map()).up();
    Components components = Components.of(support);
    int[] claims = new int[components.count()];
    for (int claim = 0; claim < map.graph().claims(); claim++) {
      claims[components.of(claim)]++;
    }
    for (int[] cycle : Paths.cycles(support, components)) {
      List<Element> elements = Arrays.stream(cycle).mapToObj(map::element).toList();
      long shown = elements.stream().filter(Claim.class::isInstance).count();
      report(context, new Circle(elements), claims[components.of(cycle[0])] - shown);
    }
  }

  private static void report(RuleContext context, Circle circle, long others) {
    Message message =
        others == 0
            ? circle.message(MESSAGE)
            : others == 1 ? circle.message(ONE_MORE) : circle.message(MORE).with("others", others);
    context.report(message, circle.elements()).hint(HINT);
  }
}
