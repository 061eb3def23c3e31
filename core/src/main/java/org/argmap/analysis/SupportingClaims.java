package org.argmap.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Citation;
import org.argmap.model.ClaimId;
import org.argmap.model.Premise;
import org.argmap.model.Relation;
import org.argmap.model.Restatement;
import org.argmap.model.SourceId;
import org.argmap.model.Target;

/**
 * What supports a claim: the premises of the arguments for it and of what backs these, what
 * supports those, and restatements of all of them.
 */
final class SupportingClaims {
  private final ArgumentMap map;

  SupportingClaims(ArgumentMap map) {
    this.map = map;
  }

  /** The sources that a claim and what supports it cite. */
  Set<SourceId> sourcesOf(ClaimId claim) {
    Set<SourceId> sources = new HashSet<>();
    Set<Target> seen = new HashSet<>();
    Deque<Target> open = new ArrayDeque<>();
    add(claim, seen, open);
    while (!open.isEmpty()) {
      Target next = open.remove();
      for (Argument argument : map.argumentsFor(next)) {
        add(argument.id(), seen, open);
        for (Premise premise : argument.premises()) {
          add(premise.claim(), seen, open);
        }
      }
      if (next instanceof ClaimId id) {
        map.claim(id).citations().stream().map(Citation::source).forEach(sources::add);
        for (Relation relation : map.relationsOf(id)) {
          if (relation instanceof Restatement restatement) {
            add(restatement.first(), seen, open);
            add(restatement.second(), seen, open);
          }
        }
      }
    }
    return sources;
  }

  private static void add(Target target, Set<Target> seen, Deque<Target> open) {
    if (seen.add(target)) {
      open.add(target);
    }
  }
}
