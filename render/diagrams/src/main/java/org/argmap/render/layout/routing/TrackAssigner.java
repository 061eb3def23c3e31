package org.argmap.render.layout.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.argmap.render.layout.graph.IntList;

/**
 * Assigns segments to tracks (channel routing by intervals, after the left-edge algorithm of
 * Hashimoto and Stevens 1971; the order of tracks satisfies the vertical constraints of that
 * problem, for which sorting is enough because all segments of one shape lead the same way).
 *
 * <p>After: segments on one track keep a distance; two segments whose ends are not interleaved do
 * not cross. Time: that of sorting, and for segments that turn back the number of overlaps among
 * them.
 */
final class TrackAssigner {

  /** The least distance between two segments on one track. */
  private static final double APART = 7;

  /** The largest distance that a curve without a track spans. */
  private static final double CURVE_REACH = 320;

  private TrackAssigner() {}

  /** The shapes of segments. */
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
   * A segment across the flow with the lines along the flow at its ends.
   *
   * @param from where it comes from across the flow; its lower end if it leads from layer to layer
   * @param to where it leads
   * @param tracks the array that its track is written to
   * @param index the index in that array
   * @param mayCurve whether it may be drawn as a curve instead
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared; the array is where the result goes
  record Segment(Shape shape, double from, double to, int[] tracks, int index, boolean mayCurve) {

    /** Returns a segment from the layer below to the layer above. */
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
   * The room that segments need.
   *
   * @param count the number of tracks
   * @param bend the largest distance across the flow that a curve spans
   */
  record Lanes(int count, double bend) {}

  /** Assigns segments that turn back to tracks, each shape apart; returns the number of tracks. */
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
   * Assigns segments that lead from layer to layer to tracks, each group of overlapping ones apart.
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

  /** Assigns segments that turn back: a segment that encloses another lies beyond it. */
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

  /**
   * Assigns segments that all lead to the right, or all to the left: one further ahead lies higher.
   */
  private static int slide(List<Segment> segments, Shape shape) {
    double sign = shape == Shape.RIGHT ? 1 : -1;
    segments.sort(Comparator.comparingDouble(segment -> sign * segment.to()));
    int used = 0;
    // Candidates for the next segment's upper neighbour: their indices rise, their tracks fall.
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
