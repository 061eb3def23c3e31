package org.argmap.render.layout.routing;

import java.util.List;
import org.argmap.render.layout.graph.Distances;
import org.argmap.render.layout.graph.FrameTree;
import org.argmap.render.layout.order.FramePart;

/** The room that the borders and titles of frames take along the flow. */
public final class FrameMargins {

  private final double[] above;
  private final double[] below;
  private final boolean titlesAlong;
  private final FrameTree frames;

  public FrameMargins(List<FramePart> frameParts, FrameTree frames, int layers, boolean topDown) {
    this.above = new double[layers + 2];
    this.below = new double[layers + 2];
    this.frames = frames;
    this.titlesAlong = topDown;
    for (FramePart framePart : frameParts) {
      int first = framePart.firstLayer();
      int last = framePart.lastLayer();
      above[first] = Math.max(above[first], before(framePart.frame()));
      below[last] = Math.max(below[last], after(framePart.frame()));
    }
  }

  /** Returns how far a frame extends beyond its boxes towards the conclusions. */
  public double before(int frame) {
    double title = titlesAlong ? Distances.FRAME_TITLE_HEIGHT : 0;
    return frames.borders(frame) * (Distances.FRAME_PADDING + title);
  }

  /** Returns how far a frame extends beyond its boxes towards the grounds. */
  public double after(int frame) {
    return frames.borders(frame) * Distances.FRAME_PADDING;
  }

  double above(int layer) {
    return above[layer];
  }

  double below(int layer) {
    return below[layer];
  }
}
