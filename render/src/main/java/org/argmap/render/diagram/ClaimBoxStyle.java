package org.argmap.render.diagram;

import static java.util.Objects.requireNonNull;

import org.argmap.model.ArgumentMap;

/**
 * The style of the library: claims and questions as boxes, every argument as a point on its line at
 * which undercuts and backing end, linked premises joined in that point, relations between claims
 * as lines with a point of their own, sections as titled frames.
 *
 * <p>What arguments alone do not say is left out of this picture: sources and citations,
 * judgements, participants and locutions, reconstructions, likelihood and confidence, weights and
 * strengths, tags and notes. Sections nested more than eight deep are drawn as part of the eighth.
 */
public final class ClaimBoxStyle implements DiagramStyle {

  private static final ClaimBoxStyle STANDARD = new ClaimBoxStyle();

  private ClaimBoxStyle() {}

  /** The style. */
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
    return new ClaimBoxes(map, view).diagram();
  }
}
