package org.argmap.format.argdown.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.argmap.model.SourcePlace;

/**
 * A relation between statements, arguments and inferences. However often it is written, it is one
 * relation.
 */
public final class ArgdownRelation {
  private final ArgdownRelationType type;
  private final RelationEnd from;
  private final RelationEnd to;
  private final List<WrittenRelation> occurrences = new ArrayList<>(1);
  private int index;

  ArgdownRelation(ArgdownRelationType type, RelationEnd from, RelationEnd to) {
    this.type = type;
    this.from = from;
    this.to = to;
  }

  void addOccurrence(WrittenRelation writing) {
    occurrences.add(writing);
    writing.means(this);
  }

  void addOccurrencesOf(ArgdownRelation other) {
    other.occurrences.forEach(this::addOccurrence);
  }

  void index(int number) {
    index = number;
  }

  /** Its number in {@link ArgdownDocument#relations}, from 0. */
  public int index() {
    return index;
  }

  /** What it says. */
  public ArgdownRelationType type() {
    return type;
  }

  /** What it comes from. */
  public RelationEnd from() {
    return from;
  }

  /** What it leads to. */
  public RelationEnd to() {
    return to;
  }

  /** Where it is written, in order; at least once. */
  public List<WrittenRelation> occurrences() {
    return Collections.unmodifiableList(occurrences);
  }

  /** Where it is first written. */
  public SourcePlace place() {
    return occurrences.get(0).place();
  }

  /** The type and the ends, such as {@code <B> attack [A]}. */
  @Override
  public String toString() {
    return from + " " + type.word() + " " + to;
  }
}
