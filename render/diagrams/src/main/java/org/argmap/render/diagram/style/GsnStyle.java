package org.argmap.render.diagram.style;

import static java.util.Objects.requireNonNull;

import org.argmap.model.ArgumentMap;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.DiagramStyle;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.view.View;

/**
 * The Goal Structuring Notation, as its Community Standard (version 3) has it: claims are goals,
 * arguments with several premises, a title, a gist or a scheme are strategies, cited sources are
 * solutions; what is assumed or left unsaid is an assumption, what backs an argument a
 * justification, a question a context. Opposing arguments challenge; what is rejected is defeated;
 * a goal that nothing is said for is undeveloped.
 *
 * <p>Arrows run from the goal to what supports it. The codes (G1, S1, Sn1 ...) count through the
 * whole map in the author's order, whatever part of it a view shows; adding to the end of a map
 * changes none. The notation has no sign for contradictions, restatements and preferences.
 */
public final class GsnStyle implements DiagramStyle {

  private static final GsnStyle STANDARD = new GsnStyle();

  private GsnStyle() {}

  /** Returns the style. */
  public static GsnStyle standard() {
    return STANDARD;
  }

  @Override
  public String name() {
    return "gsn";
  }

  @Override
  public Direction direction() {
    return Direction.TOP_DOWN;
  }

  @Override
  public Diagram diagram(ArgumentMap map, View view) {
    requireNonNull(map, "map");
    requireNonNull(view, "view");
    return new GsnDiagramBuilder(view.of(map)).diagram();
  }
}
