package org.argmap.format.argdown.document;

import java.util.List;
import java.util.Optional;
import org.argmap.format.argdown.syntax.ElementNode;
import org.argmap.model.Attributes;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/** One occurrence of a statement or an argument in a document. */
public sealed interface ArgdownMember extends WrittenPart permits StatementMember, ArgumentMember {

  /** The statement or argument of which this is an occurrence. */
  RelationEnd element();

  /** The occurrence as it is written. */
  ElementNode node();

  /** The text as it is meant, with its marked parts and tags. */
  MarkedText content();

  /** The data written here; empty if there are none. */
  Attributes data();

  /** The section in which it stands, if it stands in one. */
  Optional<ArgdownSection> section();

  /** The text, empty if there is none. */
  default String text() {
    return content().text();
  }

  /** The tags, in order. */
  default List<String> tags() {
    return content().tags();
  }

  /** Whether it is a title alone. */
  default boolean isReference() {
    return node().form() == ElementNode.Form.REFERENCE;
  }

  /** Where it stands. */
  default SourcePlace place() {
    return node().place();
  }

  /**
   * The member whose text is that of the whole: the last one that is no reference, unless another
   * is marked with {@code isCanonical: true}; members without a text count only if none has one.
   */
  static <M extends ArgdownMember> Optional<M> canonical(List<M> members) {
    M best = null;
    int bestRank = 0;
    for (M member : members) {
      int rank = rank(member);
      if (rank > 0 && rank >= bestRank) {
        best = member;
        bestRank = rank;
      }
    }
    return Optional.<@Nullable M>ofNullable(best);
  }

  private static int rank(ArgdownMember member) {
    if (member.isReference()) {
      return 0;
    } else if (member.text().isEmpty()) {
      return 1;
    }
    return Data.isTrue(member.data(), "isCanonical") ? 3 : 2;
  }
}
