package org.argmap.format.argdown.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.argmap.model.Attributes;

/** Tags and data of all members together. */
final class Gathered {
  private List<String> tags = List.of();
  private Attributes data = Attributes.empty();

  void add(ArgdownMember member) {
    if (!member.tags().isEmpty()) {
      Set<String> all = new LinkedHashSet<>(tags);
      all.addAll(member.tags());
      tags = List.copyOf(all);
    }
    if (!member.data().isEmpty()) {
      data = Data.merged(data, member.data());
    }
  }

  List<String> tags() {
    return tags;
  }

  Attributes data() {
    return data;
  }

  /**
   * The section of the first member that is marked with {@code isInGroup: true}, or else of the
   * first definition, or of the first member; those marked with {@code isInGroup: false} do not
   * count.
   */
  static Optional<ArgdownSection> section(List<? extends ArgdownMember> members) {
    ArgdownMember best = null;
    int bestRank = 0;
    for (ArgdownMember member : members) {
      int rank = rank(member);
      if (rank > bestRank) {
        best = member;
        bestRank = rank;
      }
    }
    return best == null ? Optional.empty() : best.section();
  }

  private static int rank(ArgdownMember member) {
    if (Data.isFalse(member.data(), "isInGroup")) {
      return 0;
    } else if (Data.isTrue(member.data(), "isInGroup")) {
      return 3;
    }
    return member.isReference() ? 1 : 2;
  }
}
