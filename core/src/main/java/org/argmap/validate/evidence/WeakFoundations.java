package org.argmap.validate.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Credibility;
import org.argmap.model.Premise;
import org.argmap.model.Relation;
import org.argmap.model.Reliability;
import org.argmap.model.Restatement;
import org.argmap.model.SourceId;

/**
 * Which claims are weakly founded, as {@link ConfidenceOnWeakSourcesRule} defines it: from the
 * claims that cite weak sources alone upwards, each argument and claim visited once.
 */
final class WeakFoundations {
  private final ArgumentMap map;
  private final Set<ClaimId> weak = new HashSet<>();

  WeakFoundations(ArgumentMap map) {
    this.map = map;
    Map<ClaimId, Integer> soundArguments = new HashMap<>();
    Set<ArgumentId> weakArguments = new HashSet<>();
    Deque<ClaimId> open = new ArrayDeque<>();
    for (Claim claim : map.claims()) {
      if (map.proCount(claim.id()) == 0 && !citations(claim).isEmpty() && citesOnlyWeak(claim)) {
        weak.add(claim.id());
        open.add(claim.id());
      }
    }
    while (!open.isEmpty()) {
      for (Argument argument : map.argumentsUsing(open.remove())) {
        if (!argument.isSupporting()
            || !(argument.target() instanceof ClaimId target)
            || !weakArguments.add(argument.id())) {
          continue;
        }
        int sound = soundArguments.merge(target, map.proCount(target) - 1, (old, all) -> old - 1);
        if (sound == 0 && citesOnlyWeak(map.claim(target)) && weak.add(target)) {
          open.add(target);
        }
      }
    }
  }

  boolean isWeaklyFounded(Claim claim) {
    return weak.contains(claim.id());
  }

  /** Weak citations that a weakly founded claim rests on, the nearest first, one for a source. */
  List<Citation> exampleSources(Claim claim, int most) {
    Map<SourceId, Citation> found = new LinkedHashMap<>();
    Set<ClaimId> seen = new HashSet<>(List.of(claim.id()));
    Deque<ClaimId> open = new ArrayDeque<>(List.of(claim.id()));
    while (!open.isEmpty() && found.size() < most) {
      ClaimId next = open.remove();
      citations(map.claim(next))
          .forEach(citation -> found.putIfAbsent(citation.source(), citation));
      for (Argument argument : map.argumentsFor(next)) {
        for (Premise premise : argument.premises()) {
          if (weak.contains(premise.claim()) && seen.add(premise.claim())) {
            open.add(premise.claim());
          }
        }
      }
    }
    return found.values().stream().limit(most).toList();
  }

  private boolean citesOnlyWeak(Claim claim) {
    return citations(claim).stream().allMatch(this::isWeak);
  }

  private boolean isWeak(Citation citation) {
    return map.source(citation.source()).reliability().filter(WeakFoundations::isWeak).isPresent()
        || citation.credibility().filter(WeakFoundations::isWeak).isPresent();
  }

  private static boolean isWeak(Reliability grade) {
    return grade.compareTo(Reliability.D) >= 0;
  }

  private static boolean isWeak(Credibility grade) {
    return grade.grade() >= Credibility.DOUBTFUL.grade();
  }

  /** A claim's citations, and those of its restatements, which speak for it as well. */
  private List<Citation> citations(Claim claim) {
    if (map.relations().isEmpty()) {
      return claim.citations();
    }
    List<Citation> all = new ArrayList<>(claim.citations());
    for (Relation relation : map.relationsOf(claim.id())) {
      if (relation instanceof Restatement restatement) {
        boolean isFirst = restatement.first().equals(claim.id());
        all.addAll(map.claim(isFirst ? restatement.second() : restatement.first()).citations());
      }
    }
    return all;
  }
}
