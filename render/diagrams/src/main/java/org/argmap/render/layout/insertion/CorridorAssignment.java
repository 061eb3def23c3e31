package org.argmap.render.layout.insertion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.graph.Hyperedge;
import org.argmap.render.layout.graph.IntList;
import org.argmap.render.layout.graph.LayoutGraph;
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

  private static final double CLEARANCE = 10;
  private static final int ROUNDS = 6;

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
      CorridorEmbedding map = new CorridorEmbedding(backbone, order, spacing, middle);
      EdgeInsertion lines = new EdgeInsertion(map, deadline);
      int led = 0;
      while (led < wanted.size() && !lines.isExhausted()) {
        corridors.insert(wanted.get(led++), lines);
      }
      lines.improve();
      corridors.crossings = lines.crossings();
      corridors.steps = lines.steps();
      corridors.read(wanted.subList(0, led), map, lines);
      corridors.addDirect(wanted.subList(led, wanted.size()), middle, deadline);
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

  private void insert(CorridorRoute route, EdgeInsertion lines) {
    boolean toSlot = route.source() >= 0;
    int goal = toSlot ? 0 : Hyperedge.edgeOf(backbone.graph().edges()[route.edge()].target());
    int end = toSlot ? backbone.sourceNode()[route.source()] : backbone.span(goal)[0];
    boolean fromBox = Hyperedge.isBox(route.from());
    int start =
        fromBox
            ? backbone.boxNode()[route.from()]
            : backbone.span(Hyperedge.edgeOf(route.from()))[0];
    lines.add(start, !fromBox, end, !toSlot);
  }

  private void read(List<CorridorRoute> wanted, CorridorEmbedding map, EdgeInsertion lines) {
    int[] layerOf = new int[map.embedding().vertices()];
    int[] corridorOf = new int[layerOf.length];
    int[] crossings = new int[layerOf.length];
    int count = 0;
    for (int layer = 0; layer < order.layers(); layer++) {
      IntList numbers = new IntList();
      int[] found = map.crossings(layer, numbers);
      for (int i = 0; i < found.length; i++) {
        layerOf[found[i]] = layer;
        corridorOf[found[i]] = numbers.get(i);
        crossings[count++] = found[i];
      }
    }
    Place[] places = new Place[layerOf.length];
    for (int line = 0; line < wanted.size(); line++) {
      CorridorRoute bare = wanted.get(line);
      int[] passed = lines.passed(line);
      int port = Hyperedge.isBox(bare.from()) ? lines.port(line) : 0;
      int[] layers = new int[passed.length];
      int[] numbers = new int[passed.length];
      double[] across = new double[passed.length];
      CorridorRoute route =
          new CorridorRoute(bare.from(), bare.edge(), bare.source(), port, layers, numbers, across);
      for (int i = 0; i < passed.length; i++) {
        layers[i] = layerOf[passed[i]];
        numbers[i] = corridorOf[passed[i]];
        places[passed[i]] = new Place(route, i);
      }
      routes.add(route);
    }
    for (int i = 0; i < count; i++) {
      add(layerOf[crossings[i]], corridorOf[crossings[i]], places[crossings[i]]);
    }
  }

  private void addDirect(List<CorridorRoute> wanted, double[] middle, Deadline deadline) {
    NearestCorridors lines = new NearestCorridors(backbone, order, spacing, middle);
    List<Placed> placed = new ArrayList<>();
    for (CorridorRoute bare : wanted) {
      deadline.tick();
      double goal =
          bare.source() >= 0
              ? middle[backbone.sourceNode()[bare.source()]]
              : across(backbone.graph().edges()[bare.edge()].target(), middle);
      CorridorRoute route = lines.lead(bare, across(bare.from(), middle), goal);
      routes.add(route);
      for (int i = 0; i < route.size(); i++) {
        placed.add(new Placed(route.layers()[i], route.corridors()[i], new Place(route, i)));
      }
    }
    if (placed.isEmpty()) {
      return;
    }
    List<Placed> all = new ArrayList<>();
    for (Corridor corridor : corridors) {
      corridor.places().forEach(p -> all.add(new Placed(corridor.layer(), corridor.number(), p)));
    }
    all.addAll(placed);
    // The sort is stable, so lines that were inserted by search keep their order.
    all.sort(Comparator.comparingInt(Placed::layer).thenComparingInt(Placed::corridor));
    corridors.clear();
    for (Placed item : all) {
      add(item.layer(), item.corridor(), item.place());
    }
  }

  private void add(int layer, int number, Place place) {
    Corridor last = corridors.isEmpty() ? null : corridors.get(corridors.size() - 1);
    if (last == null || last.layer() != layer || last.number() != number) {
      last = new Corridor(layer, number, new ArrayList<>());
      corridors.add(last);
    }
    last.places().add(place);
  }

  private void widen() {
    for (Corridor corridor : corridors) {
      int number = corridor.number();
      if (number > 0 && number < order.size(corridor.layer())) {
        int left = order.node(corridor.layer(), number - 1);
        int right = order.node(corridor.layer(), number);
        double room = spacing.between(left, right) - (spacing.size(left) + spacing.size(right)) / 2;
        double needed = 2 * CLEARANCE + (corridor.places().size() - 1) * Spacing.LINE;
        spacing.widen(right, Math.max(0, needed - room));
      }
    }
  }

  /** Assigns every route its positions across the flow, once the nodes have theirs. */
  public void settle(double[] middle, Deadline deadline) {
    for (Corridor corridor : corridors) {
      double[] limits = limits(corridor, middle);
      double[] wanted = new double[corridor.places().size()];
      Arrays.fill(wanted, (Math.max(limits[0], -1e9) + Math.min(limits[1], 1e9)) / 2);
      put(corridor, wanted, limits);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < corridors.size(); i++) {
        deadline.tick();
        Corridor corridor = corridors.get(round % 2 == 0 ? i : corridors.size() - 1 - i);
        double[] wanted = new double[corridor.places().size()];
        for (int j = 0; j < wanted.length; j++) {
          Place place = corridor.places().get(j);
          wanted[j] = (before(place, middle) + after(place, middle)) / 2;
        }
        put(corridor, wanted, limits(corridor, middle));
      }
    }
  }

  private double before(Place place, double[] middle) {
    CorridorRoute route = place.route();
    return place.index() > 0 ? route.across()[place.index() - 1] : across(route.from(), middle);
  }

  private double after(Place place, double[] middle) {
    CorridorRoute route = place.route();
    if (place.index() + 1 < route.size()) {
      return route.across()[place.index() + 1];
    }
    return route.source() >= 0
        ? middle[backbone.sourceNode()[route.source()]]
        : across(backbone.graph().edges()[route.edge()].target(), middle);
  }

  private double across(int code, double[] middle) {
    if (Hyperedge.isBox(code)) {
      return middle[backbone.boxNode()[code]];
    }
    int[] span = backbone.span(Hyperedge.edgeOf(code));
    return (middle[span[0]] + middle[span[1]]) / 2;
  }

  /** Returns the first and last position across the flow that the lines of a corridor may take. */
  private double[] limits(Corridor corridor, double[] middle) {
    int size = order.size(corridor.layer());
    double room = (corridor.places().size() - 1) * Spacing.LINE;
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    if (corridor.number() > 0) {
      int left = order.node(corridor.layer(), corridor.number() - 1);
      low = middle[left] + spacing.size(left) / 2 + CLEARANCE;
    }
    if (corridor.number() < size) {
      int right = order.node(corridor.layer(), corridor.number());
      high = middle[right] - spacing.size(right) / 2 - CLEARANCE;
    }
    if (corridor.number() == 0) {
      low = high - room - 1;
    } else if (corridor.number() == size) {
      high = low + room + 1;
    }
    return new double[] {low, high};
  }

  /** Moves lines as near to their wanted positions as their order and distance allow. */
  private static void put(Corridor corridor, double[] wanted, double[] limits) {
    int count = wanted.length;
    double step =
        Math.min(Spacing.LINE, Math.max(0, limits[1] - limits[0]) / Math.max(1, count - 1));
    double[] sum = new double[count];
    int[] size = new int[count];
    int blocks = 0;
    for (int i = 0; i < count; i++) {
      sum[blocks] = wanted[i] - i * step;
      size[blocks++] = 1;
      while (blocks > 1
          && sum[blocks - 2] / size[blocks - 2] >= sum[blocks - 1] / size[blocks - 1]) {
        blocks--;
        sum[blocks - 1] += sum[blocks];
        size[blocks - 1] += size[blocks];
      }
    }
    int index = 0;
    for (int block = 0; block < blocks; block++) {
      double at = sum[block] / size[block];
      at = Math.max(limits[0], Math.min(limits[1] - (count - 1) * step, at));
      for (int i = 0; i < size[block]; i++, index++) {
        Place place = corridor.places().get(index);
        place.route().across()[place.index()] = at + index * step;
      }
    }
  }

  /** The lines in a corridor, from the near side. */
  private record Corridor(int layer, int number, List<Place> places) {}

  private record Placed(int layer, int corridor, Place place) {}

  private record Place(CorridorRoute route, int index) {}
}
