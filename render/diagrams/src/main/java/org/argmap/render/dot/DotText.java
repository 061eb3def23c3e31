package org.argmap.render.dot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.Frame;
import org.argmap.render.diagram.Joint;
import org.argmap.render.diagram.Line;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.LinePattern;
import org.argmap.render.diagram.theme.Palette;

/** Writes one diagram as DOT text. */
final class DotText {

  private final Diagram diagram;
  private final Palette colours;
  private final Direction direction;
  private final Appendable out;

  DotText(Diagram diagram, Palette colours, Direction direction, Appendable out) {
    this.diagram = diagram;
    this.colours = colours;
    this.direction = direction;
    this.out = out;
  }

  void write() throws IOException {
    out.append("digraph ").append(DotString.quote(name())).append(" {\n");
    out.append("  graph [rankdir=").append(rankDirection());
    if (!diagram.title().isBlank()) {
      out.append(", label=")
          .append(DotString.quote(diagram.title()))
          .append(", labelloc=t, labeljust=l");
    }
    out.append(", fontname=\"Arial\", nodesep=0.3, ranksep=0.35];\n")
        .append("  node [shape=box, style=\"rounded,filled\", fontname=\"Arial\", fontsize=10")
        .append(", fillcolor=\"" + colours.box() + "\", color=\"" + colours.border() + "\"")
        .append(", fontcolor=\"" + colours.text() + "\"];\n")
        .append("  edge [fontname=\"Arial\", color=\"" + colours.relation() + "\"];\n");
    Map<String, List<String>> members = new HashMap<>();
    diagram
        .innermostFrames()
        .forEach(
            (id, frame) -> members.computeIfAbsent(frame, unused -> new ArrayList<>()).add(id));
    for (Box box : diagram.boxes()) {
      box(box);
    }
    for (Joint joint : diagram.joints()) {
      joint(joint);
    }
    frames(members);
    for (Line line : diagram.lines()) {
      line(line);
    }
    out.append("}\n");
  }

  private String rankDirection() {
    return switch (direction) {
      case LEFT_RIGHT -> "RL";
      case RIGHT_LEFT -> "LR";
      case TOP_DOWN, AUTOMATIC -> "BT";
    };
  }

  private String name() {
    return diagram.title().isBlank() ? "map" : diagram.title();
  }

  private void box(Box box) throws IOException {
    out.append("  ").append(DotString.quote(box.id())).append(" [label=");
    out.append(DotString.label(DotBox.lines(box)));
    out.append(DotBox.look(box, colours)).append("];\n");
  }

  private void joint(Joint joint) throws IOException {
    String colour = colour(joint.kind());
    out.append("  ")
        .append(DotString.quote(joint.id()))
        .append(" [label=")
        .append(DotString.quote(joint.kind().sign()))
        .append(", shape=circle, style=filled, fixedsize=true, width=0.22, fontsize=11")
        .append(", fillcolor=\"" + colour + "\", color=\"" + colour + "\"")
        .append(", fontcolor=\"" + colours.ground() + "\"");
    if (!joint.title().isBlank()) {
      out.append(", tooltip=").append(DotString.quote(joint.title()));
    }
    out.append("];\n");
  }

  private void line(Line line) throws IOException {
    LineKind kind = line.kind();
    out.append("  ")
        .append(DotString.quote(line.from()))
        .append(" -> ")
        .append(DotString.quote(line.to()))
        .append(kind.hasHeadAtStart() ? " [dir=back, arrowtail=" : " [arrowhead=")
        .append(head(kind))
        .append(", color=\"" + colour(kind) + "\"")
        .append(", class=\"" + kind.cssClass() + "\"");
    if (kind.isSymmetric()) {
      out.append(", constraint=false");
    }
    if (kind.pattern() != LinePattern.SOLID) {
      out.append(kind.pattern() == LinePattern.DASHED ? ", style=dashed" : ", style=dotted");
    }
    if (line.hidden() > 0 || line.count() > 1) {
      String left = line.hidden() > 0 ? "(" + line.hidden() + " not shown)" : "";
      String many = line.count() > 1 ? "\u00D7" + line.count() : "";
      out.append(", label=").append(DotString.quote((left + ' ' + many).strip()));
    }
    out.append("];\n");
  }

  private void frames(Map<String, List<String>> members) throws IOException {
    int open = 0;
    for (Frame frame : diagram.frames()) {
      for (; open > frame.depth(); open--) {
        out.append("  ".repeat(open)).append("}\n");
      }
      String indent = "  ".repeat(frame.depth() + 1);
      out.append(indent)
          .append("subgraph ")
          .append(DotString.quote("cluster_" + frame.id()))
          .append(" {\n")
          .append(indent)
          .append("  label=")
          .append(DotString.quote(frame.title()))
          .append("; labeljust=l; style=filled; fillcolor=\"" + colours.frame() + "\"; color=\"")
          .append(colours.relation() + "\";\n");
      for (String id : members.getOrDefault(frame.id(), List.of())) {
        out.append(indent).append("  ").append(DotString.quote(id)).append(";\n");
      }
      open = frame.depth() + 1;
    }
    for (; open > 0; open--) {
      out.append("  ".repeat(open)).append("}\n");
    }
  }

  private String colour(LineKind kind) {
    return colours.line(kind);
  }

  private static String head(LineKind kind) {
    return switch (kind.head()) {
      case TRIANGLE -> "normal";
      case HOLLOW_TRIANGLE -> "empty";
      case HOLLOW_DIAMOND -> "odiamond";
      case CHEVRON -> "vee";
      case BAR, SLAB -> "tee";
      case DOUBLE_SLAB -> "teetee";
      case NONE -> "none";
    };
  }
}
