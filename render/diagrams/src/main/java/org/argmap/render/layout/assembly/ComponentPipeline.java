package org.argmap.render.layout.assembly;

import java.util.List;
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.graph.FrameTree;
import org.argmap.render.layout.graph.LayoutGraph;
import org.argmap.render.layout.insertion.CorridorAssignment;
import org.argmap.render.layout.insertion.CorridorRoute;
import org.argmap.render.layout.order.AcyclicGraph;
import org.argmap.render.layout.order.Backbone;
import org.argmap.render.layout.order.BackboneOrder;
import org.argmap.render.layout.order.CrossingReduction;
import org.argmap.render.layout.order.CycleBreaker;
import org.argmap.render.layout.order.FrameBorders;
import org.argmap.render.layout.order.LayerAssigner;
import org.argmap.render.layout.order.LayerOrder;
import org.argmap.render.layout.order.LeafStacker;
import org.argmap.render.layout.placement.Spacing;
import org.argmap.render.layout.placement.TreePlacer;
import org.argmap.render.layout.routing.ChannelTracks;
import org.argmap.render.layout.routing.EdgeRouter;
import org.argmap.render.layout.routing.FrameMargins;
import org.argmap.render.layout.routing.JointPositions;
import org.argmap.render.layout.routing.LayerPositions;
import org.argmap.render.layout.routing.Ports;
import org.argmap.render.layout.routing.RoutedLine;

/** The pipeline of layout phases that a connected component passes through. */
public final class ComponentPipeline {

  private final FrameTree frames;
  private final LayoutOptions options;
  private final Deadline deadline;

  /** Makes a pipeline for the components of one diagram. */
  public ComponentPipeline(FrameTree frames, LayoutOptions options, Deadline deadline) {
    this.frames = frames;
    this.options = options;
    this.deadline = deadline;
  }

  /** Returns the layout of a component in coordinates of its own. */
  public PlacedComponent place(LayoutGraph graph) {
    AcyclicGraph whole = CycleBreaker.breakCycles(graph, deadline);
    int[] wholeLayers = LayerAssigner.assign(whole, deadline);
    LayoutGraph stacked =
        LeafStacker.stack(whole, wholeLayers, options.topDown(), frames, deadline);
    boolean same = stacked.boxCount() == graph.boxCount();
    AcyclicGraph acyclic = same ? whole : CycleBreaker.breakCycles(stacked, deadline);
    int[] layers = same ? wholeLayers : LayerAssigner.assign(acyclic, deadline);
    Ordered ordered = order(acyclic, layers);
    if (options.freeOrder() && ordered.corridors.crossings() > 0) {
      AcyclicGraph best =
          CrossingReduction.find(
              ordered.attempt(), other -> order(other, layers).attempt(), deadline);
      ordered = order(best, layers);
    }
    return route(ordered);
  }

  /** A component whose boxes are in order, with corridors chosen for its lines. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Ordered(
      FrameBorders.Result framed,
      LayerOrder order,
      Spacing spacing,
      double[] middle,
      CorridorAssignment corridors) {

    CrossingReduction.Attempt attempt() {
      long steps = corridors.steps() + 10L * middle.length;
      return new CrossingReduction.Attempt(framed.backbone(), middle, corridors.crossings(), steps);
    }
  }

  private Ordered order(AcyclicGraph acyclic, int[] layers) {
    Backbone ordered = BackboneOrder.order(acyclic, layers, deadline);
    FrameBorders.Result framed = FrameBorders.build(ordered, frames, deadline);
    Backbone backbone = framed.backbone();
    Spacing spacing = new Spacing(backbone, options.topDown());
    spacing.makeRoom(framed.frameParts());
    LayerOrder order = new LayerOrder(backbone.tree(), deadline);
    double[] middle = TreePlacer.place(backbone.tree(), spacing, deadline);
    CorridorAssignment corridors =
        CorridorAssignment.choose(backbone, order, spacing, middle, deadline);
    return new Ordered(framed, order, spacing, middle, corridors);
  }

  private PlacedComponent route(Ordered ordered) {
    Backbone backbone = ordered.framed.backbone();
    int depth = ordered.order.layers();
    double[] middle = ordered.middle;
    if (ordered.spacing.isWidened()) {
      middle = TreePlacer.place(backbone.tree(), ordered.spacing, deadline);
    }
    ordered.corridors.settle(middle, deadline);
    List<CorridorRoute> routes = ordered.corridors.routes();
    JointPositions joints = new JointPositions(backbone, depth, middle);
    Ports ports = new Ports(backbone, middle, joints, routes);
    deadline.check();
    ChannelTracks tracks =
        new ChannelTracks(
            backbone, depth, middle, joints, ports, routes, options.curved(), deadline);
    FrameMargins margins =
        new FrameMargins(ordered.framed.frameParts(), frames, depth, options.topDown());
    LayerPositions positions =
        LayerPositions.of(backbone, depth, tracks, options.topDown(), margins);
    deadline.check();
    List<RoutedLine> lines =
        EdgeRouter.route(backbone, positions, middle, joints, ports, routes, tracks, deadline);
    return new PlacedComponent(
        backbone,
        middle,
        positions,
        joints,
        ordered.framed.frameParts(),
        margins,
        ordered.spacing,
        lines);
  }
}
