package org.argmap.render.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What every layout has to keep. */
final class LayoutChecks {
  private static final double TOLERANCE = 0.01;

  private LayoutChecks() {}

  /** All that always holds. */
  static void everything(Layout layout) {
    everything_is_drawn_inside_the_picture(layout);
    no_two_boxes_overlap(layout);
    no_joint_lies_on_a_box_or_another_joint(layout);
    no_line_runs_through_a_box(layout);
    every_line_joins_its_ends(layout);
  }

  static void everything_is_drawn_inside_the_picture(Layout layout) {
    assertThat(layout.boxes()).hasSameSizeAs(layout.diagram().boxes());
    assertThat(layout.joints()).hasSameSizeAs(layout.diagram().joints());
    assertThat(layout.routes()).hasSameSizeAs(layout.diagram().lines());
    for (PlacedBox box : layout.boxes()) {
      boolean inside =
          box.x() >= 0
              && box.y() >= 0
              && box.x() + box.box().width() <= layout.width()
              && box.y() + box.box().height() <= layout.height();
      if (!inside) {
        fail("%s is outside the picture", box);
      }
    }
    for (Route route : layout.routes()) {
      for (Point point : route.points()) {
        boolean inside =
            point.x() >= -TOLERANCE
                && point.y() >= -TOLERANCE
                && point.x() <= layout.width() + TOLERANCE
                && point.y() <= layout.height() + TOLERANCE;
        if (!inside) {
          fail("%s leaves the picture at %s", route.line(), point);
        }
      }
    }
  }

  static void no_two_boxes_overlap(Layout layout) {
    List<PlacedBox> boxes = new ArrayList<>(layout.boxes());
    boxes.sort(Comparator.comparingDouble(PlacedBox::x));
    for (int i = 0; i < boxes.size(); i++) {
      PlacedBox one = boxes.get(i);
      for (int j = i + 1; j < boxes.size(); j++) {
        PlacedBox other = boxes.get(j);
        if (other.x() >= one.x() + one.box().width() - TOLERANCE) {
          break;
        }
        boolean apart =
            other.y() >= one.y() + one.box().height() - TOLERANCE
                || one.y() >= other.y() + other.box().height() - TOLERANCE;
        if (!apart) {
          fail("%s and %s overlap", one, other);
        }
      }
    }
  }

  static void no_joint_lies_on_a_box_or_another_joint(Layout layout) {
    double radius = MeasuredDiagram.JOINT_RADIUS;
    List<PlacedJoint> joints = layout.joints();
    for (int i = 0; i < joints.size(); i++) {
      PlacedJoint joint = joints.get(i);
      for (int j = 0; j < i; j++) {
        PlacedJoint other = joints.get(j);
        if (Math.hypot(joint.x() - other.x(), joint.y() - other.y()) < 2 * radius) {
          fail("%s and %s overlap", joint, other);
        }
      }
      for (PlacedBox box : layout.boxes()) {
        if (joint.x() + radius > box.x()
            && joint.y() + radius > box.y()
            && joint.x() - radius < box.x() + box.box().width()
            && joint.y() - radius < box.y() + box.box().height()) {
          fail("%s lies on %s", joint, box);
        }
      }
    }
  }

  static void no_line_runs_through_a_box(Layout layout) {
    for (Route route : layout.routes()) {
      List<Point> samples = samples(route.points());
      for (PlacedBox box : layout.boxes()) {
        for (Point point : samples) {
          boolean inside =
              point.x() > box.x() + 0.5
                  && point.x() < box.x() + box.box().width() - 0.5
                  && point.y() > box.y() + 0.5
                  && point.y() < box.y() + box.box().height() - 0.5;
          if (inside) {
            fail("%s at %s runs through %s", route.line(), point, box);
          }
        }
      }
    }
  }

  static void every_line_joins_its_ends(Layout layout) {
    Map<String, double[]> ends = new HashMap<>();
    for (PlacedBox box : layout.boxes()) {
      ends.put(
          box.box().box().id(),
          new double[] {
            box.x(), box.y(), box.x() + box.box().width(), box.y() + box.box().height()
          });
    }
    double radius = MeasuredDiagram.JOINT_RADIUS;
    for (PlacedJoint joint : layout.joints()) {
      ends.put(
          joint.joint().id(),
          new double[] {
            joint.x() - radius, joint.y() - radius, joint.x() + radius, joint.y() + radius
          });
    }
    for (Route route : layout.routes()) {
      List<Point> points = route.points();
      touches(points.get(0), ends.get(route.line().from()), route);
      touches(points.get(points.size() - 1), ends.get(route.line().to()), route);
    }
  }

  private static void touches(Point point, double[] end, Route route) {
    double dx = Math.max(Math.max(end[0] - point.x(), point.x() - end[2]), 0);
    double dy = Math.max(Math.max(end[1] - point.y(), point.y() - end[3]), 0);
    assertThat(Math.max(dx, dy)).as("end of %s", route.line()).isLessThan(1);
  }

  static List<Point> samples(List<Point> points) {
    List<Point> samples = new ArrayList<>();
    for (int i = 0; i + 3 < points.size(); i += 3) {
      for (int step = 0; step <= 40; step++) {
        double t = step / 40.0;
        double s = 1 - t;
        double a = s * s * s;
        double b = 3 * s * s * t;
        double c = 3 * s * t * t;
        double d = t * t * t;
        samples.add(
            new Point(
                a * points.get(i).x()
                    + b * points.get(i + 1).x()
                    + c * points.get(i + 2).x()
                    + d * points.get(i + 3).x(),
                a * points.get(i).y()
                    + b * points.get(i + 1).y()
                    + c * points.get(i + 2).y()
                    + d * points.get(i + 3).y()));
      }
    }
    return samples;
  }

  /** The pairs of lines that cross; lines with a common end are left out. */
  static List<String> crossings(Layout layout) {
    List<String> found = new ArrayList<>();
    List<List<Point>> lines =
        layout.routes().stream().map(route -> samples(route.points())).toList();
    for (int i = 0; i < lines.size(); i++) {
      for (int j = i + 1; j < lines.size(); j++) {
        Route one = layout.routes().get(i);
        Route other = layout.routes().get(j);
        boolean meet =
            one.line().to().equals(other.line().to())
                || one.line().to().equals(other.line().from())
                || one.line().from().equals(other.line().to())
                || one.line().from().equals(other.line().from());
        if (!meet && cross(lines.get(i), lines.get(j))) {
          found.add(one.line() + " / " + other.line());
        }
      }
    }
    return found;
  }

  private static boolean cross(List<Point> one, List<Point> other) {
    for (int i = 0; i + 1 < one.size(); i++) {
      for (int j = 0; j + 1 < other.size(); j++) {
        double a = side(one.get(i), one.get(i + 1), other.get(j));
        double b = side(one.get(i), one.get(i + 1), other.get(j + 1));
        double c = side(other.get(j), other.get(j + 1), one.get(i));
        double d = side(other.get(j), other.get(j + 1), one.get(i + 1));
        if (a * b < -1e-6 && c * d < -1e-6) {
          return true;
        }
      }
    }
    return false;
  }

  private static double side(Point from, Point to, Point point) {
    return (to.x() - from.x()) * (point.y() - from.y())
        - (to.y() - from.y()) * (point.x() - from.x());
  }
}
