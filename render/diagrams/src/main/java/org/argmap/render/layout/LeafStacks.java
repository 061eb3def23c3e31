package org.argmap.render.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.LineKind;
import org.jspecify.annotations.Nullable;

/**
 * Phase 1b: sets runs of sibling leaves in columns that hang from a shared trunk, where a row of
 * them would get wide (the hanging lists of organisation charts). Which siblings are set so depends
 * on them and on their target alone, so that a claim that is added elsewhere changes nothing.
 *
 * <p>Before: a graph without cycles and its layers. After: each run is one box of the graph, with
 * one link to the common target; siblings keep their order. Time: linear.
 */
final class LeafStacks {

  private static final int LEAST_DOWN = 2;
  private static final int LEAST_RIGHT = 8;
  private static final int LEAST_AT_ROOT = 6;
  private static final int ONE_COLUMN = 6;

  private final FlowGraph graph;
  private final Hanging hanging;
  private final int[] layers;
  private final boolean down;
  private final FrameTree frames;
  private final MeasuredDiagram measured;
  private final int[] uses;

  private LeafStacks(Hanging hanging, int[] layers, MeasuredDiagram measured, FrameTree frames) {
    this.graph = hanging.graph();
    this.hanging = hanging;
    this.layers = layers;
    this.measured = measured;
    this.down = measured.direction() == Direction.TOP_DOWN;
    this.frames = frames;
    this.uses = new int[graph.boxCount()];
    for (Link link : graph.links()) {
      for (int source : link.sources()) {
        if (Link.isBox(source)) {
          uses[source]++;
        }
      }
      if (Link.isBox(link.target())) {
        uses[link.target()]++;
      }
    }
  }

  /** The graph with its runs as stacks; the same one where there are none. */
  static FlowGraph stack(
      Hanging hanging,
      int[] layers,
      MeasuredDiagram measured,
      FrameTree frames,
      Deadline deadline) {
    return new LeafStacks(hanging, layers, measured, frames).run(deadline);
  }

  private FlowGraph run(Deadline deadline) {
    List<int[]> runs = new ArrayList<>();
    Grouping atBox = hanging.linksAtBox();
    boolean[] usedByLink = new boolean[graph.links().length];
    for (Link link : graph.links()) {
      for (int source : link.sources()) {
        if (Link.isLink(source)) {
          usedByLink[Link.linkOf(source)] = true;
        }
      }
    }
    for (int box = 0; box < graph.boxCount(); box++) {
      deadline.tick();
      int least = !down ? LEAST_RIGHT : layers[box] == 0 ? LEAST_AT_ROOT : LEAST_DOWN;
      IntList run = new IntList();
      for (int i = atBox.start(box); i <= atBox.end(box); i++) {
        int link = i < atBox.end(box) ? atBox.item(i) : -1;
        boolean isLeaf = link >= 0 && !usedByLink[link] && isLeaf(link);
        boolean goesOn = isLeaf && (run.isEmpty() || frame(link) == frame(run.last()));
        if (!goesOn) {
          if (run.size() >= least) {
            runs.add(run.toArray());
          }
          run.clear();
        }
        if (isLeaf) {
          run.add(link);
        }
      }
    }
    return runs.isEmpty() ? graph : reduced(runs);
  }

  /** Whether a link has one source, which does nothing else, and nothing bears on the link. */
  private boolean isLeaf(int number) {
    Link link = graph.links()[number];
    int start = graph.sourceStart()[number];
    return link.joint() >= 0
        && !link.relation()
        && link.sources().length == 1
        && Link.isBox(link.sources()[0])
        && uses[link.sources()[0]] == 1
        && !link.reversed()[0]
        && !hanging.against()[start]
        && !hanging.loose()[number]
        && hanging.linksAtLink().size(number) == 0
        && layers[link.sources()[0]] == layers[link.target()] + 1;
  }

  private int frame(int link) {
    return frames.around(graph.boxes()[graph.links()[link].sources()[0]]);
  }

