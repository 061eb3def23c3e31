package org.argmap.render.diagram.style;

import static java.util.Objects.requireNonNull;

import org.argmap.model.ArgumentMap;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.DiagramStyle;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.view.View;

/**
 * Issue-based information systems (Kunz and Rittel 1970), as dialogue maps draw them (Conklin
 * 2006): questions, the ideas that answer them, and a box for each argument, a pro or a con, with
 * its premises. What is argued about a premise leads to the box that it stands in.
 *
 * <p>The notation has no sign for relations between claims.
 */
public final class IbisStyle implements DiagramStyle {

  private static final IbisStyle STANDARD = new IbisStyle();

  private IbisStyle() {}

  /** Returns the style. */
  public static IbisStyle standard() {
    return STANDARD;
  }

  @Override
  public String name() {
    return "ibis";
  }

  @Override
  public Direction direction() {
    return Direction.LEFT_RIGHT;
  }

  @Override
  public Diagram diagram(ArgumentMap map, View view) {
    requireNonNull(map, "map");
    requireNonNull(view, "view");
    return new IbisDiagramBuilder(view.of(map)).diagram();
  }
}
