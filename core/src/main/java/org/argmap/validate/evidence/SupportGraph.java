package org.argmap.validate.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.ElementId;
import org.argmap.model.Premise;
import org.argmap.model.Relation;
import org.argmap.model.Restatement;
import org.argmap.model.Standing;

/**
 * What supports what: claims and supporting arguments, with an edge from each premise to its
 * argument, from each argument to the claim or argument that it supports, and both ways between a
 * claim and its restatement, whose sources speak for the one as for the other. Opposing arguments
 * are left out: evidence against something is no source for it.
 */
final class SupportGraph {
  private final List<Claim> claims;
  private final IntGraph up;
  private final IntGraph down;

  SupportGraph(ArgumentMap map) {
    claims = map.claims();
    Map<ElementId, Integer> numbers = new HashMap<>(claims.size() * 4);
    for (Claim claim : claims) {
      numbers.put(claim.id(), numbers.size());
    }
    for (Argument argument : map.arguments()) {
      if (argument.isSupporting()) {
        numbers.put(argument.id(), numbers.size());
      }
    }
    IntGraph.Builder edges = new IntGraph.Builder(numbers.size());
    for (Argument argument : map.arguments()) {
      Integer node = numbers.get(argument.id());
      if (node == null) {
        continue;
      }
      for (Premise premise : argument.premises()) {
        edges.edge(numbers.getOrDefault(premise.claim(), 0), node);
      }
      Integer target = numbers.get(argument.target());
      if (target != null) {
        edges.edge(node, target);
      }
    }
    for (Relation relation : map.relations()) {
      if (relation instanceof Restatement restatement) {
        int first = numbers.getOrDefault(restatement.first(), 0);
        int second = numbers.getOrDefault(restatement.second(), 0);
        edges.edge(first, second);
        edges.edge(second, first);
      }
    }
    up = edges.build();
    down = edges.buildReversed();
  }

  List<Claim> claims() {
    return claims;
  }

  /**
   * For each claim, the only original of all sources that it and what supports it cite; {@link
   * SourceOrigins#NONE} if they cite none, {@link SourceOrigins#SEVERAL} if there are several. What
   * is known of a claim changes twice at most, so the time is linear.
   */
  int[] origins(SourceOrigins sources) {
    int[] known = new int[up.size()];
    Arrays.fill(known, SourceOrigins.NONE);
    IntQueue changed = new IntQueue(up.size());
    for (int i = 0; i < claims.size(); i++) {
      for (Citation citation : claims.get(i).citations()) {
        known[i] = SourceOrigins.join(known[i], sources.origin(citation.source()));
      }
      if (known[i] != SourceOrigins.NONE) {
        changed.add(i);
      }
    }
    while (!changed.isEmpty()) {
      int node = changed.remove();
      for (int i = 0; i < up.degree(node); i++) {
        int next = up.target(node, i);
        int joined = SourceOrigins.join(known[next], known[node]);
        if (joined != known[next]) {
          known[next] = joined;
          changed.add(next);
        }
      }
    }
    return known;
  }

  /**
   * Which claims rest, among other things, on a claim that nothing vouches for: no argument, no
   * source, no restatement, and not marked as anything but asserted.
   */
  boolean[] restOnBareClaims() {
    boolean[] marked = new boolean[up.size()];
    IntQueue changed = new IntQueue(up.size());
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (down.degree(i) == 0
          && claim.citations().isEmpty()
          && claim.standing() == Standing.ASSERTED) {
        marked[i] = true;
        changed.add(i);
      }
    }
    while (!changed.isEmpty()) {
      int node = changed.remove();
      up.forEachTarget(
          node,
          next -> {
            if (!marked[next]) {
              marked[next] = true;
              changed.add(next);
            }
          });
    }
    return marked;
  }

  /** Of these claims those that support none of the others; of a circle of them the first. */
  List<Integer> topmost(List<Integer> candidates) {
    boolean[] below = new boolean[up.size()];
    boolean[] seen = new boolean[up.size()];
    for (int start : candidates) {
      if (below[start]) {
        continue;
      }
      IntQueue open = new IntQueue(16);
      open.add(start);
      seen[start] = true;
      while (!open.isEmpty()) {
        int node = open.remove();
        for (int i = 0; i < down.degree(node); i++) {
          int next = down.target(node, i);
          below[next] |= next != start;
          if (!seen[next]) {
            seen[next] = true;
            open.add(next);
          }
        }
      }
    }
    List<Integer> topmost = new ArrayList<>();
    for (int candidate : candidates) {
      if (!below[candidate]) {
        topmost.add(candidate);
      }
    }
    return topmost;
  }
}
