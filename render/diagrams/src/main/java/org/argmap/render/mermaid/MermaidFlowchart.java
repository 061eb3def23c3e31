package org.argmap.render.mermaid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.Frame;
import org.argmap.render.diagram.Joint;
import org.argmap.render.diagram.Line;
import org.argmap.render.diagram.LineHead;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.LinePattern;
import org.argmap.render.diagram.Mark;
import org.argmap.render.diagram.theme.Palette;

/** Writes one diagram as a Mermaid flowchart. */
final class MermaidFlowchart {

  private final Diagram diagram;
  private final Palette colours;
  private final Direction direction;
  private final Appendable out;

  MermaidFlowchart(Diagram diagram, Palette colours, Direction direction, Appendable out) {
    this.diagram = diagram;
    this.colours = colours;
    this.direction = direction;
    this.out = out;
  }

  void write() throws IOException {
    boolean downwards = headsAtStart() * 2 > diagram.lines().size();
    out.append("flowchart ").append(flow(downwards)).append('\n');
    if (!diagram.title().isBlank()) {
      out.append("  accTitle: ").append(MermaidText.label(diagram.title())).append('\n');
    }
    if (!diagram.description().isBlank()) {
      out.append("  accDescr: ").append(MermaidText.label(diagram.description())).append('\n');
    }
    nodes();
    for (Line line : diagram.lines()) {
      line(line);
    }
    links();
    classes();
    lineStyles();
  }

  private long headsAtStart() {
    return diagram.lines().stream().filter(line -> line.kind().hasHeadAtStart()).count();
  }

  /**
   * Lines run from the grounds to what they bear on, except where most heads are at the grounds.
   */
  private String flow(boolean downwards) {
    return switch (direction) {
      case LEFT_RIGHT -> downwards ? "LR" : "RL";
      case RIGHT_LEFT -> downwards ? "RL" : "LR";
      case AUTOMATIC, TOP_DOWN -> downwards ? "TB" : "BT";
    };
  }

  private void nodes() throws IOException {
    Map<String, String> frameOf = diagram.innermostFrames();
    Map<String, List<String>> members = new HashMap<>();
    List<String> free = new ArrayList<>();
    for (Box box : diagram.boxes()) {
      place(box.id(), node(box), frameOf, members, free);
    }
    for (Joint joint : diagram.joints()) {
      place(joint.id(), node(joint), frameOf, members, free);
    }
    for (String node : free) {
      out.append("  ").append(node).append('\n');
    }
    frames(members);
  }

  private static void place(
      String id,
      String node,
      Map<String, String> frameOf,
      Map<String, List<String>> members,
      List<String> free) {
    String frame = frameOf.get(id);
    if (frame == null) {
      free.add(node);
    } else {
      members.computeIfAbsent(frame, unused -> new ArrayList<>()).add(node);
    }
  }

  private void frames(Map<String, List<String>> members) throws IOException {
    int open = 0;
    for (Frame frame : diagram.frames()) {
      for (; open > frame.depth(); open--) {
        out.append("  ".repeat(open)).append("end\n");
      }
      String indent = "  ".repeat(frame.depth() + 1);
      out.append(indent)
          .append("subgraph ")
          .append(MermaidText.name("s_", frame.id()))
          .append("[\"")
          .append(orSpace(MermaidText.label(frame.title())))
          .append("\"]\n");
      for (String node : members.getOrDefault(frame.id(), List.of())) {
        out.append(indent).append("  ").append(node).append('\n');
      }
      open = frame.depth() + 1;
    }
    for (; open > 0; open--) {
      out.append("  ".repeat(open)).append("end\n");
    }
  }

  private static String node(Box box) {
    StringJoiner words = new StringJoiner("<br/>");
    String heading =
        box.label().isBlank() || box.heading().isBlank()
            ? box.label() + box.heading()
            : box.label() + ": " + box.heading();
    for (String part : List.of(heading, box.text(), box.note())) {
      if (!part.isBlank()) {
        words.add(MermaidText.label(part));
      }
    }
    if (box.hidden() > 0) {
      words.add(MermaidText.label("(+" + box.hidden() + " more)"));
    }
    String label = '"' + orSpace(words.toString()) + '"';
    String shaped =
        switch (box.shape()) {
          case RECTANGLE, PLAIN -> '[' + label + ']';
          case ROUNDED -> '(' + label + ')';
          case HEXAGON -> "{{" + label + "}}";
          case ELLIPSE, CIRCLE -> "((" + label + "))";
          case STADIUM -> "([" + label + "])";
          case PARALLELOGRAM -> "[/" + label + "/]";
        };
    return MermaidText.name("n_", box.id()) + shaped + ":::" + className(box);
  }

