package org.argmap.render.diagram.style;

import static java.util.Objects.requireNonNull;

import org.argmap.model.ArgumentMap;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.DiagramStyle;
import org.argmap.render.diagram.view.Detail;
import org.argmap.render.diagram.view.View;

/**
 * The style of the library: claims and questions as boxes, every argument as a point on its line at
 * which undercuts and backing end, linked premises joined in that point, relations between claims
 * as lines with a point of their own, sections as titled frames.
 *
 * <p>Sources and likelihoods stand below the words of a claim where the view asks for them ({@link
 * Detail}). Left out are judgements, which the matrix of the analysis shows; participants and
 * locutions, which {@link AifStyle} shows; reconstructions, which {@link ArgumentBoxStyle} shows;
 * tags and notes. Weights and strengths are never drawn as size, because readers lean to the larger
 * boxes (van Amelsvoort and Maes 2018). Sections nested more than eight deep are drawn as part of
 * the eighth.
 */
public final class ClaimBoxStyle implements DiagramStyle {

  private static final ClaimBoxStyle STANDARD = new ClaimBoxStyle();

  private ClaimBoxStyle() {}

  /** Returns the style. */
  public static ClaimBoxStyle standard() {
    return STANDARD;
  }

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public Diagram diagram(ArgumentMap map, View view) {
    requireNonNull(map, "map");
    requireNonNull(view, "view");
    return new ClaimBoxDiagramBuilder(view.of(map)).diagram();
  }
}