  private FlowGraph reduced(List<int[]> runs) {
    int[] stackOf = new int[graph.links().length];
    Arrays.fill(stackOf, -1);
    boolean[] gone = new boolean[graph.boxCount()];
    for (int i = 0; i < runs.size(); i++) {
      int[] run = runs.get(i);
      for (int link : run) {
        stackOf[link] = i;
        gone[graph.links()[link].sources()[0]] = true;
      }
      // The first box of a run gives its place to the stack.
      gone[graph.links()[run[0]].sources()[0]] = false;
    }
    int[] newBox = new int[graph.boxCount()];
    int count = 0;
    for (int box = 0; box < newBox.length; box++) {
      newBox[box] = gone[box] ? -1 : count++;
    }
    int[] newLink = new int[stackOf.length];
    int links = 0;
    for (int link = 0; link < stackOf.length; link++) {
      boolean stays = stackOf[link] < 0 || runs.get(stackOf[link])[0] == link;
      newLink[link] = stays ? links++ : -1;
    }
    return build(runs, stackOf, newBox, count, newLink, links);
  }

  private FlowGraph build(
      List<int[]> runs, int[] stackOf, int[] newBox, int count, int[] newLink, int linkCount) {
    int[] boxes = new int[count];
    double[] across = new double[count];
    double[] along = new double[count];
    @Nullable Stack[] stacks = new @Nullable Stack[count];
    for (int box = 0; box < newBox.length; box++) {
      if (newBox[box] >= 0) {
        boxes[newBox[box]] = graph.boxes()[box];
        across[newBox[box]] = graph.across()[box];
        along[newBox[box]] = graph.along()[box];
      }
    }
    Link[] links = new Link[linkCount];
    for (int i = 0; i < newLink.length; i++) {
      if (newLink[i] >= 0) {
        Link link = graph.links()[i];
        int[] sources = new int[link.sources().length];
        for (int s = 0; s < sources.length; s++) {
          sources[s] = renumber(link.sources()[s], newBox, newLink);
        }
        int target = renumber(link.target(), newBox, newLink);
        boolean stacked = stackOf[i] >= 0;
        links[newLink[i]] =
            new Link(
                stacked ? -1 : link.joint(),
                sources,
                stacked ? new int[] {-1} : link.sourceLines(),
                link.reversed(),
                target,
                stacked ? -1 : link.targetLine(),
                link.relation());
        if (stacked) {
          Stack stack = stack(runs.get(stackOf[i]));
          stacks[sources[0]] = stack;
          across[sources[0]] = stack.across();
          along[sources[0]] = stack.along();
        }
      }
    }
    return FlowGraph.of(boxes, across, along, links, stacks);
  }

  private static int renumber(int code, int[] newBox, int[] newLink) {
    if (code == Link.NOTHING) {
      return code;
    }
    return Link.isBox(code) ? newBox[code] : Link.code(newLink[Link.linkOf(code)]);
  }

  private Stack stack(int[] run) {
    int size = run.length;
    int[] boxes = new int[size];
    Link[] links = new Link[size];
    double[] across = new double[size];
    double[] along = new double[size];
    int[] lanes = new int[size];
    LineKind first = kind(run[0]);
    for (int i = 0; i < size; i++) {
      links[i] = graph.links()[run[i]];
      int box = links[i].sources()[0];
      boxes[i] = graph.boxes()[box];
      across[i] = graph.across()[box];
      along[i] = graph.along()[box];
      lanes[i] = kind(run[i]) == first ? 0 : 1;
    }
    Stack.Form form =
        down ? new Stack.Form(rows(size), 12, 110, 190) : new Stack.Form(rows(size), 18, 260, 340);
    return Stack.of(boxes, links, across, along, lanes, form);
  }

  private LineKind kind(int link) {
    return measured.diagram().joints().get(graph.links()[link].joint()).kind();
  }

  /** How many boxes stand in one column: a list where it is short, else about a page's shape. */
  private int rows(int size) {
    if (!down) {
      return Math.max(2, (int) Math.round(Math.sqrt(size / 2.0)));
    }
    if (size <= ONE_COLUMN) {
      return size;
    }
    int rows = (int) Math.round(Math.sqrt(size * 3.0));
    int columns = (size + rows - 1) / rows;
    return (size + columns - 1) / columns;
  }
}