  private static String node(Joint joint) {
    String label = MermaidText.label(joint.kind().sign());
    return MermaidText.name("n_", joint.id())
        + "((\""
        + label
        + "\")):::joint-"
        + joint.kind().cssClass();
  }

  private static String orSpace(String label) {
    return label.isEmpty() ? " " : label;
  }

  /**
   * One class for each tone with each kind of border, for a node of Mermaid's can have only one.
   */
  private static String className(Box box) {
    return box.tone().cssClass() + border(box).suffix;
  }

  private static Border border(Box box) {
    if (box.has(Mark.IMPLICIT)) {
      return Border.DASHED;
    }
    if (box.has(Mark.ASSUMED) || box.has(Mark.QUESTIONED)) {
      return Border.DOTTED;
    }
    return box.has(Mark.ROOT) || box.has(Mark.ACCEPTED) ? Border.HEAVY : Border.PLAIN;
  }

  private enum Border {
    PLAIN("", ""),
    HEAVY("-heavy", ",stroke-width:3px"),
    DASHED("-dashed", ",stroke-dasharray:5 3"),
    DOTTED("-dotted", ",stroke-dasharray:2 3");

    private final String suffix;
    private final String style;

    Border(String suffix, String style) {
      this.suffix = suffix;
      this.style = style;
    }
  }

  private void line(Line line) throws IOException {
    LineKind kind = line.kind();
    boolean turned = kind.hasHeadAtStart();
    out.append("  ")
        .append(MermaidText.name("n_", turned ? line.to() : line.from()))
        .append(' ')
        .append(arrow(kind));
    if (line.hidden() > 0 || line.count() > 1) {
      String left = line.hidden() > 0 ? "\u2026 " + line.hidden() : "";
      String many = line.count() > 1 ? "\u00D7" + line.count() : "";
      out.append("|\"").append((left + ' ' + many).strip()).append("\"|");
    }
    out.append(' ').append(MermaidText.name("n_", turned ? line.from() : line.to())).append('\n');
  }

  private static String arrow(LineKind kind) {
    boolean solid = kind.pattern() == LinePattern.SOLID;
    String end =
        switch (kind.head()) {
          case TRIANGLE, CHEVRON -> ">";
          case BAR, SLAB, DOUBLE_SLAB -> "x";
          case HOLLOW_TRIANGLE, HOLLOW_DIAMOND -> "o";
          case NONE -> "";
        };
    if (kind.head() == LineHead.NONE) {
      return solid ? "---" : "-.-";
    }
    return (solid ? "--" : "-.-") + end;
  }

  private void links() throws IOException {
    for (Box box : diagram.boxes()) {
      if (box.link().isPresent()) {
        out.append("  click ")
            .append(MermaidText.name("n_", box.id()))
            .append(" href \"")
            .append(MermaidText.address(box.link().get()))
            .append("\"\n");
      }
    }
  }

  private void classes() throws IOException {
    Map<String, String> styles = new LinkedHashMap<>();
    for (Box box : diagram.boxes()) {
      styles.put(
          className(box),
          "fill:"
              + colours.fill(box.tone())
              + ",stroke:"
              + colours.border(box.tone())
              + ",color:"
              + colours.text()
              + border(box).style);
    }
    for (Joint joint : diagram.joints()) {
      String colour = colours.line(joint.kind());
      styles.put(
          "joint-" + joint.kind().cssClass(),
          "fill:" + colour + ",stroke:" + colour + ",color:" + colours.ground());
    }
    for (Map.Entry<String, String> style : styles.entrySet()) {
      out.append("  classDef ")
          .append(style.getKey())
          .append(' ')
          .append(style.getValue())
          .append('\n');
    }
  }

  /** Lines are styled by their numbers. */
  private void lineStyles() throws IOException {
    Map<String, StringJoiner> numbers = new LinkedHashMap<>();
    for (int i = 0; i < diagram.lines().size(); i++) {
      String colour = colours.line(diagram.lines().get(i).kind());
      numbers.computeIfAbsent(colour, unused -> new StringJoiner(",")).add(Integer.toString(i));
    }
    for (Map.Entry<String, StringJoiner> entry : numbers.entrySet()) {
      out.append("  linkStyle ")
          .append(entry.getValue().toString())
          .append(" stroke:")
          .append(entry.getKey())
          .append('\n');
    }
  }
}
