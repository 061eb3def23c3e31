package org.argmap.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Premise;
import org.argmap.model.SourceId;
import org.argmap.model.Standing;

/**
 * Which claims stand, and which fall with what, as the package says. A claim and its restatements
 * are one <i>node</i>. What falls is found by doubting everything that depends on what was taken
 * away, and then restoring what stands for another reason (delete and rederive: Gupta, Mumick and
 * Subrahmanian, <i>Maintaining views incrementally</i>, SIGMOD 1993), in time proportional to what
 * was doubted.
 */
final class Foundations {
  /** A supporting argument for a claim: nodes of its premises, each once, and of its target. */
  private record Step(Set<Integer> premises, int target) {}

  private static final class Node {
    private final List<Integer> claims = new ArrayList<>();
    private final Set<SourceId> sources = new HashSet<>();
    private final List<Step> supportedBy = new ArrayList<>();
    private final List<Step> usedBy = new ArrayList<>();
    private boolean taken;
    private boolean rejected;
    private boolean stands;
  }

  private final List<Claim> claims;
  private final Map<ClaimId, Integer> nodeOf;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<SourceId, List<Integer>> citing = new HashMap<>();

  Foundations(ArgumentMap map) {
    claims = map.claims();
    nodeOf = new RestatementGroups(map).numbers();
    for (int i = 0; i < claims.size(); i++) {
      add(claims.get(i), i);
    }
    for (Argument argument : map.arguments()) {
      if (argument.isSupporting() && argument.target() instanceof ClaimId target) {
        Set<Integer> premises = new HashSet<>();
        for (Premise premise : argument.premises()) {
          premises.add(node(premise.claim()));
        }
        Step step = new Step(premises, node(target));
        nodes.get(step.target()).supportedBy.add(step);
        premises.forEach(premise -> nodes.get(premise).usedBy.add(step));
      }
    }
    raise();
  }

  private void add(Claim claim, int position) {
    int number = node(claim.id());
    while (nodes.size() <= number) {
      nodes.add(new Node());
    }
    Node node = nodes.get(number);
    node.claims.add(position);
    node.taken |= claim.standing() == Standing.ASSUMED || claim.standing() == Standing.ACCEPTED;
    node.rejected |= claim.standing() == Standing.REJECTED;
    for (Citation citation : claim.citations()) {
      if (node.sources.add(citation.source())) {
        citing.computeIfAbsent(citation.source(), key -> new ArrayList<>()).add(number);
      }
    }
  }

  private int node(ClaimId claim) {
    return nodeOf.getOrDefault(claim, 0);
  }

  /** Finds what stands: the least set, from the claims that stand by themselves upwards. */
  private void raise() {
    IdentityHashMap<Step, Integer> missing = new IdentityHashMap<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < nodes.size(); i++) {
      if (standsByItself(nodes.get(i), Set.of())) {
        nodes.get(i).stands = true;
        open.add(i);
      }
    }
    while (!open.isEmpty()) {
      for (Step step : nodes.get(open.remove()).usedBy) {
        int left = missing.merge(step, step.premises().size() - 1, (old, all) -> old - 1);
        Node target = nodes.get(step.target());
        if (left == 0 && !target.stands && !target.rejected) {
          target.stands = true;
          open.add(step.target());
        }
      }
    }
  }

  private static boolean standsByItself(Node node, Set<SourceId> gone) {
    if (node.rejected) {
      return false;
    }
    if (node.taken || (node.sources.isEmpty() && node.supportedBy.isEmpty())) {
      return true;
    }
    return gone.isEmpty() ? !node.sources.isEmpty() : !gone.containsAll(node.sources);
  }

  /** Whether a claim stands. */
  boolean stands(ClaimId claim) {
    return nodes.get(node(claim)).stands;
  }

  /** The claims that fall with a claim, itself and its restatements left out, as added. */
  List<Claim> fallingWith(ClaimId claim) {
    int node = node(claim);
    return falling(List.of(node), Set.of(node), Set.of());
  }

  /** The claims that fall with some sources, as added. */
  List<Claim> fallingWith(Collection<SourceId> sources) {
    Set<SourceId> gone = new HashSet<>(sources);
    Set<Integer> doubted = new HashSet<>();
    for (SourceId source : gone) {
      for (int node : citing.getOrDefault(source, List.of())) {
        if (!standsByItself(nodes.get(node), gone)) {
          doubted.add(node);
        }
      }
    }
    return falling(doubted, Set.of(), gone);
  }

  private List<Claim> falling(Collection<Integer> start, Set<Integer> removed, Set<SourceId> gone) {
    Set<Integer> doubted = doubted(start, gone);
    restore(doubted, removed);
    List<Integer> positions = new ArrayList<>();
    for (int node : doubted) {
      if (!removed.contains(node)) {
        positions.addAll(nodes.get(node).claims);
      }
    }
    return positions.stream().sorted().map(claims::get).toList();
  }

  private Set<Integer> doubted(Collection<Integer> start, Set<SourceId> gone) {
    Set<Integer> doubted = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int node : start) {
      if (nodes.get(node).stands && doubted.add(node)) {
        open.add(node);
      }
    }
    while (!open.isEmpty()) {
      for (Step step : nodes.get(open.remove()).usedBy) {
        Node target = nodes.get(step.target());
        if (target.stands && !standsByItself(target, gone) && doubted.add(step.target())) {
          open.add(step.target());
        }
      }
    }
    return doubted;
  }

  /** Takes out of the doubted nodes those that stand for a reason that is not in doubt. */
  private void restore(Set<Integer> doubted, Set<Integer> removed) {
    IdentityHashMap<Step, Integer> missing = new IdentityHashMap<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int node : doubted) {
      for (Step step : nodes.get(node).supportedBy) {
        int lacking = 0;
        for (int premise : step.premises()) {
          lacking += doubted.contains(premise) || !nodes.get(premise).stands ? 1 : 0;
        }
        missing.put(step, lacking);
        if (lacking == 0 && !removed.contains(node)) {
          open.add(node);
        }
      }
    }
    while (!open.isEmpty()) {
      int node = open.remove();
      if (!doubted.remove(node)) {
        continue;
      }
      for (Step step : nodes.get(node).usedBy) {
        Integer left = missing.computeIfPresent(step, (key, old) -> old - 1);
        if (left != null && left == 0 && !removed.contains(step.target())) {
          open.add(step.target());
        }
      }
    }
  }
}
