package org.argmap.validate.structure;

import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.RelationId;

/** What goes with an element when it is removed. */
final class Removals {
  private Removals() {}

  /** Whether an argument can be removed without anything that hangs on it. */
  static boolean takeNothingAlong(ArgumentMap map, ArgumentId argument) {
    return map.proCount(argument) == 0
        && map.conCount(argument) == 0
        && map.relationsOf(argument).isEmpty();
  }

  /** Whether a relation can be removed without anything that hangs on it. */
  static boolean takeNothingAlong(ArgumentMap map, RelationId relation) {
    return map.proCount(relation) == 0 && map.conCount(relation) == 0;
  }
}
