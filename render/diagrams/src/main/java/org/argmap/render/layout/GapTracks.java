package org.argmap.render.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.argmap.render.layout.TrackStack.Piece;
import org.argmap.render.layout.TrackStack.Shape;

/**
 * Phase 7: gives the pieces of lines that run across the flow within a gap a track each, so that no
 * two lie on one another. From its upper to its lower side a gap has room for pieces that turn back
 * to the layer above; for those that lead from one layer to the other, lines from points to their
 * targets among them; and for those that turn back to the layer below or into the place below a
 * point. Short lines from points to one target need no tracks; they fan out in curves.
 *
 * <p>Before: places across the flow. After: pieces that overlap have different tracks, and cross
 * only where their ends cannot be joined without. Time: as in {@link TrackStack}.
 */
final class GapTracks {

  /** The track of a piece that is drawn as a curve. */
  static final int CURVED = -1;

  private static final double BESIDE = 18;

  /** What a piece runs to or comes from within its gap. */
  enum End {
    /** A corridor of the layer above. */
    TOP,
    /** A corridor or a box of the layer below. */
    BOTTOM,
    /** The place below a point, or the side of one. */
    POINT
  }

  private final Backbone backbone;
  private final Ports ports;
  private final Points points;
  private final double[] middle;
  private final int[] upper;
  private final int[] through;
  private final int[] lower;
  private final double[] bend;
  private final boolean[] passed;
  private final boolean[] heads;
  private final int[] targetTracks;
  private final List<int[]> tracks = new ArrayList<>();

  private final List<List<Piece>> upperPieces = new ArrayList<>();
  private final List<List<Piece>> throughPieces = new ArrayList<>();
  private final List<List<Piece>> lowerPieces = new ArrayList<>();

  /** Plans the tracks of a part. */
  GapTracks(
      Backbone backbone,
      int layers,
      double[] middle,
      Points points,
      Ports ports,
      List<Passage> passages,
      boolean curved,
      Deadline deadline) {
    this.backbone = backbone;
    this.points = points;
    this.ports = ports;
    this.middle = middle;
    this.upper = new int[layers + 1];
    this.through = new int[layers + 1];
    this.lower = new int[layers + 1];
    this.bend = new double[layers + 1];
    this.passed = new boolean[layers + 1];
    this.heads = new boolean[layers + 1];
    this.targetTracks = new int[ports.count()];
    for (int gap = -1; gap < layers; gap++) {
      upperPieces.add(new ArrayList<>());
      throughPieces.add(new ArrayList<>());
      lowerPieces.add(new ArrayList<>());
    }
    Arrays.fill(targetTracks, CURVED);
    for (Passage passage : passages) {
      deadline.tick();
      tracks.add(new int[2 * (passage.size() + 1)]);
      addPieces(passage, tracks.get(tracks.size() - 1));
    }
    for (int link = 0; link < backbone.graph().links().length; link++) {
      deadline.tick();
      addTarget(link);
    }
    for (int gap = 0; gap <= layers; gap++) {
      deadline.check();
      upper[gap] = TrackStack.nest(upperPieces.get(gap));
      lower[gap] = TrackStack.nest(lowerPieces.get(gap));
      TrackStack.Lanes lanes = TrackStack.lead(throughPieces.get(gap), curved);
      through[gap] = lanes.count();
      bend[gap] = lanes.bend();
    }
  }

  /** The number of tracks in the upper part of a gap; -1 is the gap above the first layer. */
  int upper(int gap) {
    return upper[gap + 1];
  }

  /** The number of tracks in the part of a gap that leads from layer to layer. */
  int through(int gap) {
    return through[gap + 1];
  }

  /** The room that the curves of a gap need. */
  double bend(int gap) {
    return bend[gap + 1];
  }

  /** The number of tracks in the lower part of a gap. */
  int lower(int gap) {
    return lower[gap + 1];
  }

  /** Whether any line that does not follow the tree runs through a gap. */
  boolean isPassed(int gap) {
    return passed[gap + 1];
  }

  /** Whether a line that does not follow the tree has its head at the lower end of a gap. */
  boolean hasHeads(int gap) {
    return heads[gap + 1];
  }

  /** The track of a piece of a passage, counted from the upper end of its part of the gap. */
  int track(int passage, int piece) {
    return tracks.get(passage)[piece];
  }

  /** The track on which a piece of a passage from above turns into the place below a point. */
  int turn(int passage, int piece) {
    return tracks.get(passage)[tracks.get(passage).length / 2 + piece];
  }

  /** The track of a line from the point of a link to the box it is about. */
  int targetTrack(int link, int lane) {
    return targetTracks[ports.number(link, lane)];
  }

