package org.argmap.render.layout;

/**
 * Draws the lines that do not follow the tree, within phase 8: along the flow through corridors and
 * past points, in curves from corridor to corridor, and on their tracks where they turn.
 */
final class PassageRouter {

  private static final double RADIUS = MeasuredDiagram.JOINT_RADIUS;
  private static final double CORNER = 6;
  private static final double ROUND = 10;

  private final Backbone backbone;
  private final Levels levels;
  private final Points points;
  private final Ports ports;
  private final GapTracks tracks;

  PassageRouter(Backbone backbone, Levels levels, Points points, Ports ports, GapTracks tracks) {
    this.backbone = backbone;
    this.levels = levels;
    this.points = points;
    this.ports = ports;
    this.tracks = tracks;
  }

  /** The way of a line to the lower part of the gap of its goal, heading upwards. */
  Path draw(Passage passage, int number, double goalAcross) {
    Path path = start(passage);
    int[] gaps = passage.gaps(GapTracks.firstGap(backbone, passage));
    int goalGap = GapTracks.goalGap(backbone, passage);
    for (int i = 0; i < gaps.length; i++) {
      int gap = gaps[i];
      GapTracks.End start = GapTracks.start(passage, i, gap);
      GapTracks.End end = GapTracks.end(passage, i, gap, goalGap);
      double across = i == passage.size() ? goalAcross : passage.across()[i];
      piece(path, gap, start, end, across, number, i);
      if (end == GapTracks.End.TOP) {
        path.line(across, levels.bottom(gap)).line(across, levels.top(gap));
      } else if (end == GapTracks.End.BOTTOM) {
        path.line(across, levels.top(gap + 1)).line(across, levels.bottom(gap + 1));
      }
    }
    return path;
  }

  private Path start(Passage passage) {
    if (Link.isBox(passage.from())) {
      int box = passage.from();
      return new Path(ports.leave(box, passage.port()), levels.top(backbone.layers()[box]));
    }
    int link = Link.linkOf(passage.from());
    double along = points.along(link);
    return new Path(points.across(link) - RADIUS, along).line(points.beside(link), along);
  }

  private void piece(
      Path path,
      int gap,
      GapTracks.End start,
      GapTracks.End end,
      double across,
      int number,
      int index) {
    int track = tracks.track(number, index);
    boolean fromTop = start == GapTracks.End.TOP;
    switch (end) {
      case TOP -> {
        if (fromTop) {
          path.track(levels.upperTrack(gap, track), across, levels.bottom(gap), CORNER);
        } else {
          climb(path, gap, across, track);
        }
      }
      case BOTTOM -> {
        if (fromTop) {
          fall(path, gap, points.free(gap, across), track);
          path.swing(across, levels.top(gap + 1));
        } else {
          path.track(levels.lowerTrack(gap, track), across, levels.top(gap + 1), CORNER);
        }
      }
      case POINT -> {
        int turn = track;
        if (fromTop) {
          fall(path, gap, tracks.besidePoint(gap, path.across(), across), track);
          turn = tracks.turn(number, index);
        }
        path.track(levels.lowerTrack(gap, turn), across, levels.bracket(gap), CORNER);
      }
    }
  }

  /** From the lower end of a gap, or from beside a point, to its upper end. */
  private void climb(Path path, int gap, double across, int track) {
    if (path.along() > levels.lowerTracks(gap)) {
      path.swing(points.free(gap, path.across()), levels.lowerTracks(gap));
    }
    path.line(path.across(), levels.pointsTop(gap));
    path.track(levels.throughTrack(gap, track), across, levels.belowUpperTracks(gap), ROUND);
  }

  /** From the upper end of a gap to its lower part. */
  private void fall(Path path, int gap, double across, int track) {
    path.line(path.across(), levels.belowUpperTracks(gap));
    path.track(levels.throughTrack(gap, track), across, levels.pointsTop(gap), ROUND);
    path.line(across, levels.lowerTracks(gap));
  }
}
