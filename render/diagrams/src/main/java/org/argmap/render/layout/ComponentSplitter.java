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
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.graph.Hyperedge;
import org.argmap.render.layout.graph.IntGroups;
import org.argmap.render.layout.graph.IntList;
import org.argmap.render.layout.graph.LayoutGraph;
import org.argmap.render.layout.graph.LeafStack;
import org.jspecify.annotations.Nullable;

/**
 * Phase 0: splits a diagram into its connected components and translates each into numbers.
 *
 * <p>After: every box, joint and line of the diagram is in exactly one component. Components are in
 * the order of their first boxes; everything within a component is in the order of the diagram.
 * Time: linear.
 */
final class ComponentSplitter {

  private static final List<LineKind> KINDS = List.of(LineKind.values());

  private final MeasuredDiagram measured;
  private final Deadline deadline;
  private final Map<String, Integer> boxNumbers = new HashMap<>();
  private final Map<String, Integer> jointNumbers = new HashMap<>();
  private final List<Hyperedge> edges = new ArrayList<>();
  private int[] groups = new int[0];

  private ComponentSplitter(MeasuredDiagram measured, Deadline deadline) {
    this.deadline = deadline;
    this.measured = measured;
  }

  static List<LayoutGraph> split(MeasuredDiagram measured, Deadline deadline) {
    ComponentSplitter graphs = new ComponentSplitter(measured, deadline);
    graphs.readEdges();
    return graphs.split();
  }

  private void readEdges() {
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
    List<Hyperedge> plain = new ArrayList<>();
    for (int i = 0; i < diagram.lines().size(); i++) {
      deadline.tick();
      readLine(i, diagram.lines().get(i), sources, sourceLines, targetLine, plain);
    }
    for (int i = 0; i < joints; i++) {
      edges.add(edge(i, sources[i].toArray(), sourceLines[i].toArray(), targetLine[i]));
    }
    edges.addAll(plain);
  }

  private void readLine(
      int number,
      Line line,
      IntList[] sources,
      IntList[] sourceLines,
      int[] targetLine,
      List<Hyperedge> plain) {
    int from = code(line.from());
    int to = code(line.to());
    if (Hyperedge.isEdge(from) && targetLine[Hyperedge.edgeOf(from)] < 0) {
      targetLine[Hyperedge.edgeOf(from)] = number;
    } else if (Hyperedge.isEdge(to) && line.kind() != LineKind.ABOUT) {
      sources[Hyperedge.edgeOf(to)].add(from);
      sourceLines[Hyperedge.edgeOf(to)].add(number);
    } else if (Hyperedge.isEdge(from)) {
      sources[Hyperedge.edgeOf(from)].add(to);
      sourceLines[Hyperedge.edgeOf(from)].add(number);
    } else {
      plain.add(
          new Hyperedge(
              -1,
              new int[] {from},
              new int[] {number},
              new boolean[1],
              to,
              number,
              false,
              KINDS.indexOf(line.kind())));
    }
  }

  private int code(String id) {
    Integer joint = jointNumbers.get(id);
    return joint == null ? boxNumbers.getOrDefault(id, 0) : Hyperedge.code(joint);
  }

  private Hyperedge edge(int joint, int[] sources, int[] lines, int targetLine) {
    Diagram diagram = measured.diagram();
    String id = diagram.joints().get(joint).id();
    boolean[] reversed = new boolean[sources.length];
    for (int i = 0; i < sources.length; i++) {
      reversed[i] = diagram.lines().get(lines[i]).from().equals(id);
    }
    int target = targetLine < 0 ? Hyperedge.NO_TARGET : code(diagram.lines().get(targetLine).to());
    LineKind kind = diagram.joints().get(joint).kind();
    return new Hyperedge(
        joint, sources, lines, reversed, target, targetLine, !kind.isStance(), KINDS.indexOf(kind));
  }

  private List<LayoutGraph> split() {
    int boxes = measured.boxes().size();
    groups = new int[boxes + edges.size()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = i;
    }
    for (int i = 0; i < edges.size(); i++) {
      deadline.tick();
      Hyperedge edge = edges.get(i);
      for (int source : edge.sources()) {
        join(boxes + i, vertex(source));
      }
      if (edge.target() != Hyperedge.NO_TARGET) {
        join(boxes + i, vertex(edge.target()));
      }
    }
    int[] componentOf = new int[groups.length];
    int components = 0;
    for (int i = 0; i < groups.length; i++) {
      // The smallest member represents its group, so a component is numbered when its first box is
      // met.
      componentOf[i] = find(i) == i ? components++ : componentOf[find(i)];
    }
    IntGroups members = new IntGroups(components, componentOf);
    int[] local = new int[groups.length];
    List<LayoutGraph> result = new ArrayList<>(components);
    for (int component = 0; component < components; component++) {
      deadline.tick();
      result.add(component(members, component, local));
    }
    return result;
  }

  private LayoutGraph component(IntGroups members, int component, int[] local) {
    int all = measured.boxes().size();
    IntList boxes = new IntList();
    IntList edgeNumbers = new IntList();
    for (int i = members.start(component); i < members.end(component); i++) {
      deadline.tick();
      int item = members.item(i);
      if (item < all) {
        local[item] = boxes.size();
        boxes.add(item);
      } else {
        local[item] = edgeNumbers.size();
        edgeNumbers.add(item - all);
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
    Hyperedge[] own = new Hyperedge[edgeNumbers.size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = localized(edges.get(edgeNumbers.get(i)), local);
    }
    return LayoutGraph.of(
        boxes.toArray(), across, along, own, new @Nullable LeafStack[across.length]);
  }

  private Hyperedge localized(Hyperedge edge, int[] local) {
    int[] sources = new int[edge.sources().length];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = localCode(edge.sources()[i], local);
    }
    return new Hyperedge(
        edge.joint(),
        sources,
        edge.sourceLines(),
        edge.reversed(),
        localCode(edge.target(), local),
        edge.targetLine(),
        edge.relation(),
        edge.kind());
  }

  private int localCode(int code, int[] local) {
    if (code == Hyperedge.NO_TARGET) {
      return code;
    }
    return Hyperedge.isBox(code) ? local[code] : Hyperedge.code(local[vertex(code)]);
  }

  private int vertex(int code) {
    return Hyperedge.isBox(code) ? code : measured.boxes().size() + Hyperedge.edgeOf(code);
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
