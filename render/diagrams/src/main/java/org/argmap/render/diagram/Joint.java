package org.argmap.render.diagram;

import static java.util.Objects.requireNonNull;

/**
 * A point that lines meet at: the inference point of an argument, or the point of a relation
 * between claims. Lines may end at it as at a box, which is how an argument bears on an argument.
 *
 * @param id the id of the argument or relation; no other box or joint has it
 * @param kind the stance of the argument or the kind of the relation
 * @param title the title, or the gist where there is no title; empty where there is neither
 * @param isWhole whether the argument bears on the whole of the argument it targets, part unstated,
 *     and not on its step
 */
public record Joint(String id, LineKind kind, String title, boolean isWhole) {

  /** Checks that nothing is null and that the kind is one of an argument or a relation. */
  public Joint {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(title, "title");
    if (!kind.hasJoint()) {
      throw new IllegalArgumentException(
          "Joint "
              + id
              + " stands for an argument or a relation; its kind cannot be "
              + kind
              + ".");
    }
  }
}
