package org.argmap.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.internal.graph.Adjacency;
import org.argmap.internal.graph.Components;
import org.argmap.internal.graph.NumberQueue;
import org.argmap.internal.graph.NumberSet;
import org.argmap.internal.reasoning.NumberedMap;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Relation;
import org.argmap.model.Restatement;
import org.argmap.model.SourceId;
import org.argmap.model.Standing;

/**
 * The claims that stand, and those that fall with something, as the package says. A claim and its
 * restatements are one <i>group</i>; a supporting argument for a claim is a <i>step</i> from groups
 * to a group. What falls is found by doubting everything that depends on what was taken away, and
 * then restoring what stands for another reason (delete and rederive: Gupta, Mumick and
 * Subrahmanian, <i>Maintaining views incrementally</i>, SIGMOD 1993), in time proportional to what
 * was doubted.
 */
final class Foundations {
  private static final int NOTHING = -1;

  private final NumberedMap map;
  private final List<Claim> claims;
  private final Components groupOf;
  private final Adjacency members;
  private final Steps steps;
  private final BitSet taken = new BitSet();
  private final BitSet rejected = new BitSet();
  private final BitSet stands = new BitSet();
  private final List<Set<SourceId>> sources = new ArrayList<>();
  private final Map<SourceId, List<Integer>> citing = new HashMap<>();

  Foundations(ArgumentMap map) {
    this.map = NumberedMap.of(map);
    this.claims = map.claims();
    this.groupOf = Components.of(restatements(map));
    this.members = groupOf.members();
    for (int group = 0; group < groupOf.count(); group++) {
      sources.add(Set.of());
    }
    for (int i = 0; i < claims.size(); i++) {
      add(claims.get(i), groupOf.of(i));
    }
    this.steps = new Steps(this.map.graph(), groupOf);
    raise();
  }

  private Adjacency restatements(ArgumentMap all) {
    Adjacency.Builder ties = new Adjacency.Builder(claims.size());
    for (Relation relation : all.relations()) {
      if (relation instanceof Restatement restatement) {
        int first = map.number(restatement.first());
        int second = map.number(restatement.second());
        ties.edge(first, second).edge(second, first);
      }
    }
    return ties.build();
  }

  private void add(Claim claim, int group) {
    if (claim.standing() == Standing.ASSUMED || claim.standing() == Standing.ACCEPTED) {
      taken.set(group);
    } else if (claim.standing() == Standing.REJECTED) {
      rejected.set(group);
    }
    for (Citation citation : claim.citations()) {
      if (sources.get(group).isEmpty()) {
        sources.set(group, new HashSet<>());
      }
      if (sources.get(group).add(citation.source())) {
        citing.computeIfAbsent(citation.source(), key -> new ArrayList<>()).add(group);
      }
    }
  }

  private int group(ClaimId claim) {
    return groupOf.of(map.number(claim));
  }

  /** Finds what stands: the least set, from the claims that stand by themselves upwards. */
  private void raise() {
    int[] missing = steps.premiseCounts();
    NumberQueue open = new NumberQueue(groupOf.count());
    for (int group = 0; group < groupOf.count(); group++) {
      if (standsByItself(group, Set.of())) {
        stands.set(group);
        open.add(group);
      }
    }
    while (!open.isEmpty()) {
      steps
          .usedBy()
          .forEach(
              open.remove(),
              step -> {
                int target = steps.target(step);
                if (--missing[step] == 0 && !stands.get(target) && !rejected.get(target)) {
                  stands.set(target);
                  open.add(target);
                }
              });
    }
  }

  private boolean standsByItself(int group, Set<SourceId> gone) {
    if (rejected.get(group)) {
      return false;
    }
    Set<SourceId> cited = sources.get(group);
    if (taken.get(group) || (cited.isEmpty() && steps.supportedBy().degree(group) == 0)) {
      return true;
    }
    return gone.isEmpty() ? !cited.isEmpty() : !gone.containsAll(cited);
  }

  /** Whether a claim stands. */
  boolean stands(ClaimId claim) {
    return stands.get(group(claim));
  }

  /** The claims that fall with a claim, itself and its restatements left out, as added. */
  List<Claim> fallingWith(ClaimId claim) {
    int group = group(claim);
    return falling(List.of(group), group, Set.of());
  }

  /** The claims that fall with some sources, as added. */
  List<Claim> fallingWith(Collection<SourceId> fallen) {
    Set<SourceId> gone = new HashSet<>(fallen);
    List<Integer> doubted = new ArrayList<>();
    for (SourceId source : gone) {
      for (int group : citing.getOrDefault(source, List.of())) {
        if (!standsByItself(group, gone)) {
          doubted.add(group);
        }
      }
    }
    return falling(doubted, NOTHING, gone);
  }

  private List<Claim> falling(List<Integer> start, int removed, Set<SourceId> gone) {
    NumberSet doubted = doubted(start, gone);
    NumberSet restored = restored(doubted, removed);
    List<Integer> positions = new ArrayList<>();
    for (int group : doubted.toArray()) {
      if (group != removed && !restored.contains(group)) {
        members.forEach(group, positions::add);
      }
    }
    return positions.stream().sorted().map(claims::get).toList();
  }

  private NumberSet doubted(List<Integer> start, Set<SourceId> gone) {
    NumberSet doubted = new NumberSet(groupOf.count());
    for (int group : start) {
      if (stands.get(group)) {
        doubted.add(group);
      }
    }
    for (int at = 0; at < doubted.size(); at++) {
      steps
          .usedBy()
          .forEach(
              doubted.get(at),
              step -> {
                int target = steps.target(step);
                if (stands.get(target) && !standsByItself(target, gone)) {
                  doubted.add(target);
                }
              });
    }
    return doubted;
  }

  /** The doubted groups that stand for a reason that is not in doubt, or no longer. */
  private NumberSet restored(NumberSet doubted, int removed) {
    Map<Integer, Integer> missing = new HashMap<>();
    NumberSet restored = new NumberSet(groupOf.count());
    for (int group : doubted.toArray()) {
      steps
          .supportedBy()
          .forEach(
              group,
              step -> {
                int lacking = steps.count(step, p -> doubted.contains(p) || !stands.get(p));
                missing.put(step, lacking);
                if (lacking == 0 && group != removed) {
                  restored.add(group);
                }
              });
    }
    for (int at = 0; at < restored.size(); at++) {
      steps
          .usedBy()
          .forEach(
              restored.get(at),
              step -> {
                Integer left = missing.computeIfPresent(step, (key, old) -> old - 1);
                if (left != null && left == 0 && steps.target(step) != removed) {
                  restored.add(steps.target(step));
                }
              });
    }
    return restored;
  }
}
