package org.argmap.render.diagram.style;

import static java.util.Objects.requireNonNull;

import org.argmap.model.ArgumentMap;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.DiagramStyle;
import org.argmap.render.diagram.view.View;

/**
 * Arguments as titled boxes beside statements, as the maps of Argdown have it (argdown 2, its DOT
 * export): a box for each argument, in the colour of its stance, with its title and its premises; a
 * box for each statement that is argued about, relied on more than once, or a conclusion.
 *
 * <p>A premise that nothing is said about stands in the box of its argument. The steps of a
 * reconstruction are one box under its title; what they conclude on the way stands in it too.
 */
public final class ArgumentBoxStyle implements DiagramStyle {

  private static final ArgumentBoxStyle STANDARD = new ArgumentBoxStyle();

  private ArgumentBoxStyle() {}

  /** Returns the style. */
  public static ArgumentBoxStyle standard() {
    return STANDARD;
  }

  @Override
  public String name() {
    return "argument";
  }

  @Override
  public Diagram diagram(ArgumentMap map, View view) {
    requireNonNull(map, "map");
    requireNonNull(view, "view");
    return new ArgumentBoxDiagramBuilder(view.of(map)).diagram();
  }
}
