package org.argmap.render.diagram.style;

import java.util.List;
import java.util.Optional;
import org.argmap.render.diagram.DiagramStyle;
import org.argmap.render.registry.Registry;

/** The registry of diagram styles: the built-in ones and those of other artifacts. */
public final class DiagramStyles {

  private static final List<DiagramStyle> BUILT_IN =
      List.of(
          ClaimBoxStyle.standard(),
          ArgumentBoxStyle.standard(),
          AifStyle.standard(),
          GsnStyle.standard(),
          ToulminStyle.standard(),
          IbisStyle.standard());

  private DiagramStyles() {}

  /** Returns all styles, the standard one first, those of other artifacts last. */
  public static List<DiagramStyle> all() {
    return registry().all();
  }

  /** Returns the style with this name, upper and lower case alike; empty if there is none. */
  public static Optional<DiagramStyle> find(String name) {
    return registry().find(name);
  }

  /**
   * Returns the style with this name, upper and lower case alike.
   *
   * @throws IllegalArgumentException if there is none; the message proposes names and lists all
   */
  public static DiagramStyle named(String name) {
    return registry().named(name);
  }

  private static Registry<DiagramStyle> registry() {
    return Registry.of("style", DiagramStyle.class, DiagramStyle::name, BUILT_IN);
  }
}
