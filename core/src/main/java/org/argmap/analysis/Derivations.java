package org.argmap.analysis;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.internal.graph.Adjacency;
import org.argmap.internal.graph.NumberSet;
import org.argmap.internal.graph.Paths;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Source;
import org.argmap.model.SourceId;

/** Which sources derive from which. */
final class Derivations {
  private final List<Source> sources;
  private final Map<SourceId, Integer> numbers = new HashMap<>();

  /** From each source to those that it derives from, each once. */
  private final Adjacency originals;

  /** From each source to those that derive from it. */
  private final Adjacency derived;

  Derivations(ArgumentMap map) {
    this.sources = map.sources();
    for (Source source : sources) {
      numbers.put(source.id(), numbers.size());
    }
    Adjacency.Builder edges = new Adjacency.Builder(sources.size());
    for (Source source : sources) {
      source.derivedFrom().stream()
          .distinct()
          .forEach(original -> edges.edge(number(source.id()), number(original)));
    }
    this.originals = edges.build();
    this.derived = edges.buildReversed();
  }

  private int number(SourceId id) {
    return numbers.getOrDefault(id, -1);
  }

  /** The sources themselves, and all that they derive from. */
  Set<SourceId> originsOf(Collection<SourceId> cited) {
    BitSet starts = new BitSet();
    cited.forEach(source -> starts.set(number(source)));
    Set<SourceId> found = new HashSet<>();
    Paths.reachableFrom(originals, starts).stream()
        .forEach(source -> found.add(sources.get(source).id()));
    return found;
  }

  /** The source itself, and those all of whose originals fall with it. */
  Set<SourceId> fallingWith(SourceId source) {
    NumberSet fallen = new NumberSet(sources.size());
    Map<Integer, Integer> gone = new HashMap<>();
    fallen.add(number(source));
    for (int at = 0; at < fallen.size(); at++) {
      derived.forEach(
          fallen.get(at),
          next -> {
            if (gone.merge(next, 1, Integer::sum) == originals.degree(next)) {
              fallen.add(next);
            }
          });
    }
    Set<SourceId> ids = new HashSet<>();
    for (int number : fallen.toArray()) {
      ids.add(sources.get(number).id());
    }
    return ids;
  }
}
