package org.argmap.render.diagram;

import static java.util.Objects.requireNonNull;

import org.argmap.model.ElementId;

/**
 * Which part of a map a picture shows. A style asks it about every element; a line is drawn where
 * both its ends are shown.
 *
 * <pre>{@code
 * Diagram all = ClaimBoxStyle.standard().diagram(map, View.wholeMap());
 * }</pre>
 */
public final class View {

  private static final View WHOLE_MAP = new View("whole map");

  private final String name;

  private View(String name) {
    this.name = name;
  }

  /** Everything in the map that the style can draw. */
  public static View wholeMap() {
    return WHOLE_MAP;
  }

  /** Whether the element is part of the picture. */
  public boolean shows(ElementId id) {
    requireNonNull(id, "id");
    return true;
  }

  @Override
  public String toString() {
    return name;
  }
}
