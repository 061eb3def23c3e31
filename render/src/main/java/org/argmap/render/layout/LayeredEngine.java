package org.argmap.render.layout;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * The engine of the library: a layered drawing made for argument maps, in pure Java. It keeps the
 * author's order of siblings, moves little when a claim is added, leads no line through a box,
 * needs nothing installed and gives the same coordinates everywhere.
 *
 * <p>It works in the phases of Sugiyama, Tagawa and Toda (1981), each a class that names its source
 * and what holds before and after it: break cycles, assign layers, order on the backbone of first
 * targets, place, lead the other lines through corridors, make room between the layers, route.
 * Parts that no line joins are placed apart and packed. Apart from lines that cross many layers the
 * time is proportional to the size of the map. Nothing recurses, so that depth has no limit.
 */
public final class LayeredEngine implements LayoutEngine {

  private static final LayeredEngine INSTANCE = new LayeredEngine();

  private LayeredEngine() {}

  /** The engine. */
  public static LayeredEngine instance() {
    return INSTANCE;
  }

  @Override
  public Layout layout(MeasuredDiagram diagram) {
    requireNonNull(diagram, "diagram");
    FrameTree frames = new FrameTree(diagram);
    List<PlacedPart> parts = new ArrayList<>();
    for (FlowGraph graph : FlowGraphs.of(diagram)) {
      parts.add(place(graph, diagram, frames));
    }
    checkInterrupt();
    return Assembly.of(diagram, frames, parts);
  }

  private static PlacedPart place(FlowGraph graph, MeasuredDiagram diagram, FrameTree frames) {
    checkInterrupt();
    Hanging hanging = CycleBreaker.breakCycles(graph);
    int[] layers = LayerAssigner.assign(hanging);
    FrameWalls.Result walled = FrameWalls.build(BackboneOrder.order(hanging, layers), frames);
    Backbone backbone = walled.backbone();
    checkInterrupt();
    Skeleton tree = backbone.tree();
    Spacing spacing = new Spacing(backbone, diagram.direction());
    LayerOrder order = new LayerOrder(tree);
    spacing.makeRoom(walled.panels());
    double[] middle = TreePlacer.place(tree, spacing);
    checkInterrupt();
    List<Passage> passages = Corridors.choose(backbone, order, spacing, middle);
    if (spacing.isWidened()) {
      middle = TreePlacer.place(tree, spacing);
    }
    Corridors.settle(backbone, order, spacing, middle, passages);
    checkInterrupt();
    Rims rims = new Rims(walled.panels(), frames, order.layers(), diagram.direction());
    Levels levels =
        Levels.of(backbone, order.layers(), middle, passages, diagram.direction(), rims);
    Points points = new Points(backbone, levels, order.layers(), middle);
    return new PlacedPart(
        backbone,
        middle,
        levels,
        points,
        walled.panels(),
        rims,
        spacing,
        LineRouter.route(backbone, levels, middle, points, passages));
  }

  private static void checkInterrupt() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("The thread was interrupted during the layout.");
    }
  }
}
