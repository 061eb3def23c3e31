package org.argmap.graphviz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.render.diagram.Frame;
import org.argmap.render.layout.Layout;
import org.argmap.render.layout.MeasuredBox;
import org.argmap.render.layout.MeasuredDiagram;
import org.argmap.render.layout.PlacedBox;
import org.argmap.render.layout.PlacedFrame;
import org.argmap.render.layout.PlacedJoint;
import org.argmap.render.layout.Point;
import org.argmap.render.layout.Route;
import org.jspecify.annotations.Nullable;

/**
 * Reads Graphviz' plain format: lines of words, lengths in inches, y upwards from the lower left
 * corner.
 */
final class PlainPlacement {

  private static final double POINTS_PER_INCH = 72;
  private static final double MARGIN = 4;

  private final MeasuredDiagram measured;
  private final Map<String, Point> places = new HashMap<>();
  private final @Nullable Route[] routes;
  private double width;
  private double height;

  private PlainPlacement(MeasuredDiagram measured) {
    this.measured = measured;
    this.routes = new @Nullable Route[measured.diagram().lines().size()];
  }

  static Layout read(String plain, MeasuredDiagram measured) {
    PlainPlacement placement = new PlainPlacement(measured);
    try {
      // Graphviz breaks no line of this format that has no label.
      plain.lines().forEach(line -> placement.read(line.split(" ", -1)));
      return placement.layout();
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new GraphvizUnavailableException(
          "Graphviz returned places that cannot be read: " + e.getMessage(), e);
    }
  }

  private void read(String[] words) {
    switch (words[0]) {
      case "graph" -> {
        width = inches(words[2]);
        height = inches(words[3]);
      }
      case "node" -> places.put(words[1], point(words[2], words[3]));
      case "edge" -> readEdge(words);
      default -> {
        // "stop" ends the text; nothing else holds places.
      }
    }
  }

  private void readEdge(String[] words) {
    int count = Integer.parseInt(words[3]);
    Point[] points = new Point[count];
    for (int i = 0; i < count; i++) {
      points[i] = point(words[4 + 2 * i], words[5 + 2 * i]);
    }
    String colour = words[words.length - 1].replace("\"", "").replace("#", "");
    int number = Integer.parseInt(colour, 16);
    routes[number] = new Route(measured.diagram().lines().get(number), Arrays.asList(points));
  }

  private static double inches(String word) {
    return Double.parseDouble(word) * POINTS_PER_INCH;
  }

  private Point point(String x, String y) {
    return new Point(inches(x) + MARGIN, height - inches(y) + MARGIN);
  }

  private Layout layout() {
    List<PlacedBox> boxes = new ArrayList<>();
    Map<String, PlacedBox> boxesById = new HashMap<>();
    for (int i = 0; i < measured.boxes().size(); i++) {
      MeasuredBox box = measured.boxes().get(i);
      Point middle = place("b" + i);
      PlacedBox placed =
          new PlacedBox(box, middle.x() - box.width() / 2, middle.y() - box.height() / 2);
      boxes.add(placed);
      boxesById.put(box.box().id(), placed);
    }
    List<PlacedJoint> joints = new ArrayList<>();
    for (int i = 0; i < measured.diagram().joints().size(); i++) {
      Point middle = place("j" + i);
      joints.add(new PlacedJoint(measured.diagram().joints().get(i), middle.x(), middle.y()));
    }
    return new Layout(
        measured.diagram(),
        measured.direction(),
        width + 2 * MARGIN,
        height + 2 * MARGIN,
        boxes,
        joints,
        completeRoutes(),
        frames(boxesById));
  }

  private Point place(String name) {
    Point place = places.get(name);
    if (place == null) {
      throw new GraphvizUnavailableException("Graphviz returned no place for node " + name + ".");
    }
    return place;
  }

  private List<Route> completeRoutes() {
    List<Route> complete = new ArrayList<>(routes.length);
    for (int i = 0; i < routes.length; i++) {
      Route route = routes[i];
      if (route == null) {
        throw new GraphvizUnavailableException("Graphviz returned no way for line " + i + ".");
      }
      complete.add(route);
    }
    return complete;
  }

  /** Frames around their boxes; Graphviz kept room for them and other boxes out. */
  private List<PlacedFrame> frames(Map<String, PlacedBox> boxes) {
    List<Frame> frames = measured.diagram().frames();
    int deepest = frames.stream().mapToInt(Frame::depth).max().orElse(0);
    List<PlacedFrame> placed = new ArrayList<>();
    for (Frame frame : frames) {
      double left = Double.POSITIVE_INFINITY;
      double top = Double.POSITIVE_INFINITY;
      double right = 0;
      double bottom = 0;
      for (String id : frame.boxes()) {
        PlacedBox box = boxes.get(id);
        if (box != null) {
          left = Math.min(left, box.x());
          top = Math.min(top, box.y());
          right = Math.max(right, box.x() + box.box().width());
          bottom = Math.max(bottom, box.y() + box.box().height());
        }
      }
      int inside = 1 + deepest - frame.depth();
      double padding = inside * PlacedFrame.PADDING;
      double title = inside * PlacedFrame.TITLE_HEIGHT;
      placed.add(
          new PlacedFrame(
              frame,
              0,
              left - padding,
              top - padding - title,
              right - left + 2 * padding,
              bottom - top + 2 * padding + title));
    }
    return placed;
  }
}
