package org.argmap.validate.reasoning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Element;
import org.argmap.model.Premise;
import org.argmap.model.Severity;
import org.argmap.model.Standing;
import org.argmap.model.Target;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.argmap.validate.wording.Wording;

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
  public void check(RuleContext context) {
    ArgumentMap map = context.map();
    Set<Target> replied = replied(map);
    Set<ArgumentId> objections = objections(map);
    for (Argument argument : map.arguments()) {
      if (objections.contains(argument.id()) && !replied.contains(argument.id())) {
        Element target = map.element(argument.target());
        context
            .report(
                "The objection %s to the %s is left unanswered: nothing opposes it, its premises, or what these rest on. It says: %s"
                    .formatted(
                        Wording.quoted(argument.id()),
                        target instanceof Claim claim
                            ? Wording.withText(claim)
                            : Wording.name(target),
                        Wording.quoted(map.claim(argument.premises().get(0).claim()).text())),
                argument,
                target)
            .hint(
                "Answer it: undercut it, or oppose one of its premises. If it holds, say so in the conclusion, or put the conclusion forward as open.");
      }
    }
  }

  /** What is opposed, and what stands on such. */
  private static Set<Target> replied(ArgumentMap map) {
    Set<Target> replied = new HashSet<>();
    Deque<Target> open = new ArrayDeque<>();
    for (Argument argument : map.arguments()) {
      if (argument.isOpposing() && replied.add(argument.target())) {
        open.add(argument.target());
      }
    }
    while (!open.isEmpty()) {
      Target next = open.remove();
      if (next instanceof ClaimId claim) {
        for (Argument use : map.argumentsUsing(claim)) {
          if (replied.add(use.id())) {
            open.add(use.id());
          }
        }
      } else if (next instanceof ArgumentId id) {
        Argument argument = map.argument(id);
        if (argument.isSupporting() && replied.add(argument.target())) {
          open.add(argument.target());
        }
      }
    }
    return replied;
  }

  /** The opposing arguments against what the conclusions stand on. */
  private static Set<ArgumentId> objections(ArgumentMap map) {
    Set<ArgumentId> objections = new HashSet<>();
    Set<Target> ours = new HashSet<>();
    Set<Target> theirs = new HashSet<>();
    Deque<Target> open = new ArrayDeque<>();
    for (Claim root : map.roots()) {
      if (isHeld(map, root) && ours.add(root.id())) {
        open.add(root.id());
      }
    }
    Deque<Target> openTheirs = new ArrayDeque<>();
    while (!open.isEmpty() || !openTheirs.isEmpty()) {
      boolean our = !open.isEmpty();
      Target next = our ? open.remove() : openTheirs.remove();
      for (Argument argument : map.argumentsTargeting(next)) {
        boolean joinsOurs = argument.isSupporting() == our;
        if (our && argument.isOpposing()) {
          objections.add(argument.id());
        }
        Set<Target> side = joinsOurs ? ours : theirs;
        Deque<Target> queue = joinsOurs ? open : openTheirs;
        if (side.add(argument.id())) {
          queue.add(argument.id());
        }
        for (Premise premise : argument.premises()) {
          if (side.add(premise.claim())) {
            queue.add(premise.claim());
          }
        }
      }
    }
    return objections;
  }

  private static boolean isHeld(ArgumentMap map, Claim root) {
    boolean open = root.standing() == Standing.QUESTIONED || root.standing() == Standing.REJECTED;
    boolean unlikely = root.likelihood().filter(l -> l.upper() < EVEN).isPresent();
    return !open
        && !unlikely
        && map.questionsOf(root.id()).stream().noneMatch(q -> q.positions().contains(root.id()));
  }
}
