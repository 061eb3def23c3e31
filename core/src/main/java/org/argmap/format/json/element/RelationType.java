package org.argmap.format.json.element;

import org.argmap.model.Contradiction;
import org.argmap.model.Contrariety;
import org.argmap.model.Relation;
import org.argmap.model.Restatement;

/** The kinds of relations, and the word for each. */
public enum RelationType {
  CONTRADICTION("contradiction"),
  CONTRARIETY("contrariety"),
  RESTATEMENT("restatement"),
  PREFERENCE("preference");

  private final String word;

  RelationType(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static RelationType of(Relation relation) {
    if (relation instanceof Contradiction) {
      return CONTRADICTION;
    } else if (relation instanceof Contrariety) {
      return CONTRARIETY;
    }
    return relation instanceof Restatement ? RESTATEMENT : PREFERENCE;
  }
}
