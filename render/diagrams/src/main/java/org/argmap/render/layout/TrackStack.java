package org.argmap.render.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts pieces of lines on tracks one above the other (channel routing by intervals: Hashimoto and
 * Stevens 1971; the order of tracks follows the vertical constraints of that problem, which a
 * sorting satisfies here because all pieces of one kind lead the same way).
 *
 * <p>After: pieces on one track keep a distance; of two pieces whose ends are not interleaved none
 * crosses the other. Time: a sorting, and for pieces that turn back the overlaps among them.
 */
final class TrackStack {

  /** Pieces this far apart may share a track. */
  private static final double APART = 7;

  /** Curves that reach no farther than this need no track. */
  private static final double CURVE_REACH = 320;

  private TrackStack() {}

  /** How a piece leads. */
  enum Shape {
    /** From above and back up. */
    DIP,
    /** From below to the right and up. */
    RIGHT,
    /** From below to the left and up. */
    LEFT,
    /** From below and back down. */
    ARCH
  }

  /**
   * A piece.
   *
   * @param from where it comes from across the flow, from below if it leads upwards
   * @param to where it leads
   * @param tracks where its track is written
   * @param index at which index
   * @param mayCurve whether a curve may take the place of a track
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared; the array is where the result goes
  record Piece(Shape shape, double from, double to, int[] tracks, int index, boolean mayCurve) {

    /** A piece from the layer below to the layer above. */
    static Piece through(double below, double above, int[] tracks, int index, boolean mayCurve) {
      Shape shape = below < above ? Shape.RIGHT : Shape.LEFT;
      return new Piece(shape, below, above, tracks, index, mayCurve);
    }

    double low() {
      return Math.min(from, to);
    }

    double high() {
      return Math.max(from, to);
    }

    double reach() {
      return Math.abs(from - to);
    }

    int track() {
      return tracks[index];
    }

    void put(int track) {
      tracks[index] = track;
    }
  }

  /**
   * How many tracks pieces take, and how much room curves.
   *
   * @param count the number of tracks
   * @param bend the room for curves along the flow
   */
  record Lanes(int count, double bend) {}

  /** Stacks pieces that turn back, each shape apart; returns the number of tracks. */
  static int nest(List<Piece> pieces) {
    int first = 0;
    for (Shape shape : Shape.values()) {
      List<Piece> same = new ArrayList<>();
      for (Piece piece : pieces) {
        if (piece.shape() == shape) {
          same.add(piece);
        }
      }
      boolean turns = shape == Shape.DIP || shape == Shape.ARCH;
      int used = turns ? enclose(same) : slide(same, shape);
      for (Piece piece : same) {
        // Arches are stacked from the layer below upwards, all others from above downwards.
        piece.put(first + (shape == Shape.ARCH ? used - 1 - piece.track() : piece.track()));
      }
      first += used;
    }
    return first;
  }

  /** Puts pieces that lead from layer to layer on tracks, each group of overlapping ones apart. */
  static Lanes lead(List<Piece> pieces, boolean curved) {
    List<Piece> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Piece::low));
    int count = 0;
    double bend = 0;
    for (int i = 0; i < sorted.size(); ) {
      double end = sorted.get(i).high();
      boolean curves = curved;
      double reach = 0;
      int next = i;
      for (; next < sorted.size() && sorted.get(next).low() < end + APART; next++) {
        Piece piece = sorted.get(next);
        end = Math.max(end, piece.high());
        reach = Math.max(reach, piece.reach());
        curves &= piece.mayCurve() && piece.reach() <= CURVE_REACH;
      }
      List<Piece> group = sorted.subList(i, next);
      if (curves) {
        group.forEach(piece -> piece.put(GapTracks.CURVED));
        bend = Math.max(bend, reach);
      } else {
        count = Math.max(count, leadGroup(group));
      }
      i = next;
    }
    return new Lanes(count, bend);
  }

  private static int leadGroup(List<Piece> group) {
    int used = 0;
    for (Shape shape : new Shape[] {Shape.RIGHT, Shape.LEFT}) {
      List<Piece> same = new ArrayList<>();
      for (Piece piece : group) {
        if (piece.shape() == shape && piece.reach() >= Path.STRAIGHT_ENOUGH) {
          same.add(piece);
        }
      }
      int count = slide(same, shape);
      for (Piece piece : same) {
        piece.put(used + piece.track());
      }
      used += count;
    }
    return used;
  }

  /** Pieces that turn back: a piece that encloses another lies beyond it. */
  private static int enclose(List<Piece> pieces) {
    pieces.sort(Comparator.comparingDouble(Piece::reach));
    int used = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int track = 0;
      for (int j = 0; j < i; j++) {
        Piece other = pieces.get(j);
        if (piece.low() < other.high() + APART && other.low() < piece.high() + APART) {
          track = Math.max(track, other.track() + 1);
        }
      }
      piece.put(track);
      used = Math.max(used, track + 1);
    }
    return used;
  }

  /** Pieces that all lead to the right, or all to the left: what is ahead lies higher. */
  private static int slide(List<Piece> pieces, Shape shape) {
    double sign = shape == Shape.RIGHT ? 1 : -1;
    pieces.sort(Comparator.comparingDouble(piece -> sign * piece.to()));
    int used = 0;
    // The tracks that decide what comes next: indices rising, tracks falling.
    IntList decisive = new IntList();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int low = 0;
      int high = decisive.size();
      while (low < high) {
        int mid = (low + high) >>> 1;
        double end = sign * pieces.get(decisive.get(mid)).to();
        if (end > sign * piece.from() - APART) {
          high = mid;
        } else {
          low = mid + 1;
        }
      }
      int track = low == decisive.size() ? 0 : pieces.get(decisive.get(low)).track() + 1;
      piece.put(track);
      used = Math.max(used, track + 1);
      while (!decisive.isEmpty() && pieces.get(decisive.last()).track() <= track) {
        decisive.pop();
      }
      decisive.add(i);
    }
    return used;
  }
}
