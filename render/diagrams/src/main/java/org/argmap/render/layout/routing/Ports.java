package org.argmap.render.layout.routing;

import java.util.List;
import org.argmap.render.layout.graph.Hyperedge;
import org.argmap.render.layout.graph.IntGroups;
import org.argmap.render.layout.graph.LeafStack;
import org.argmap.render.layout.insertion.CorridorRoute;
import org.argmap.render.layout.order.Backbone;

/**
 * The ports at the sides of boxes, where lines leave and arrive. Lines to a box arrive at the side
 * towards its grounds, in the order of the edges; lines from a box leave at the middle of the other
 * side, those to further targets beside it.
 */
public final class Ports {

  private static final double MARGIN = 12;
  private static final double STEP = 22;
  private static final double BESIDE = 14;

  private final Backbone backbone;
  private final double[] middle;
  private final int[] firstLane;
  private final double[] arrival;
  private final int[] mostPorts;

  public Ports(
      Backbone backbone, double[] middle, JointPositions joints, List<CorridorRoute> routes) {
    this.backbone = backbone;
    this.middle = middle;
    int edges = backbone.graph().edges().length;
    this.firstLane = new int[edges + 1];
    for (int edge = 0; edge < edges; edge++) {
      firstLane[edge + 1] = firstLane[edge] + backbone.graph().lanes(edge);
    }
    this.arrival = new double[firstLane[edges]];
    this.mostPorts = new int[backbone.acyclic().boxCount()];
    for (CorridorRoute route : routes) {
      if (Hyperedge.isBox(route.from())) {
        int box = route.from();
        mostPorts[box] = Math.max(mostPorts[box], Math.abs(route.port()));
      }
    }
    IntGroups groups = backbone.acyclic().edgesAtBox();
    for (int box = 0; box < mostPorts.length; box++) {
      assignArrivals(groups, box, joints);
    }
  }

  private void assignArrivals(IntGroups groups, int box, JointPositions joints) {
    int count = 0;
    for (int i = groups.start(box); i < groups.end(box); i++) {
      int edge = groups.item(i);
      count += backbone.isSideBySide(edge) ? 0 : backbone.graph().lanes(edge);
    }
    double centre = middle(box);
    double room = Math.max(0, backbone.acyclic().across(box) - 2 * MARGIN);
    double step = count > 1 ? Math.min(STEP, room / (count - 1)) : 0;
    int index = 0;
    for (int pass = 0; pass < 2; pass++) {
      for (int i = groups.start(box); i < groups.end(box); i++) {
        int edge = groups.item(i);
        boolean relation = backbone.graph().edges()[edge].relation();
        if (relation != (pass == 1) || backbone.isSideBySide(edge)) {
          continue;
        }
        for (int lane = 0; lane < backbone.graph().lanes(edge); lane++) {
          double there = joints.across(edge) + lane * LeafStack.LANE;
          arrival[firstLane[edge] + lane] =
              count == 1 && Math.abs(there - centre) <= room / 2
                  ? there
                  : centre + (index - (count - 1) / 2.0) * step;
          index++;
        }
      }
    }
  }

  private double middle(int box) {
    return middle[backbone.boxNode()[box]];
  }

  /** Returns the index of a line to a target in the sequence of the lines of all edges. */
  int number(int edge, int lane) {
    return firstLane[edge] + lane;
  }

  /** Returns the number of lines to targets. */
  int count() {
    return arrival.length;
  }

  /** Returns the port at which a line of an edge arrives at the box that it hangs from. */
  double arrival(int edge, int lane) {
    return arrival[firstLane[edge] + lane];
  }

  /**
   * Returns the port at which a further line leaves a box.
   *
   * @param port its place beside the middle, as in {@link CorridorRoute}
   */
  double leave(int box, int port) {
    double half = Math.max(0, backbone.acyclic().across(box) / 2 - MARGIN / 2);
    int most = Math.max(1, mostPorts[box]);
    return middle(box) + port * Math.min(BESIDE, half / most);
  }
}
