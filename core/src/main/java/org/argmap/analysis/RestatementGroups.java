package org.argmap.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Relation;
import org.argmap.model.Restatement;

/** Claims that say the same, directly or by way of others, in groups. */
final class RestatementGroups {
  private final Map<ClaimId, Integer> numbers = new HashMap<>();

  RestatementGroups(ArgumentMap map) {
    int next = 0;
    for (Claim claim : map.claims()) {
      if (numbers.putIfAbsent(claim.id(), next) == null) {
        Deque<ClaimId> open = new ArrayDeque<>();
        open.add(claim.id());
        while (!open.isEmpty()) {
          ClaimId member = open.remove();
          for (Relation relation : map.relationsOf(member)) {
            if (relation instanceof Restatement restatement) {
              add(restatement.first(), next, open);
              add(restatement.second(), next, open);
            }
          }
        }
        next++;
      }
    }
  }

  private void add(ClaimId claim, int number, Deque<ClaimId> open) {
    if (numbers.putIfAbsent(claim, number) == null) {
      open.add(claim);
    }
  }

  /** The number of each claim's group, from 0 in the order of the claims. */
  Map<ClaimId, Integer> numbers() {
    return numbers;
  }
}
