package org.argmap.render.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.Frame;
import org.argmap.render.diagram.Joint;
import org.argmap.render.diagram.Legend;
import org.argmap.render.diagram.Line;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.graph.LayoutGraph;

/** Diagrams made up from a seed, or by a few calls. */
public final class RandomDiagrams {
  private final List<Box> boxes = new ArrayList<>();
  private final List<Joint> joints = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Line> relationLines = new ArrayList<>();
  private final List<Frame> frames = new ArrayList<>();

  String box(String text) {
    String id = "b" + boxes.size();
    boxes.add(Box.builder(id, BoxKind.CLAIM).text(text).build());
    return id;
  }

  String argument(LineKind kind, String target, String... premises) {
    return argument("a" + joints.size(), kind, target, premises);
  }

  String argument(String id, LineKind kind, String target, String... premises) {
    joints.add(new Joint(id, kind, "", false));
    for (String premise : premises) {
      lines.add(new Line(LineKind.PREMISE, premise, id));
    }
    lines.add(new Line(kind, id, target));
    return id;
  }

  String relation(LineKind kind, String first, String second) {
    String id = "r" + joints.size();
    joints.add(new Joint(id, kind, "", false));
    relationLines.add(new Line(kind, id, first));
    relationLines.add(new Line(kind, id, second));
    return id;
  }

  void frame(int depth, String... members) {
    frames.add(new Frame("f" + frames.size(), "Frame", depth, List.of(members)));
  }

  Diagram diagram() {
    List<Line> all = new ArrayList<>(lines);
    all.addAll(relationLines);
    return new Diagram("", "", "", boxes, joints, all, frames, Legend.empty());
  }

  MeasuredDiagram measured(Direction direction) {
    return BoxSizing.of(Theme.standard()).measure(diagram(), direction);
  }

  /** The connected components of the diagram, drawn from the top downwards. */
  public List<LayoutGraph> components() {
    return ComponentSplitter.split(measured(Direction.TOP_DOWN), Deadline.none());
  }

  Layout layout(Direction direction) {
    return LayeredEngine.standard().layout(measured(direction));
  }

  /** A tree of arguments with linked premises and undercuts. */
  static RandomDiagrams tree(long seed, int size) {
    SplittableRandom random = new SplittableRandom(seed);
    RandomDiagrams diagrams = new RandomDiagrams();
    diagrams.box("The conclusion");
    while (diagrams.boxes.size() < size) {
      String premise = diagrams.box("word ".repeat(1 + random.nextInt(25)));
      boolean undercut = !diagrams.joints.isEmpty() && random.nextInt(6) == 0;
      String target =
          undercut
              ? "a" + random.nextInt(diagrams.joints.size())
              : "b" + random.nextInt(diagrams.boxes.size() - 1);
      LineKind kind = random.nextBoolean() ? LineKind.SUPPORT : LineKind.OPPOSE;
      if (random.nextInt(4) == 0) {
        diagrams.argument(kind, target, premise, diagrams.box("A linked premise"));
      } else {
        diagrams.argument(kind, target, premise);
      }
    }
    return diagrams;
  }

  /** A tree with further arguments between any boxes and joints, circles and self-targets too. */
  public static RandomDiagrams tangle(long seed, int size) {
    RandomDiagrams diagrams = tree(seed, size);
    SplittableRandom random = new SplittableRandom(~seed);
    int boxes = diagrams.boxes.size();
    for (int i = 0; i < size / 4; i++) {
      String premise = "b" + random.nextInt(boxes);
      int arguments = diagrams.joints.size();
      // One in twenty targets an argument that comes later, or itself.
      String target =
          random.nextInt(3) == 0
              ? "a" + random.nextInt(random.nextInt(20) == 0 ? arguments + 1 : arguments)
              : "b" + random.nextInt(boxes);
      diagrams.argument("a" + arguments, LineKind.OPPOSE, target, premise);
    }
    for (int i = 0; i < size / 10; i++) {
      String relation =
          diagrams.relation(
              LineKind.CONTRADICTION, "b" + random.nextInt(boxes), "b" + random.nextInt(boxes));
      if (random.nextBoolean()) {
        diagrams.argument("x" + i, LineKind.SUPPORT, relation, diagrams.box("About the relation"));
      }
    }
    return diagrams;
  }
}
