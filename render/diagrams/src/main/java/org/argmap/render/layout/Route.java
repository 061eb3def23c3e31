package org.argmap.render.layout;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.argmap.render.diagram.Line;

/**
 * The route of a line as a path of cubic Bézier curves.
 *
 * @param line the line
 * @param points the start of the route, and then for each curve its two control points and its end;
 *     3n + 1 points with n at least 1
 */
public record Route(Line line, List<Point> points) {

  /** Checks the number of points and copies them. */
  public Route {
    requireNonNull(line, "line");
    points = List.copyOf(points);
    if (points.size() < 4 || points.size() % 3 != 1) {
      throw new IllegalArgumentException(
          "A route has 3n + 1 points, but this one has " + points.size() + ".");
    }
  }
}
