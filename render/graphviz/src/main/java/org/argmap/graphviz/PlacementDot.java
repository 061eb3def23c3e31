package org.argmap.graphviz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.Frame;
import org.argmap.render.diagram.Line;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.layout.MeasuredBox;
import org.argmap.render.layout.MeasuredDiagram;

/**
 * What Graphviz is asked to place: boxes and joints as nodes of fixed size, named by number, so
 * that no text of the map gets near it. One user unit is one point. Each line bears its number as a
 * colour, which Graphviz hands back.
 */
final class PlacementDot {

  private static final double POINTS_PER_INCH = 72;

  private final MeasuredDiagram measured;
  private final StringBuilder out = new StringBuilder(4096);
  private final Map<String, String> names = new HashMap<>();

  private PlacementDot(MeasuredDiagram measured) {
    this.measured = measured;
  }

  static String of(MeasuredDiagram measured) {
    return new PlacementDot(measured).text();
  }

  private String text() {
    Diagram diagram = measured.diagram();
    boolean down = measured.direction() == Direction.TOP_DOWN;
    out.append("digraph map {\nrankdir=")
        .append(down ? "BT" : "RL")
        .append("; nodesep=0.3; ranksep=0.3;\nnode [shape=box fixedsize=true label=\"\"];\n")
        .append("edge [arrowhead=none];\n");
    List<MeasuredBox> boxes = measured.boxes();
    for (int i = 0; i < boxes.size(); i++) {
      node("b" + i, boxes.get(i).width(), boxes.get(i).height());
      names.put(boxes.get(i).box().id(), "b" + i);
    }
    double size = 2 * MeasuredDiagram.JOINT_RADIUS;
    for (int i = 0; i < diagram.joints().size(); i++) {
      names.put(diagram.joints().get(i).id(), "j" + i);
      node("j" + i, size, size);
    }
    frames(diagram.frames());
    for (int i = 0; i < diagram.lines().size(); i++) {
      line(i, diagram.lines().get(i));
    }
    return out.append("}\n").toString();
  }

  private void node(String name, double width, double height) {
    out.append(name)
        .append(" [width=")
        .append(inches(width))
        .append(" height=")
        .append(inches(height))
        .append(name.startsWith("j") ? " shape=circle" : "")
        .append("];\n");
  }

  private void line(int number, Line line) {
    boolean symmetric =
        line.kind().hasJoint() && !line.kind().isStance() && line.kind() != LineKind.PREFERENCE;
    out.append(names.get(line.from()))
        .append(" -> ")
        .append(names.get(line.to()))
        .append(String.format(Locale.ROOT, " [color=\"#%06x\"", number))
        .append(symmetric ? " constraint=false" : "")
        .append("];\n");
  }

  private void frames(List<Frame> frames) {
    Map<String, List<String>> members = new HashMap<>();
    measured
        .diagram()
        .innermostFrames()
        .forEach(
            (id, frame) -> members.computeIfAbsent(frame, unused -> new ArrayList<>()).add(id));
    int open = 0;
    for (int i = 0; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      out.append("}\n".repeat(Math.max(0, open - frame.depth())));
      out.append("subgraph cluster_")
          .append(i)
          .append(" {\nmargin=10; label=\"title\"; fontsize=14;\n");
      for (String id : members.getOrDefault(frame.id(), List.of())) {
        out.append(names.get(id)).append(";\n");
      }
      open = frame.depth() + 1;
    }
    out.append("}\n".repeat(open));
  }

  private static String inches(double units) {
    return String.format(Locale.ROOT, "%.4f", units / POINTS_PER_INCH);
  }
}
