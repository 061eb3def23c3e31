package org.argmap.format.argdown.writing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.Relation;
import org.argmap.model.RelationId;
import org.argmap.model.Target;
import org.jspecify.annotations.Nullable;

/**
 * What a layout has written so far, and what comes next. Steps can be taken back, so that a
 * structure can be tried before it is decided where it begins.
 */
final class LayoutProgress {
  final PendingElements<Claim> claims;
  final PendingElements<Argument> arguments;
  final PendingElements<Relation> relations;
  private final NotationPlan plan;
  private final Map<ElementId, Long> ranks;
  private final Deque<ElementId> finished = new ArrayDeque<>();

  LayoutProgress(NotationPlan plan, ElementSequence sequence) {
    this.plan = plan;
    this.ranks = sequence.ranks();
    this.claims = new PendingElements<>(sequence.claims());
    this.arguments =
        new PendingElements<>(sequence.arguments().stream().filter(plan::isInBody).toList());
    this.relations =
        new PendingElements<>(sequence.relations().stream().filter(plan::isWritten).toList());
  }

  /** A point to which {@link #returnTo} can go back. */
  int mark() {
    return finished.size();
  }

  void returnTo(int mark) {
    while (finished.size() > mark) {
      reopen(finished.pop());
    }
  }

  private void reopen(ElementId id) {
    switch (id.kind()) {
      case CLAIM -> claims.reopen(id);
      case ARGUMENT -> arguments.reopen(id);
      default -> relations.reopen(id);
    }
  }

  void finish(ElementId id) {
    boolean isNew =
        switch (id.kind()) {
          case CLAIM -> claims.finish(id);
          case ARGUMENT -> arguments.finish(id);
          default -> relations.finish(id);
        };
    if (isNew) {
      finished.push(id);
    }
  }

  /** Whether a claim is defined, or an argument or relation expressed. */
  boolean isDone(Target target) {
    if (target instanceof ClaimId claim) {
      return claims.isDone(claim);
    } else if (target instanceof ArgumentId argument) {
      return arguments.isDone(argument);
    }
    return relations.isDone((RelationId) target);
  }

  /** Whether a mention gives a claim its place: it has no text, and was not mentioned before. */
  boolean isPlacedBy(ClaimId mention) {
    return plan.isBlank(mention) && !claims.isDone(mention);
  }

  /** Notes that a claim is mentioned: a claim without text has its place at its first mention. */
  void mention(ClaimId claim) {
    if (plan.isBlank(claim)) {
      finish(claim);
    }
  }

  /** Whether the order of a section says where an element stands. */
  boolean hasRank(Element element) {
    return ranks.containsKey(element.id());
  }

  /** Whether a section has one element before another one. */
  boolean isBefore(@Nullable Element one, @Nullable Element other) {
    Long first = one == null ? null : ranks.get(one.id());
    Long second = other == null ? null : ranks.get(other.id());
    return first != null && second != null && first < second;
  }
}
