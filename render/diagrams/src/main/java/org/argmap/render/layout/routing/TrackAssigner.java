package org.argmap.render.layout.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.argmap.render.layout.graph.IntList;

/**
 * Puts segments of lines on tracks one above the other (channel routing by intervals: Hashimoto and
 * Stevens 1971; the order of tracks follows the vertical constraints of that problem, which a
 * sorting satisfies here because all segments of one kind lead the same way).
 *
 * <p>After: segments on one track keep a distance; of two segments whose ends are not interleaved
 * none crosses the other. Time: a sorting, and for segments that turn back the overlaps among them.
 */
final class TrackAssigner {

  /** Pieces this far apart may share a track. */
  private static final double APART = 7;

  /** Curves that reach no farther than this need no track. */
  private static final double CURVE_REACH = 320;

  private TrackAssigner() {}

  /** How a segment leads. */
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
   * A segment.
   *
   * @param from where it comes from across the flow, from below if it leads upwards
   * @param to where it leads
   * @param tracks where its track is written
   * @param index at which index
   * @param mayCurve whether a curve may take the place of a track
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared; the array is where the result goes
  record Segment(Shape shape, double from, double to, int[] tracks, int index, boolean mayCurve) {

    /** A segment from the layer below to the layer above. */
    static Segment through(double below, double above, int[] tracks, int index, boolean mayCurve) {
      Shape shape = below < above ? Shape.RIGHT : Shape.LEFT;
      return new Segment(shape, below, above, tracks, index, mayCurve);
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
   * How many tracks segments take, and how much room curves.
   *
   * @param count the number of tracks
   * @param bend the room for curves along the flow
   */
  record Lanes(int count, double bend) {}

  /** Stacks segments that turn back, each shape apart; returns the number of tracks. */
  static int nest(List<Segment> segments) {
    int first = 0;
    for (Shape shape : Shape.values()) {
      List<Segment> same = new ArrayList<>();
      for (Segment segment : segments) {
        if (segment.shape() == shape) {
          same.add(segment);
        }
      }
      boolean turns = shape == Shape.DIP || shape == Shape.ARCH;
      int used = turns ? enclose(same) : slide(same, shape);
      for (Segment segment : same) {
        // Arches are stacked from the layer below upwards, all others from above downwards.
        segment.put(first + (shape == Shape.ARCH ? used - 1 - segment.track() : segment.track()));
      }
      first += used;
    }
    return first;
  }

  /**
   * Puts segments that lead from layer to layer on tracks, each group of overlapping ones apart.
   */
  static Lanes lead(List<Segment> segments, boolean curved) {
    List<Segment> sorted = new ArrayList<>(segments);
    sorted.sort(Comparator.comparingDouble(Segment::low));
    int count = 0;
    double bend = 0;
    for (int i = 0; i < sorted.size(); ) {
      double end = sorted.get(i).high();
      boolean curves = curved;
      double reach = 0;
      int next = i;
      for (; next < sorted.size() && sorted.get(next).low() < end + APART; next++) {
        Segment segment = sorted.get(next);
        end = Math.max(end, segment.high());
        reach = Math.max(reach, segment.reach());
        curves &= segment.mayCurve() && segment.reach() <= CURVE_REACH;
      }
      List<Segment> group = sorted.subList(i, next);
      if (curves) {
        group.forEach(segment -> segment.put(ChannelTracks.CURVED));
        bend = Math.max(bend, reach);
      } else {
        count = Math.max(count, leadGroup(group));
      }
      i = next;
    }
    return new Lanes(count, bend);
  }

  private static int leadGroup(List<Segment> group) {
    int used = 0;
    for (Shape shape : new Shape[] {Shape.RIGHT, Shape.LEFT}) {
      List<Segment> same = new ArrayList<>();
      for (Segment segment : group) {
        if (segment.shape() == shape && segment.reach() >= FlowPath.STRAIGHT_ENOUGH) {
          same.add(segment);
        }
      }
      int count = slide(same, shape);
      for (Segment segment : same) {
        segment.put(used + segment.track());
      }
      used += count;
    }
    return used;
  }

  /** Pieces that turn back: a segment that encloses another lies beyond it. */
  private static int enclose(List<Segment> segments) {
    segments.sort(Comparator.comparingDouble(Segment::reach));
    int used = 0;
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      int track = 0;
      for (int j = 0; j < i; j++) {
        Segment other = segments.get(j);
        if (segment.low() < other.high() + APART && other.low() < segment.high() + APART) {
          track = Math.max(track, other.track() + 1);
        }
      }
      segment.put(track);
      used = Math.max(used, track + 1);
    }
    return used;
  }

  /** Pieces that all lead to the right, or all to the left: what is ahead lies higher. */
  private static int slide(List<Segment> segments, Shape shape) {
    double sign = shape == Shape.RIGHT ? 1 : -1;
    segments.sort(Comparator.comparingDouble(segment -> sign * segment.to()));
    int used = 0;
    // The tracks that decide what comes next: indices rising, tracks falling.
    IntList decisive = new IntList();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      int low = 0;
      int high = decisive.size();
      while (low < high) {
        int mid = (low + high) >>> 1;
        double end = sign * segments.get(decisive.get(mid)).to();
        if (end > sign * segment.from() - APART) {
          high = mid;
        } else {
          low = mid + 1;
        }
      }
      int track = low == decisive.size() ? 0 : segments.get(decisive.get(low)).track() + 1;
      segment.put(track);
      used = Math.max(used, track + 1);
      while (!decisive.isEmpty() && segments.get(decisive.last()).track() <= track) {
        decisive.pop();
      }
      decisive.add(i);
    }
    return used;
  }
}