  /** The gap that a passage starts in. */
  static int firstGap(Backbone backbone, Passage passage) {
    return Link.isBox(passage.from())
        ? backbone.layers()[passage.from()] - 1
        : backbone.gap(Link.linkOf(passage.from()));
  }

  /** What a piece of a passage comes from. */
  static End start(Passage passage, int piece, int gap) {
    if (piece == 0) {
      return Link.isBox(passage.from()) ? End.BOTTOM : End.POINT;
    }
    return passage.layers()[piece - 1] == gap ? End.TOP : End.BOTTOM;
  }

  /**
   * What a piece of a passage runs to.
   *
   * @param goalGap the gap that holds the point it arrives at
   */
  static End end(Passage passage, int piece, int gap, int goalGap) {
    if (piece == passage.size()) {
      return gap == goalGap ? End.POINT : End.TOP;
    }
    return passage.layers()[piece] == gap ? End.TOP : End.BOTTOM;
  }

  /** The gap that holds the point a passage arrives at. */
  static int goalGap(Backbone backbone, Passage passage) {
    return passage.source() >= 0
        ? backbone.gap(passage.link())
        : backbone.gap(Link.linkOf(backbone.graph().links()[passage.link()].target()));
  }

  private void addTarget(int link) {
    Link item = backbone.graph().links()[link];
    if (Link.isBox(item.target())
        && !backbone.isSideBySide(link)
        && !backbone.hanging().loose()[link]) {
      for (int lane = 0; lane < backbone.graph().lanes(link); lane++) {
        double from = points.across(link) + lane * Stack.LANE;
        double to = ports.arrival(link, lane);
        int number = ports.number(link, lane);
        Piece piece = Piece.through(from, to, targetTracks, number, true);
        throughPieces.get(backbone.gap(link) + 1).add(piece);
      }
    }
  }

  private void addPieces(Passage passage, int[] own) {
    int[] gaps = passage.gaps(firstGap(backbone, passage));
    int goal = goalGap(backbone, passage);
    Link item = backbone.graph().links()[passage.link()];
    int source = passage.source() - backbone.graph().sourceStart()[passage.link()];
    heads[gaps[0] + 1] |= passage.source() >= 0 && item.reversed()[source];
    for (int i = 0; i < gaps.length; i++) {
      passed[gaps[i] + 1] = true;
      End start = start(passage, i, gaps[i]);
      End end = end(passage, i, gaps[i], goal);
      double from = i == 0 ? startAcross(passage) : passage.across()[i - 1];
      double to = i == passage.size() ? goalAcross(passage) : passage.across()[i];
      addPiece(gaps[i], start, end, from, to, own, i);
    }
  }

  private void addPiece(int gap, End start, End end, double from, double to, int[] own, int index) {
    List<Piece> lead = throughPieces.get(gap + 1);
    List<Piece> turn = lowerPieces.get(gap + 1);
    if (start == End.TOP && end == End.TOP) {
      upperPieces.get(gap + 1).add(new Piece(Shape.DIP, from, to, own, index, false));
    } else if (start == End.TOP && end == End.BOTTOM) {
      lead.add(Piece.through(points.free(gap, to), from, own, index, false));
    } else if (end == End.TOP) {
      double free = start == End.POINT ? from : points.free(gap, from);
      lead.add(Piece.through(free, to, own, index, false));
    } else if (start == End.TOP) {
      // It comes down beside the point and turns into the place below it.
      double beside = besidePoint(gap, from, to);
      lead.add(Piece.through(beside, from, own, index, false));
      turn.add(new Piece(Shape.DIP, beside, to, own, own.length / 2 + index, false));
    } else if (start == End.POINT && end == End.POINT) {
      turn.add(new Piece(Shape.DIP, from, to, own, index, false));
    } else if (start == End.BOTTOM && end == End.BOTTOM) {
      turn.add(new Piece(Shape.ARCH, from, to, own, index, false));
    } else {
      boolean right = (from < to) == (end == End.POINT);
      turn.add(new Piece(right ? Shape.RIGHT : Shape.LEFT, from, to, own, index, false));
    }
  }

  /** Where a line from above comes down beside the place below a point. */
  double besidePoint(int gap, double from, double to) {
    return points.free(gap, to + (from < to ? -BESIDE : BESIDE));
  }

  private double startAcross(Passage passage) {
    return Link.isBox(passage.from())
        ? ports.leave(passage.from(), passage.port())
        : points.beside(Link.linkOf(passage.from()));
  }

  private double goalAcross(Passage passage) {
    return passage.source() >= 0
        ? middle[backbone.sourceNode()[passage.source()]]
        : points.beside(Link.linkOf(backbone.graph().links()[passage.link()].target()));
  }
}
