package org.argmap.validate.reasoning;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.argmap.internal.graph.MapGraph;
import org.argmap.internal.graph.NumberQueue;
import org.argmap.internal.graph.Paths;
import org.argmap.internal.reasoning.NumberedMap;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.Element;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.model.Standing;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code reasoning.unanswered-objection}: an opposing argument, against something that a conclusion
 * stands on, to which nothing replies.
 *
 * <p>A conclusion is a root that the author holds: not one that is put forward as open or false,
 * held to be unlikely, or a rival position of a question. It stands on itself, on what supports it,
 * on the premises of that, and on the replies to objections. A reply opposes the objection, or
 * anything that the objection stands on.
 *
 * <p>Source: van Gelder, <i>Enhancing Deliberation Through Computer Supported Argument
 * Visualization</i>, 2003; Johnson, <i>Manifest Rationality</i>, 2000, on the dialectical tier: an
 * arguer owes an answer to the standard objections.
 */
final class UnansweredObjectionRule implements Rule {
  private static final String MESSAGE =
      "The objection {objection.id} to the {target} is left unanswered: nothing opposes it, its premises, or what these rest on. It says: {premise.text}";
  private static final String HINT =
      "Answer it: undercut it, or oppose one of its premises. If it holds, say so in the conclusion, or put the conclusion forward as open.";

  private static final double EVEN = 50;

  @Override
  public String code() {
    return "reasoning.unanswered-objection";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String summary() {
    return "Nothing opposes or undercuts an objection to something that the conclusion stands on.";
  }

  /** A critical question that is pressed and not answered is the more specific flaw. */
  @Override
  public Set<String> yieldsTo() {
    return Set.of("scheme.pressed-critical-question");
  }

  @Override
  public List<String> templates() {
    return List.of(MESSAGE, HINT);
  }

  @Override
  public void check(RuleContext context) {
    ArgumentMap map = context.map();
    NumberedMap numbered = NumberedMap.of(map);
    BitSet unanswered = objections(numbered, map);
    unanswered.andNot(replied(numbered.graph()));
    for (int node = unanswered.nextSetBit(0); node >= 0; node = unanswered.nextSetBit(node + 1)) {
      if (numbered.element(node) instanceof Argument argument) {
        Element target = map.element(argument.target());
        context
            .report(
                Message.of(MESSAGE)
                    .with("objection", argument)
                    .with("target", target)
                    .with("premise", map.claim(argument.premises().get(0).claim())),
                argument,
                target)
            .hint(HINT);
      }
    }
  }

  /** What is opposed, and what stands on such. */
  private static BitSet replied(MapGraph graph) {
    BitSet opposed = new BitSet();
    for (int i = 0; i < graph.arguments(); i++) {
      int argument = graph.claims() + i;
      if (graph.isOpposing(argument)) {
        opposed.set(graph.target(argument));
      }
    }
    return Paths.reachableFrom(graph.outgoing(), opposed, node -> !graph.isOpposing(node));
  }

  /** The opposing arguments against what the conclusions stand on. */
  private static BitSet objections(NumberedMap numbered, ArgumentMap map) {
    Sides sides = new Sides(numbered.graph());
    for (Claim root : map.roots()) {
      if (isHeld(map, root)) {
        sides.add(numbered.number(root.id()), true);
      }
    }
    return sides.objections();
  }

  /**
   * What the conclusions stand on, and what their opponents stand on: an opposing argument changes
   * the side.
   */
  private static final class Sides {
    private final MapGraph graph;
    private final BitSet ours = new BitSet();
    private final BitSet theirs = new BitSet();
    private final NumberQueue open = new NumberQueue(16);
    private final NumberQueue openTheirs = new NumberQueue(16);

    Sides(MapGraph graph) {
      this.graph = graph;
    }

    void add(int node, boolean our) {
      BitSet side = our ? ours : theirs;
      if (!side.get(node)) {
        side.set(node);
        (our ? open : openTheirs).add(node);
      }
    }

    BitSet objections() {
      BitSet objections = new BitSet();
      while (!open.isEmpty() || !openTheirs.isEmpty()) {
        boolean our = !open.isEmpty();
        int node = our ? open.remove() : openTheirs.remove();
        graph.forEachTargeting(
            node,
            argument -> {
              boolean supports = graph.isSupporting(argument);
              if (our && !supports) {
                objections.set(argument);
              }
              addWithPremises(argument, supports == our);
            });
      }
      return objections;
    }

    private void addWithPremises(int argument, boolean our) {
      add(argument, our);
      int end = graph.premisesEnd(argument);
      for (int i = graph.incoming().start(argument); i < end; i++) {
        add(graph.incoming().entry(i), our);
      }
    }
  }

  private static boolean isHeld(ArgumentMap map, Claim root) {
    boolean open = root.standing() == Standing.QUESTIONED || root.standing() == Standing.REJECTED;
    boolean unlikely = root.likelihood().filter(l -> l.upper() < EVEN).isPresent();
    return !open
        && !unlikely
        && map.questionsOf(root.id()).stream().noneMatch(q -> q.positions().contains(root.id()));
  }
}
