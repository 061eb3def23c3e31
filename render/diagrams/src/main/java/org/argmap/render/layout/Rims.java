package org.argmap.render.layout;

import java.util.List;
import org.argmap.render.diagram.Direction;

/** The room that the edges and titles of frames take along the flow. */
final class Rims {

  private final double[] above;
  private final double[] below;
  private final boolean titlesAlong;
  private final FrameTree frames;

  Rims(List<Panel> panels, FrameTree frames, int layers, Direction direction) {
    this.above = new double[layers + 2];
    this.below = new double[layers + 2];
    this.frames = frames;
    this.titlesAlong = direction == Direction.TOP_DOWN;
    for (Panel panel : panels) {
      int first = panel.firstLayer();
      int last = panel.lastLayer();
      above[first] = Math.max(above[first], before(panel.frame()));
      below[last] = Math.max(below[last], after(panel.frame()));
    }
  }

  /** How far a frame reaches beyond its boxes towards the conclusions. */
  double before(int frame) {
    double title = titlesAlong ? PlacedFrame.TITLE_HEIGHT : 0;
    return frames.edges(frame) * (PlacedFrame.PADDING + title);
  }

  /** How far a frame reaches beyond its boxes towards the grounds. */
  double after(int frame) {
    return frames.edges(frame) * PlacedFrame.PADDING;
  }

  double above(int layer) {
    return above[layer];
  }

  double below(int layer) {
    return below[layer];
  }
}
