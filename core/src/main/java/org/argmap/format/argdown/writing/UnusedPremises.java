package org.argmap.format.argdown.writing;

import java.util.ArrayList;
import java.util.List;
import org.argmap.format.argdown.notation.ArgdownAttributes;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.ClaimId;
import org.argmap.model.ElementId;
import org.jspecify.annotations.Nullable;

/** The premises in a structure that no inference uses, as a reader has kept them with a step. */
final class UnusedPremises {
  /**
   * An unused premise.
   *
   * @param claim the claim
   * @param line the number of its line in the structure, from 1
   */
  record Unused(ClaimId claim, int line) {}

  private UnusedPremises() {}

  /** Returns the unused premises of a step; none if its attribute does not tell them. */
  static List<Unused> of(Argument step, ArgumentMap map) {
    if (step.attributes().isEmpty()
        || !(step.attributes().get(ArgdownAttributes.UNUSED).orElse(null)
            instanceof AttributeValue.Items items)) {
      return List.of();
    }
    List<Unused> all = new ArrayList<>();
    for (AttributeValue item : items.values()) {
      Unused unused = item instanceof Attributes fields ? unused(fields, map) : null;
      if (unused == null) {
        return List.of();
      }
      all.add(unused);
    }
    return all;
  }

  private static @Nullable Unused unused(Attributes fields, ArgumentMap map) {
    ElementId claim =
        fields
            .text(ArgdownAttributes.CLAIM)
            .flatMap(map::find)
            .map(element -> element.id())
            .orElse(null);
    AttributeValue line = fields.get(ArgdownAttributes.LINE).orElse(null);
    boolean isWhole =
        List.copyOf(fields.names())
            .equals(List.of(ArgdownAttributes.CLAIM, ArgdownAttributes.LINE));
    return isWhole
            && claim instanceof ClaimId id
            && line instanceof AttributeValue.Numeric number
            && number.value().scale() == 0
            && number.value().precision() < 9
        ? new Unused(id, number.value().intValue())
        : null;
  }
}
