package org.argmap.validate.structure;

import java.util.List;
import java.util.TreeSet;
import org.argmap.model.Argument;
import org.argmap.model.ElementId;
import org.argmap.model.Premise;

/** Questions about the premises of an argument. */
final class Premises {
  private Premises() {}

  /** Whether the claim, or whatever else it may be, is one of them. */
  static boolean have(Argument argument, ElementId id) {
    List<Premise> premises = argument.premises();
    for (int i = 0; i < premises.size(); i++) {
      if (premises.get(i).claim().equals(id)) {
        return true;
      }
    }
    return false;
  }

  /** A text that two arguments have in common just if they have the same premises in any order. */
  static String key(Argument argument) {
    if (argument.premises().size() == 1) {
      return argument.premises().get(0).claim().value();
    }
    TreeSet<String> premises = new TreeSet<>();
    argument.premises().forEach(premise -> premises.add(premise.claim().value()));
    return String.join(" ", premises); // no id has a space
  }
}
