package org.argmap.validate.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.argmap.internal.graph.Adjacency;
import org.argmap.internal.graph.NumberQueue;
import org.argmap.internal.reasoning.SupportLinks;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.Standing;

/**
 * The support of claims, along which the sources that one claim cites speak for others: from
 * premises to supporting arguments and on to what these support, and both ways between a claim and
 * its restatement. Opposing arguments are left out: evidence against something is no source for it.
 */
final class SupportGraph {
  private final List<Claim> claims;
  private final Adjacency up;
  private final Adjacency down;

  SupportGraph(ArgumentMap map) {
    claims = map.claims();
    SupportLinks links = SupportLinks.of(map).withRestatements();
    up = links.up();
    down = links.down();
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
    int[] known = new int[up.nodes()];
    Arrays.fill(known, SourceOrigins.NONE);
    NumberQueue changed = new NumberQueue(up.nodes());
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
      for (int i = up.start(node); i < up.end(node); i++) {
        int next = up.entry(i);
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
    boolean[] marked = new boolean[up.nodes()];
    NumberQueue changed = new NumberQueue(up.nodes());
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
      up.forEach(
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
    boolean[] below = new boolean[up.nodes()];
    boolean[] seen = new boolean[up.nodes()];
    for (int start : candidates) {
      if (below[start]) {
        continue;
      }
      NumberQueue open = new NumberQueue(16);
      open.add(start);
      seen[start] = true;
      while (!open.isEmpty()) {
        int node = open.remove();
        for (int i = down.start(node); i < down.end(node); i++) {
          int next = down.entry(i);
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
