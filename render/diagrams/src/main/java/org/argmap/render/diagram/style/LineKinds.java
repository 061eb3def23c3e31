package org.argmap.render.diagram.style;

import org.argmap.model.Argument;
import org.argmap.model.Contradiction;
import org.argmap.model.Contrariety;
import org.argmap.model.Preference;
import org.argmap.model.Relation;
import org.argmap.render.diagram.LineKind;

/** The kind of line for each argument and relation, the same in every style. */
final class LineKinds {

  private LineKinds() {}

  static LineKind kind(Argument argument) {
    return argument.isSupporting() ? LineKind.SUPPORT : LineKind.OPPOSE;
  }

  static LineKind kind(Relation relation) {
    if (relation instanceof Preference) {
      return LineKind.PREFERENCE;
    }
    if (relation instanceof Contradiction) {
      return LineKind.CONTRADICTION;
    }
    return relation instanceof Contrariety ? LineKind.CONTRARIETY : LineKind.RESTATEMENT;
  }
}
