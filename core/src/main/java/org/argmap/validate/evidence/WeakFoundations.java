package org.argmap.validate.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.argmap.internal.graph.MapGraph;
import org.argmap.internal.graph.NumberQueue;
import org.argmap.internal.graph.NumberSet;
import org.argmap.internal.reasoning.NumberedMap;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.Credibility;
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
  private final NumberedMap numbered;
  private final MapGraph graph;
  private final BitSet weak = new BitSet();

  WeakFoundations(ArgumentMap map) {
    this.map = map;
    this.numbered = NumberedMap.of(map);
    this.graph = numbered.graph();
    NumberQueue open = new NumberQueue(16);
    for (int claim = 0; claim < graph.claims(); claim++) {
      if (graph.proCount(claim) == 0
          && !citations(claim(claim)).isEmpty()
          && citesOnlyWeak(claim(claim))) {
        weak.set(claim);
        open.add(claim);
      }
    }
    raise(open);
  }

  /** Finds the claims all of whose supporting arguments have a weak premise. */
  private void raise(NumberQueue open) {
    int[] weakArguments = new int[graph.claims()];
    BitSet counted = new BitSet();
    while (!open.isEmpty()) {
      graph
          .outgoing()
          .forEach(
              open.remove(),
              argument -> {
                int target = graph.target(argument);
                if (!graph.isSupporting(argument)
                    || !graph.isClaim(target)
                    || counted.get(argument)) {
                  return;
                }
                counted.set(argument);
                weakArguments[target]++;
                if (weakArguments[target] == graph.proCount(target)
                    && citesOnlyWeak(claim(target))
                    && !weak.get(target)) {
                  weak.set(target);
                  open.add(target);
                }
              });
    }
  }

  private Claim claim(int node) {
    return (Claim) numbered.element(node);
  }

  boolean isWeaklyFounded(Claim claim) {
    return weak.get(numbered.number(claim.id()));
  }

  /** Weak citations that a weakly founded claim rests on, the nearest first, one for a source. */
  List<Citation> exampleSources(Claim claim, int most) {
    Map<SourceId, Citation> found = new LinkedHashMap<>();
    NumberSet seen = new NumberSet(graph.claims());
    seen.add(numbered.number(claim.id()));
    for (int at = 0; at < seen.size() && found.size() < most; at++) {
      int node = seen.get(at);
      citations(claim(node)).forEach(citation -> found.putIfAbsent(citation.source(), citation));
      int end = graph.supportingEnd(node);
      for (int i = graph.premisesEnd(node); i < end; i++) {
        addWeakPremises(graph.incoming().entry(i), seen);
      }
    }
    return found.values().stream().limit(most).toList();
  }

  private void addWeakPremises(int argument, NumberSet to) {
    int end = graph.premisesEnd(argument);
    for (int i = graph.incoming().start(argument); i < end; i++) {
      if (weak.get(graph.incoming().entry(i))) {
        to.add(graph.incoming().entry(i));
      }
    }
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
