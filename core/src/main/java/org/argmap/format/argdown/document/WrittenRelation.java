package org.argmap.format.argdown.document;

import java.util.Optional;
import org.argmap.format.argdown.syntax.RelationNode;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/** One writing of a relation: a sign with an element behind it. */
public final class WrittenRelation implements WrittenPart {
  private final RelationNode node;
  private final ArgdownMember child;
  private @Nullable ArgdownRelation relation;

  WrittenRelation(RelationNode node, ArgdownMember child) {
    this.node = node;
    this.child = child;
  }

  void means(ArgdownRelation what) {
    relation = what;
  }

  /** The relation as it is written. */
  public RelationNode node() {
    return node;
  }

  /** The occurrence of the element behind the sign. */
  public ArgdownMember child() {
    return child;
  }

  /** The relation of the document; none if it says nothing, or nothing that can be said. */
  public Optional<ArgdownRelation> relation() {
    return Optional.ofNullable(relation);
  }

  /** Where it is written. */
  public SourcePlace place() {
    return node.place();
  }

  /** The sign and what stands behind it. */
  @Override
  public String toString() {
    return node.symbol().sign() + " " + child;
  }
}
