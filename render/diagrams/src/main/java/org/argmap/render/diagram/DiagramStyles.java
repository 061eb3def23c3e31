package org.argmap.render.diagram;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** The styles of the library, found by name. */
public final class DiagramStyles {

  private static final List<DiagramStyle> ALL =
      List.of(
          ClaimBoxStyle.standard(),
          ArgumentBoxStyle.standard(),
          AifStyle.standard(),
          GsnStyle.standard(),
          ToulminStyle.standard(),
          IbisStyle.standard());

  private DiagramStyles() {}

  /** All styles of the library, the standard one first. */
  public static List<DiagramStyle> all() {
    return ALL;
  }

  /** The style with the name, empty where there is none. */
  public static Optional<DiagramStyle> named(String name) {
    requireNonNull(name, "name");
    return ALL.stream().filter(style -> style.name().equals(name)).findFirst();
  }
}
