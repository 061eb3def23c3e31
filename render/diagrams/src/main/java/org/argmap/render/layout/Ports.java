package org.argmap.render.layout;

import java.util.List;

/**
 * Where lines leave and reach the sides of boxes. Lines to a box arrive at its side towards its
 * grounds, in the order of the links; lines from it leave at the middle of the other side, those to
 * further targets beside it.
 */
final class Ports {

  private static final double MARGIN = 12;
  private static final double STEP = 22;
  private static final double BESIDE = 14;

  private final Backbone backbone;
  private final double[] middle;
  private final int[] firstLane;
  private final double[] arrival;
  private final int[] mostPorts;

  Ports(Backbone backbone, double[] middle, Points points, List<Passage> passages) {
    this.backbone = backbone;
    this.middle = middle;
    int links = backbone.graph().links().length;
    this.firstLane = new int[links + 1];
    for (int link = 0; link < links; link++) {
      firstLane[link + 1] = firstLane[link] + backbone.graph().lanes(link);
    }
    this.arrival = new double[firstLane[links]];
    this.mostPorts = new int[backbone.hanging().boxCount()];
    for (Passage passage : passages) {
      if (Link.isBox(passage.from())) {
        int box = passage.from();
        mostPorts[box] = Math.max(mostPorts[box], Math.abs(passage.port()));
      }
    }
    Grouping groups = backbone.hanging().linksAtBox();
    for (int box = 0; box < mostPorts.length; box++) {
      assignArrivals(groups, box, points);
    }
  }

  private void assignArrivals(Grouping groups, int box, Points points) {
    int count = 0;
    for (int i = groups.start(box); i < groups.end(box); i++) {
      int link = groups.item(i);
      count += backbone.isSideBySide(link) ? 0 : backbone.graph().lanes(link);
    }
    double centre = middle(box);
    double room = Math.max(0, backbone.hanging().across(box) - 2 * MARGIN);
    double step = count > 1 ? Math.min(STEP, room / (count - 1)) : 0;
    int index = 0;
    for (int pass = 0; pass < 2; pass++) {
      for (int i = groups.start(box); i < groups.end(box); i++) {
        int link = groups.item(i);
        boolean relation = backbone.graph().links()[link].relation();
        if (relation != (pass == 1) || backbone.isSideBySide(link)) {
          continue;
        }
        for (int lane = 0; lane < backbone.graph().lanes(link); lane++) {
          double there = points.across(link) + lane * Stack.LANE;
          arrival[firstLane[link] + lane] =
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

  /** The number of a line to a target when those of all links are counted through. */
  int number(int link, int lane) {
    return firstLane[link] + lane;
  }

  /** How many lines to targets there are. */
  int count() {
    return arrival.length;
  }

  /** Where a line of a link arrives at the box it hangs from. */
  double arrival(int link, int lane) {
    return arrival[firstLane[link] + lane];
  }

  /**
   * Where a further line leaves a box.
   *
   * @param port its place beside the middle, as in {@link Passage}
   */
  double leave(int box, int port) {
    double half = Math.max(0, backbone.hanging().across(box) / 2 - MARGIN / 2);
    int most = Math.max(1, mostPorts[box]);
    return middle(box) + port * Math.min(BESIDE, half / most);
  }
}
