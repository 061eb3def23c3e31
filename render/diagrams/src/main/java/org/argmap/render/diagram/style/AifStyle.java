package org.argmap.render.diagram.style;

import static java.util.Objects.requireNonNull;

import org.argmap.model.ArgumentMap;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.DiagramStyle;
import org.argmap.render.diagram.view.View;

/**
 * The Argument Interchange Format as OVA 3 draws it: claims are information nodes (I), and what is
 * made of them are nodes of their own, ellipses between them: inference (RA), conflict (CA),
 * rephrase (MA) and preference (PA). An argument about an argument leads into its node. What was
 * said (L) is anchored by illocutions (YA) and follows what it answers by transitions (TA).
 *
 * <p>The format has no node for questions; they are drawn as in the style of claims.
 */
public final class AifStyle implements DiagramStyle {

  private static final AifStyle STANDARD = new AifStyle();

  private AifStyle() {}

  /** Returns the style. */
  public static AifStyle standard() {
    return STANDARD;
  }

  @Override
  public String name() {
    return "aif";
  }

  @Override
  public Diagram diagram(ArgumentMap map, View view) {
    requireNonNull(map, "map");
    requireNonNull(view, "view");
    return new AifDiagramBuilder(view.of(map)).diagram();
  }
}
