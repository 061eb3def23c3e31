package org.argmap.render.layout.routing;

import java.util.Arrays;

/** A growing path of cubic Bézier curves, in coordinates across and along the flow. */
public final class FlowPath {

  /** The radius of the corners beside boxes and brackets. */
  static final double CORNER = 6;

  /** The radius of the corners between layers. */
  static final double ROUND = 10;

  /** Ends whose distance across the flow is less than this are joined by a straight line. */
  static final double STRAIGHT_ENOUGH = 0.5;

  private double[] numbers = new double[32];
  private int size;

  FlowPath(double across, double along) {
    add(across, along);
  }

  private void add(double across, double along) {
    if (size + 2 > numbers.length) {
      numbers = Arrays.copyOf(numbers, numbers.length * 2);
    }
    numbers[size++] = across;
    numbers[size++] = along;
  }

  /** Adds a straight line, unless it has no length. */
  FlowPath line(double across, double along) {
    double fromAcross = across();
    double fromAlong = along();
    if (Math.abs(across - fromAcross) + Math.abs(along - fromAlong) > 0.01) {
      add(fromAcross + (across - fromAcross) / 3, fromAlong + (along - fromAlong) / 3);
      add(fromAcross + (across - fromAcross) * 2 / 3, fromAlong + (along - fromAlong) * 2 / 3);
      add(across, along);
    }
    return this;
  }

  FlowPath curve(
      double across1, double along1, double across2, double along2, double across, double along) {
    add(across1, along1);
    add(across2, along2);
    add(across, along);
    return this;
  }

  /**
   * Adds a curve that leaves and arrives along the flow, or a straight line if its ends are
   * aligned.
   */
  FlowPath swing(double across, double along) {
    double from = across();
    if (Math.abs(across - from) < STRAIGHT_ENOUGH) {
      return line(across, along);
    }
    double half = (along() + along) / 2;
    return curve(from, half, across, half, across, along);
  }

  /**
   * Adds a path along the flow to a track, on the track across the flow, and around the corner
   * towards an end; the rest of the way to that end is not drawn.
   */
  FlowPath track(double track, double across, double end, double corner) {
    double from = across();
    double distance = across - from;
    if (Math.abs(distance) < STRAIGHT_ENOUGH) {
      return line(across, track);
    }
    double radius = Math.min(corner, Math.abs(distance) / 2);
    double side = Math.copySign(radius, distance);
    double before = Math.copySign(Math.min(radius, Math.abs(track - along())), track - along());
    double after = Math.copySign(Math.min(radius, Math.abs(end - track)), end - track);
    line(from, track - before);
    curve(from, track, from, track, from + side, track);
    line(across - side, track);
    return curve(across, track, across, track, across, track + after);
  }

  double across() {
    return numbers[size - 2];
  }

  double along() {
    return numbers[size - 1];
  }

  FlowPath reversed() {
    FlowPath result = new FlowPath(across(), along());
    for (int i = size - 4; i >= 0; i -= 2) {
      result.add(numbers[i], numbers[i + 1]);
    }
    return result;
  }

  public int pointCount() {
    return size / 2;
  }

  public double across(int point) {
    return numbers[2 * point];
  }

  public double along(int point) {
    return numbers[2 * point + 1];
  }
}
