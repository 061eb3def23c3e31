package org.argmap.render.layout;

import java.util.List;
import org.argmap.render.diagram.Direction;

/** Leads one connected part of a diagram through the phases. */
final class PartPlacer {

  private final MeasuredDiagram measured;
  private final FrameTree frames;
  private final Direction direction;
  private final boolean freeOrder;
  private final Routing routing;
  private final Deadline deadline;

  PartPlacer(
      MeasuredDiagram measured,
      FrameTree frames,
      boolean freeOrder,
      Routing routing,
      Deadline deadline) {
    this.measured = measured;
    this.frames = frames;
    this.direction = measured.direction();
    this.freeOrder = freeOrder;
    this.routing = routing;
    this.deadline = deadline;
  }

  PlacedPart place(FlowGraph graph) {
    Hanging whole = CycleBreaker.breakCycles(graph, deadline);
    int[] wholeLayers = LayerAssigner.assign(whole, deadline);
    FlowGraph stacked = LeafStacks.stack(whole, wholeLayers, measured, frames, deadline);
    boolean same = stacked.boxCount() == graph.boxCount();
    Hanging hanging = same ? whole : CycleBreaker.breakCycles(stacked, deadline);
    int[] layers = same ? wholeLayers : LayerAssigner.assign(hanging, deadline);
    Ordered ordered = order(hanging, layers);
    if (freeOrder && ordered.corridors.crossings() > 0) {
      Hanging best =
          FreeOrder.find(ordered.attempt(), other -> order(other, layers).attempt(), deadline);
      ordered = order(best, layers);
    }
    return route(ordered);
  }

  /** A part whose boxes stand in their order, with corridors chosen for its lines. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Ordered(
      FrameWalls.Result walled,
      LayerOrder order,
      Spacing spacing,
      double[] middle,
      Corridors corridors) {

    FreeOrder.Attempt attempt() {
      long steps = corridors.steps() + 10L * middle.length;
      return new FreeOrder.Attempt(walled.backbone(), middle, corridors.crossings(), steps);
    }
  }

  private Ordered order(Hanging hanging, int[] layers) {
    Backbone ordered = BackboneOrder.order(hanging, layers, deadline);
    FrameWalls.Result walled = FrameWalls.build(ordered, frames, deadline);
    Backbone backbone = walled.backbone();
    Spacing spacing = new Spacing(backbone, direction);
    spacing.makeRoom(walled.panels());
    LayerOrder order = new LayerOrder(backbone.tree(), deadline);
    double[] middle = TreePlacer.place(backbone.tree(), spacing, deadline);
    Corridors corridors = Corridors.choose(backbone, order, spacing, middle, deadline);
    return new Ordered(walled, order, spacing, middle, corridors);
  }

  private PlacedPart route(Ordered ordered) {
    Backbone backbone = ordered.walled.backbone();
    int depth = ordered.order.layers();
    double[] middle = ordered.middle;
    if (ordered.spacing.isWidened()) {
      middle = TreePlacer.place(backbone.tree(), ordered.spacing, deadline);
    }
    ordered.corridors.settle(middle, deadline);
    List<Passage> passages = ordered.corridors.passages();
    Points points = new Points(backbone, depth, middle);
    Ports ports = new Ports(backbone, middle, points, passages);
    deadline.check();
    boolean curved = routing == Routing.CURVED;
    GapTracks tracks =
        new GapTracks(backbone, depth, middle, points, ports, passages, curved, deadline);
    Rims rims = new Rims(ordered.walled.panels(), frames, depth, direction);
    Levels levels = Levels.of(backbone, depth, tracks, direction, rims);
    points.settle(levels);
    deadline.check();
    List<PlacedPart.Way> ways =
        LineRouter.route(backbone, levels, middle, points, ports, passages, tracks, deadline);
    return new PlacedPart(
        backbone, middle, levels, points, ordered.walled.panels(), rims, ordered.spacing, ways);
  }
}
