package org.argmap.render.diagram;

import org.argmap.model.Argument;
import org.argmap.model.Contradiction;
import org.argmap.model.Contrariety;
import org.argmap.model.Preference;
import org.argmap.model.Relation;

/** Which kinds of line stand for which elements of a map, in every style that draws them. */
final class StyleWords {

  private StyleWords() {}

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
