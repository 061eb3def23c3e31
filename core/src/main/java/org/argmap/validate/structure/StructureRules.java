package org.argmap.validate.structure;

import java.util.List;
import org.argmap.validate.Rule;

/** The standard rules whose codes begin with {@code structure}. */
public final class StructureRules {
  private StructureRules() {}

  /** The rules, in the order of their index. */
  public static List<Rule> all() {
    return List.of();
  }
}
