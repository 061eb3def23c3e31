package org.argmap.render.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.Line;
import org.argmap.render.diagram.LineKind;
import org.jspecify.annotations.Nullable;

/**
 * Phase 0: turns a diagram into connected flow graphs.
 *
 * <p>Afterwards every box, joint and line of the diagram is in exactly one of them, parts in the
 * order of their first box, everything within a part in the order of the diagram.
 */
final class FlowGraphs {

  private final MeasuredDiagram measured;
  private final Deadline deadline;
  private final Map<String, Integer> boxNumbers = new HashMap<>();
  private final Map<String, Integer> jointNumbers = new HashMap<>();
  private final List<Link> links = new ArrayList<>();
  private int[] groups = new int[0];

  private FlowGraphs(MeasuredDiagram measured, Deadline deadline) {
    this.deadline = deadline;
    this.measured = measured;
  }

  static List<FlowGraph> of(MeasuredDiagram measured, Deadline deadline) {
    FlowGraphs graphs = new FlowGraphs(measured, deadline);
    graphs.readLinks();
    return graphs.split();
  }

  private void readLinks() {
    Diagram diagram = measured.diagram();
    for (int i = 0; i < diagram.boxes().size(); i++) {
      boxNumbers.put(diagram.boxes().get(i).id(), i);
    }
    int joints = diagram.joints().size();
    for (int i = 0; i < joints; i++) {
      jointNumbers.put(diagram.joints().get(i).id(), i);
    }
    IntList[] sources = new IntList[joints];
    IntList[] sourceLines = new IntList[joints];
    for (int i = 0; i < joints; i++) {
      sources[i] = new IntList();
      sourceLines[i] = new IntList();
    }
    int[] targetLine = new int[joints];
    Arrays.fill(targetLine, -1);
    List<Link> plain = new ArrayList<>();
    for (int i = 0; i < diagram.lines().size(); i++) {
      deadline.tick();
      readLine(i, diagram.lines().get(i), sources, sourceLines, targetLine, plain);
    }
    for (int i = 0; i < joints; i++) {
      links.add(link(i, sources[i].toArray(), sourceLines[i].toArray(), targetLine[i]));
    }
    links.addAll(plain);
  }

  private void readLine(
      int number,
      Line line,
      IntList[] sources,
      IntList[] sourceLines,
      int[] targetLine,
      List<Link> plain) {
    int from = code(line.from());
    int to = code(line.to());
    if (Link.isLink(from) && targetLine[Link.linkOf(from)] < 0) {
      targetLine[Link.linkOf(from)] = number;
    } else if (Link.isLink(to) && line.kind() != LineKind.ABOUT) {
      sources[Link.linkOf(to)].add(from);
      sourceLines[Link.linkOf(to)].add(number);
    } else if (Link.isLink(from)) {
      sources[Link.linkOf(from)].add(to);
      sourceLines[Link.linkOf(from)].add(number);
    } else {
      plain.add(
          new Link(-1, new int[] {from}, new int[] {number}, new boolean[1], to, number, false));
    }
  }

  private int code(String id) {
    Integer joint = jointNumbers.get(id);
    return joint == null ? boxNumbers.getOrDefault(id, 0) : Link.code(joint);
  }

  private Link link(int joint, int[] sources, int[] lines, int targetLine) {
    Diagram diagram = measured.diagram();
    String id = diagram.joints().get(joint).id();
    boolean[] reversed = new boolean[sources.length];
    for (int i = 0; i < sources.length; i++) {
      reversed[i] = diagram.lines().get(lines[i]).from().equals(id);
    }
    int target = targetLine < 0 ? Link.NOTHING : code(diagram.lines().get(targetLine).to());
    LineKind kind = diagram.joints().get(joint).kind();
    return new Link(joint, sources, lines, reversed, target, targetLine, !kind.isStance());
  }

  private List<FlowGraph> split() {
    int boxes = measured.boxes().size();
    groups = new int[boxes + links.size()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = i;
    }
    for (int i = 0; i < links.size(); i++) {
      deadline.tick();
      Link link = links.get(i);
      for (int source : link.sources()) {
        join(boxes + i, vertex(source));
      }
      if (link.target() != Link.NOTHING) {
        join(boxes + i, vertex(link.target()));
      }
    }
    int[] partOf = new int[groups.length];
    int parts = 0;
    for (int i = 0; i < groups.length; i++) {
      // The smallest member leads its group, so a part is numbered when its first box is met.
      partOf[i] = find(i) == i ? parts++ : partOf[find(i)];
    }
    Grouping members = new Grouping(parts, partOf);
    int[] local = new int[groups.length];
    List<FlowGraph> result = new ArrayList<>(parts);
    for (int part = 0; part < parts; part++) {
      deadline.tick();
      result.add(part(members, part, local));
    }
    return result;
  }

  private FlowGraph part(Grouping members, int part, int[] local) {
    int all = measured.boxes().size();
    IntList boxes = new IntList();
    IntList linkNumbers = new IntList();
    for (int i = members.start(part); i < members.end(part); i++) {
      deadline.tick();
      int item = members.item(i);
      if (item < all) {
        local[item] = boxes.size();
        boxes.add(item);
      } else {
        local[item] = linkNumbers.size();
        linkNumbers.add(item - all);
      }
    }
    double[] across = new double[boxes.size()];
    double[] along = new double[boxes.size()];
    boolean down = measured.direction() == Direction.TOP_DOWN;
    for (int i = 0; i < across.length; i++) {
      MeasuredBox box = measured.boxes().get(boxes.get(i));
      across[i] = down ? box.width() : box.height();
      along[i] = down ? box.height() : box.width();
    }
    Link[] own = new Link[linkNumbers.size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = localized(links.get(linkNumbers.get(i)), local);
    }
    return FlowGraph.of(boxes.toArray(), across, along, own, new @Nullable Stack[across.length]);
  }

  private Link localized(Link link, int[] local) {
    int[] sources = new int[link.sources().length];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = localCode(link.sources()[i], local);
    }
    return new Link(
        link.joint(),
        sources,
        link.sourceLines(),
        link.reversed(),
        localCode(link.target(), local),
        link.targetLine(),
        link.relation());
  }

  private int localCode(int code, int[] local) {
    if (code == Link.NOTHING) {
      return code;
    }
    return Link.isBox(code) ? local[code] : Link.code(local[vertex(code)]);
  }

  private int vertex(int code) {
    return Link.isBox(code) ? code : measured.boxes().size() + Link.linkOf(code);
  }

  private int find(int vertex) {
    int at = vertex;
    while (groups[at] != at) {
      groups[at] = groups[groups[at]];
      at = groups[at];
    }
    return at;
  }

  private void join(int a, int b) {
    int first = find(a);
    int second = find(b);
    groups[Math.max(first, second)] = Math.min(first, second);
  }
}
