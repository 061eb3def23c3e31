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

  static Optional<ArgdownSection> section(List<? extends ArgdownMember> members) {
    for (ArgdownMember member : members) {
      if (!member.isReference()) {
        return member.section();
      }
    }
    return members.isEmpty() ? Optional.empty() : members.get(0).section();
  }
}
