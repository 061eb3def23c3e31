package org.argmap.analysis;

import java.util.HashSet;
import java.util.Set;
import org.argmap.internal.graph.Adjacency;
import org.argmap.internal.graph.Paths;
import org.argmap.internal.reasoning.NumberedMap;
import org.argmap.internal.reasoning.SupportLinks;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.SourceId;

/**
 * What supports a claim: the premises of the arguments for it and of what backs these, what
 * supports those, and restatements of all of them.
 */
final class SupportingClaims {
  private final NumberedMap map;
  private final Adjacency down;

  SupportingClaims(ArgumentMap map) {
    this.map = NumberedMap.of(map);
    this.down = SupportLinks.of(map).withRestatements().down();
  }

  /** The sources that a claim and what supports it cite. */
  Set<SourceId> sourcesOf(ClaimId claim) {
    Set<SourceId> sources = new HashSet<>();
    int start = map.number(claim);
    addCited(start, sources);
    for (int node : Paths.reachableFrom(down, start)) {
      addCited(node, sources);
    }
    return sources;
  }

  private void addCited(int node, Set<SourceId> sources) {
    if (map.element(node) instanceof Claim claim) {
      claim.citations().stream().map(Citation::source).forEach(sources::add);
    }
  }
}
