package org.argmap.validate.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.argmap.internal.graph.Adjacency;
import org.argmap.internal.graph.Components;
import org.argmap.internal.graph.Paths;
import org.argmap.internal.reasoning.NumberedMap;
import org.argmap.internal.reasoning.SupportLinks;
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
  private static final String MESSAGE =
      "The {start} is supported by what it supports, only in other words: {path}.";
  private static final String HINT =
      "To say something again is no reason for it. Give a reason that is not the claim itself in other words, or take out the restatement if the two do not mean the same.";

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
  public List<String> templates() {
    return List.of(MESSAGE, HINT);
  }

  @Override
  public void check(RuleContext context) {
    if (context.map().relations().isEmpty()) {
      return;
    }
    NumberedMap map = NumberedMap.of(context.map());
    Adjacency support = SupportLinks.withoutSelfSupport(context.map()).up();
    Adjacency both = SupportLinks.withoutSelfSupport(context.map()).withRestatements().up();
    Components bySupport = Components.of(support);
    Components byBoth = Components.of(both);
    BitSet told = new BitSet();
    for (int node = 0; node < both.nodes(); node++) {
      int group = byBoth.of(node);
      for (int i = support.start(node); i < support.end(node) && !told.get(group); i++) {
        int next = support.entry(i);
        if (byBoth.of(next) == group && !bySupport.areTogether(next, node)) {
          told.set(group);
          report(context, map, Paths.shortest(both, next, node, n -> byBoth.of(n) == group));
        }
      }
    }
  }

  private static void report(RuleContext context, NumberedMap map, int[] path) {
    List<Integer> nodes = new ArrayList<>();
    Arrays.stream(path).forEach(nodes::add);
    Collections.rotate(nodes, -nodes.indexOf(Collections.min(nodes)));
    Circle circle = new Circle(nodes.stream().map(map::element).toList());
    context.report(circle.message(MESSAGE), circle.elements()).hint(HINT);
  }
}
