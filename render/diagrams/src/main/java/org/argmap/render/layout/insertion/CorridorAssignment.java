package org.argmap.render.layout.insertion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.graph.Hyperedge;
import org.argmap.render.layout.graph.IntList;
import org.argmap.render.layout.graph.LayoutGraph;
import org.argmap.render.layout.insertion.Corridor.Passage;
import org.argmap.render.layout.order.Backbone;
import org.argmap.render.layout.order.LayerOrder;
import org.argmap.render.layout.placement.Spacing;

/**
 * Assigns the lines that do not follow the tree to corridors: which lines these are, the corridors
 * that they pass, and the room that they need there.
 *
 * <p>Before: nodes placed across the flow. After {@link #choose}: every such line has a corridor in
 * every layer that it passes, and a rank among the lines there; the spacing is widened for them.
 * After {@link #settle}: every line has a position in each of its corridors, in that order and as
 * near to a straight path as the order allows (least squares by pooling adjacent violators: Ayer et
 * al. 1955).
 */
public final class CorridorAssignment {

  private final Backbone backbone;
  private final LayerOrder order;
  private final Spacing spacing;
  private final List<CorridorRoute> routes = new ArrayList<>();
  private final List<Corridor> corridors = new ArrayList<>();
  private long crossings;
  private long steps;

  private CorridorAssignment(Backbone backbone, LayerOrder order, Spacing spacing) {
    this.backbone = backbone;
    this.order = order;
    this.spacing = spacing;
  }

  /**
   * Returns the corridors, chosen for preliminary node positions, and widens the spacing for them.
   */
  public static CorridorAssignment choose(
      Backbone backbone, LayerOrder order, Spacing spacing, double[] middle, Deadline deadline) {
    CorridorAssignment corridors = new CorridorAssignment(backbone, order, spacing);
    List<CorridorRoute> wanted = corridors.wanted();
    if (!wanted.isEmpty()) {
      CorridorEmbedding embedding = new CorridorEmbedding(backbone, order, spacing, middle);
      EdgeInsertion insertion = new EdgeInsertion(embedding, deadline);
      int inserted = 0;
      while (inserted < wanted.size() && !insertion.isExhausted()) {
        corridors.insert(wanted.get(inserted++), insertion);
      }
      insertion.improve();
      corridors.crossings = insertion.crossings();
      corridors.steps = insertion.steps();
      corridors.addInserted(wanted.subList(0, inserted), embedding, insertion);
      corridors.addNearest(wanted.subList(inserted, wanted.size()), middle, deadline);
      corridors.widen();
    }
    return corridors;
  }

  /**
   * Returns the number of crossings of the lines with each other and with the lines of the tree.
   */
  public long crossings() {
    return crossings;
  }

  /** Returns the number of search steps that it took to choose the corridors. */
  public long steps() {
    return steps;
  }

  /**
   * Returns the routes of the lines: one for each source elsewhere and each target of a detached
   * edge.
   */
  public List<CorridorRoute> routes() {
    return routes;
  }

  private List<CorridorRoute> wanted() {
    List<CorridorRoute> wanted = new ArrayList<>();
    LayoutGraph graph = backbone.graph();
    for (int edge = 0; edge < graph.edges().length; edge++) {
      Hyperedge item = graph.edges()[edge];
      for (int s = 0; s < item.sources().length; s++) {
        int flat = graph.sourceStart()[edge] + s;
        if (backbone.isForeign(flat)) {
          wanted.add(route(item.sources()[s], edge, flat));
        }
      }
      boolean leads = item.target() != Hyperedge.NO_TARGET && item.target() != Hyperedge.code(edge);
      if (backbone.acyclic().detached()[edge] && leads) {
        wanted.add(route(Hyperedge.code(edge), edge, -1));
      } else if (backbone.acyclic().detached()[edge] && item.target() != Hyperedge.NO_TARGET) {
        routes.add(route(Hyperedge.code(edge), edge, -1));
      }
    }
    return wanted;
  }

  private static CorridorRoute route(int from, int edge, int source) {
    return new CorridorRoute(from, edge, source, 0, new int[0], new int[0], new double[0]);
  }

