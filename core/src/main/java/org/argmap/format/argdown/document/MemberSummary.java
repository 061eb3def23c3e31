package org.argmap.format.argdown.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.argmap.model.Attributes;
import org.jspecify.annotations.Nullable;

/** The tags, data, section and canonical member that all occurrences of an element give it. */
final class MemberSummary<M extends ArgdownMember> {
  private @Nullable Set<String> allTags;
  private final MergedData allData = new MergedData();
  private List<String> tags = List.of();
  private Attributes data = Attributes.empty();
  private Optional<M> canonical = Optional.empty();
  private Optional<ArgdownSection> section = Optional.empty();

  void add(M member) {
    if (!member.tags().isEmpty()) {
      if (allTags == null) {
        allTags = new LinkedHashSet<>();
      }
      allTags.addAll(member.tags());
    }
    allData.add(member.data());
  }

  /** Says that no member will be added. */
  void finish(List<M> members) {
    tags = allTags == null ? List.of() : List.copyOf(allTags);
    data = allData.result();
    canonical = ArgdownMember.canonical(members);
    section = sectionOf(members);
  }

  List<String> tags() {
    return tags;
  }

  Attributes data() {
    return data;
  }

  Optional<M> canonical() {
    return canonical;
  }

  /**
   * The section of the first member that is marked with {@code isInGroup: true}, or else of the
   * first definition, or of the first member; those marked with {@code isInGroup: false} do not
   * count.
   */
  Optional<ArgdownSection> section() {
    return section;
  }

  private static Optional<ArgdownSection> sectionOf(List<? extends ArgdownMember> members) {
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
