package org.argmap.render.layout.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.argmap.render.layout.routing.TrackAssigner.Segment;
import org.argmap.render.layout.routing.TrackAssigner.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackAssignerTest {

  private static double distinct(SplittableRandom random, List<Double> used) {
    double at = 20 * random.nextInt(200);
    while (used.contains(at)) {
      at += 20;
    }
    used.add(at);
    return at;
  }

  private static List<Segment> segments(long seed, boolean through) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Double> below = new ArrayList<>();
    List<Double> above = through ? new ArrayList<>() : below;
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      double from = distinct(random, below);
      double to = distinct(random, above) + (through ? 9 : 0);
      Segment segment =
          through
              ? Segment.through(from, to, new int[1], 0, false)
              : new Segment(Shape.ARCH, from, to, new int[1], 0, false);
      segments.add(segment);
    }
    return segments;
  }

  /** How often two segments cross: the vertical parts of each with the track of the other. */
  private static int crossings(Segment one, Segment other) {
    return crossesTrack(one, other) + crossesTrack(other, one);
  }

  private static int crossesTrack(Segment vertical, Segment track) {
    int count = 0;
    boolean isAbove = vertical.track() < track.track();
    boolean arch = vertical.shape() == Shape.ARCH;
    // What comes from below and has its track above that of the other has to pass it.
    count += isAbove && isWithin(vertical.from(), track) ? 1 : 0;
    count += (arch == isAbove) && isWithin(vertical.to(), track) ? 1 : 0;
    return count;
  }

  private static boolean isWithin(double place, Segment segment) {
    return place > segment.low() && place < segment.high();
  }

  private static void checkApart(List<Segment> segments) {
    for (int i = 0; i < segments.size(); i++) {
      for (int j = 0; j < i; j++) {
        Segment one = segments.get(i);
        Segment other = segments.get(j);
        if (one.track() == other.track()) {
          assertThat(one.high() < other.low() || other.high() < one.low())
              .as("%s and %s on one track", one, other)
              .isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void pieces_from_layer_to_layer_cross_once_if_they_change_sides_and_never_if_not(long seed) {
    List<Segment> segments = segments(seed, true);
    TrackAssigner.lead(segments, true);
    checkApart(segments);
    for (int i = 0; i < segments.size(); i++) {
      for (int j = 0; j < i; j++) {
        Segment one = segments.get(i);
        Segment other = segments.get(j);
        boolean changes = (one.from() < other.from()) != (one.to() < other.to());
        assertThat(crossings(one, other)).as("%s, %s", one, other).isEqualTo(changes ? 1 : 0);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void pieces_that_turn_back_cross_only_if_their_ends_are_interleaved(long seed) {
    List<Segment> segments = segments(seed, false);
    TrackAssigner.nest(segments);
    checkApart(segments);
    for (int i = 0; i < segments.size(); i++) {
      for (int j = 0; j < i; j++) {
        Segment one = segments.get(i);
        Segment other = segments.get(j);
        boolean interleaved =
            isWithin(one.from(), other) != isWithin(one.to(), other)
                && isWithin(other.from(), one) != isWithin(other.to(), one);
        assertThat(crossings(one, other)).as("%s, %s", one, other).isEqualTo(interleaved ? 1 : 0);
      }
    }
  }
}