  private void insert(CorridorRoute route, EdgeInsertion insertion) {
    boolean toJoint = route.source() >= 0;
    int goal = toJoint ? 0 : Hyperedge.edgeOf(backbone.graph().edges()[route.edge()].target());
    int end = toJoint ? backbone.sourceNode()[route.source()] : backbone.span(goal)[0];
    boolean fromBox = Hyperedge.isBox(route.from());
    int start =
        fromBox
            ? backbone.boxNode()[route.from()]
            : backbone.span(Hyperedge.edgeOf(route.from()))[0];
    insertion.add(start, !fromBox, end, !toJoint);
  }

  private void addInserted(
      List<CorridorRoute> wanted, CorridorEmbedding embedding, EdgeInsertion insertion) {
    int[] layerOf = new int[embedding.embedding().vertices()];
    int[] corridorOf = new int[layerOf.length];
    int[] crossings = new int[layerOf.length];
    int count = 0;
    for (int layer = 0; layer < order.layers(); layer++) {
      IntList numbers = new IntList();
      int[] found = embedding.crossings(layer, numbers);
      for (int i = 0; i < found.length; i++) {
        layerOf[found[i]] = layer;
        corridorOf[found[i]] = numbers.get(i);
        crossings[count++] = found[i];
      }
    }
    Passage[] passages = new Passage[layerOf.length];
    for (int line = 0; line < wanted.size(); line++) {
      CorridorRoute bare = wanted.get(line);
      int[] passed = insertion.passed(line);
      int port = Hyperedge.isBox(bare.from()) ? insertion.port(line) : 0;
      int[] layers = new int[passed.length];
      int[] numbers = new int[passed.length];
      double[] across = new double[passed.length];
      CorridorRoute route =
          new CorridorRoute(bare.from(), bare.edge(), bare.source(), port, layers, numbers, across);
      for (int i = 0; i < passed.length; i++) {
        layers[i] = layerOf[passed[i]];
        numbers[i] = corridorOf[passed[i]];
        passages[passed[i]] = new Passage(route, i);
      }
      routes.add(route);
    }
    for (int i = 0; i < count; i++) {
      add(layerOf[crossings[i]], corridorOf[crossings[i]], passages[crossings[i]]);
    }
  }

  private void addNearest(List<CorridorRoute> wanted, double[] middle, Deadline deadline) {
    NearestCorridors nearest = new NearestCorridors(backbone, order, spacing, middle);
    List<Ranked> placed = new ArrayList<>();
    for (CorridorRoute bare : wanted) {
      deadline.tick();
      CorridorRoute route =
          nearest.choose(
              bare, bare.startAcross(backbone, middle), bare.goalAcross(backbone, middle));
      routes.add(route);
      for (int i = 0; i < route.size(); i++) {
        placed.add(new Ranked(route.layers()[i], route.corridors()[i], new Passage(route, i)));
      }
    }
    if (placed.isEmpty()) {
      return;
    }
    List<Ranked> all = new ArrayList<>();
    for (Corridor corridor : corridors) {
      corridor.passages().forEach(p -> all.add(new Ranked(corridor.layer(), corridor.number(), p)));
    }
    all.addAll(placed);
    // The sort is stable, so lines that were inserted by search keep their order.
    all.sort(Comparator.comparingInt(Ranked::layer).thenComparingInt(Ranked::corridor));
    corridors.clear();
    for (Ranked item : all) {
      add(item.layer(), item.corridor(), item.passage());
    }
  }

  private void add(int layer, int number, Passage passage) {
    Corridor last = corridors.isEmpty() ? null : corridors.get(corridors.size() - 1);
    if (last == null || last.layer() != layer || last.number() != number) {
      last = new Corridor(layer, number, new ArrayList<>());
      corridors.add(last);
    }
    last.passages().add(passage);
  }

  private void widen() {
    for (Corridor corridor : corridors) {
      int number = corridor.number();
      if (number > 0 && number < order.size(corridor.layer())) {
        int left = order.node(corridor.layer(), number - 1);
        int right = order.node(corridor.layer(), number);
        double room = spacing.between(left, right) - (spacing.size(left) + spacing.size(right)) / 2;
        double needed = 2 * Corridor.CLEARANCE + (corridor.passages().size() - 1) * Spacing.LINE;
        spacing.widen(right, Math.max(0, needed - room));
      }
    }
  }

  /** Assigns every route its positions across the flow, once the nodes have theirs. */
  public void settle(double[] middle, Deadline deadline) {
    new CorridorPositions(backbone, order, spacing, middle).assign(corridors, deadline);
  }

  private record Ranked(int layer, int corridor, Passage passage) {}
}
