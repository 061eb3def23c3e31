package org.argmap.validate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.argmap.model.ElementId;
import org.argmap.model.Finding;
import org.jspecify.annotations.Nullable;

/** The suppressions of one run, found by code and element, and which of them were of use. */
final class SuppressionTable {
  /** What a suppression asks for; any element if there is none. */
  private record Key(String code, @Nullable ElementId element) {}

  private final List<Suppression> suppressions;
  private final Map<Key, List<Integer>> positions = new HashMap<>();
  private final BitSet used = new BitSet();

  SuppressionTable(List<Suppression> suppressions) {
    this.suppressions = suppressions;
    for (int i = 0; i < suppressions.size(); i++) {
      Suppression suppression = suppressions.get(i);
      Key key = new Key(suppression.code(), suppression.element().orElse(null));
      positions.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
    }
  }

  /** The first suppression that covers a finding; all that do are of use. */
  Optional<Suppression> covering(Finding finding) {
    int first = Integer.MAX_VALUE;
    for (String prefix = finding.code(); ; prefix = prefix.substring(0, prefix.lastIndexOf('.'))) {
      first = Math.min(first, use(new Key(prefix, null)));
      for (ElementId element : finding.elements()) {
        first = Math.min(first, use(new Key(prefix, element)));
      }
      if (prefix.lastIndexOf('.') < 0) {
        return first == Integer.MAX_VALUE ? Optional.empty() : Optional.of(suppressions.get(first));
      }
    }
  }

  private int use(Key key) {
    List<Integer> found = positions.getOrDefault(key, List.of());
    found.forEach(used::set);
    return found.isEmpty() ? Integer.MAX_VALUE : found.get(0);
  }

  /** The suppressions that covered nothing, in the order given. */
  List<Suppression> unused() {
    List<Suppression> unused = new ArrayList<>();
    for (int i = 0; i < suppressions.size(); i++) {
      if (!used.get(i)) {
        unused.add(suppressions.get(i));
      }
    }
    return unused;
  }
}
