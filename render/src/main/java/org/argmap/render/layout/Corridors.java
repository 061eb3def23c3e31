package org.argmap.render.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Phase 5: leads the lines that do not follow the tree between the boxes of the layers they have to
 * pass, in each layer through the corridor next to the straight way, and widens corridors that hold
 * more lines than they have room for. (The places of lines are the dummy nodes of Sugiyama, Tagawa
 * and Toda 1981; they are fitted in after the boxes, so that no line ever changes the order of
 * boxes.)
 *
 * <p>Before: nodes placed across the flow. After: every such line has one place in every layer it
 * passes, in no box and between no two premises of one argument, and the nodes are placed anew with
 * room for it. Time: linear in the layers passed, times the logarithm of the size of a layer.
 */
final class Corridors {

  private static final double CLEARANCE = 10;

  private final Backbone backbone;
  private final LayerOrder order;
  private final Spacing spacing;
  private final double[] middle;
  private final List<Passage> passages = new ArrayList<>();

  private Corridors(Backbone backbone, LayerOrder order, Spacing spacing, double[] middle) {
    this.backbone = backbone;
    this.order = order;
    this.spacing = spacing;
    this.middle = middle;
  }

  /** Chooses the corridors by a first placing and widens the spacing for them. */
  static List<Passage> choose(
      Backbone backbone, LayerOrder order, Spacing spacing, double[] middle) {
    Corridors corridors = new Corridors(backbone, order, spacing, middle);
    corridors.plan();
    corridors.widen();
    return corridors.passages;
  }

  /** Gives every passage its places, once the nodes stand where they stay. */
  static void settle(
      Backbone backbone,
      LayerOrder order,
      Spacing spacing,
      double[] middle,
      List<Passage> passages) {
    Corridors corridors = new Corridors(backbone, order, spacing, middle);
    corridors.passages.addAll(passages);
    corridors.spread();
  }

  private void plan() {
    FlowGraph graph = backbone.graph();
    for (int link = 0; link < graph.links().length; link++) {
      Link item = graph.links()[link];
      for (int s = 0; s < item.sources().length; s++) {
        int flat = graph.sourceStart()[link] + s;
        if (backbone.isForeign(flat)) {
          planSource(item.sources()[s], link, flat);
        }
      }
      if (backbone.hanging().loose()[link] && item.target() != Link.NOTHING) {
        planTarget(link, Link.linkOf(item.target()));
      }
    }
  }

  private void planSource(int from, int link, int source) {
    int slot = backbone.sourceNode()[source];
    int gap = backbone.gap(link);
    int start = startLayer(from);
    if (start > gap) {
      add(from, link, source, start - 1, gap + 1, -1, middle[slot]);
    } else {
      int first = Link.isBox(from) ? start + 1 : start;
      add(from, link, source, first, gap + 1, 1, middle[slot]);
    }
  }

  private void planTarget(int link, int target) {
    int from = backbone.gap(link);
    int to = backbone.gap(target);
    if (from > to) {
      add(Link.code(link), link, -1, from, to, -1, across(Link.code(target)));
    } else {
      add(Link.code(link), link, -1, from + 1, to + 1, 1, across(Link.code(target)));
    }
  }

  /** The layer of a box, or the layer below a point. */
  private int startLayer(int code) {
    return Link.isBox(code) ? backbone.layers()[code] : backbone.gap(Link.linkOf(code)) + 1;
  }

  private double across(int code) {
    if (Link.isBox(code)) {
      return middle[backbone.boxNode()[code]];
    }
    int[] span = backbone.span(Link.linkOf(code));
    return (middle[span[0]] + middle[span[1]]) / 2;
  }

  /** Plans from the first layer to before the end. */
  private void add(int from, int link, int source, int first, int end, int step, double target) {
    int count = Math.max(0, (end - first) * step);
    int[] corridors = new int[count];
    double start = across(from);
    for (int i = 0; i < count; i++) {
      double wanted = start + (target - start) * (i + 1) / (count + 1);
      corridors[i] = nearest(first + i * step, wanted);
    }
    passages.add(new Passage(from, link, source, first, step, corridors, new double[count]));
  }

  private int nearest(int layer, double wanted) {
    int size = order.size(layer);
    int low = 0;
    int high = size;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (middle[order.node(layer, mid)] < wanted) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    int right = low;
    while (!isOpen(layer, right)) {
      right++;
    }
    int left = low;
    while (!isOpen(layer, left)) {
      left--;
    }
    if (left == right) {
      return left;
    }
    return wanted - edge(layer, left) <= edge(layer, right) - wanted ? left : right;
  }

  private double edge(int layer, int corridor) {
    int size = order.size(layer);
    int node = order.node(layer, Math.min(corridor, size - 1));
    return corridor == size
        ? middle[node] + spacing.size(node) / 2
        : middle[node] - spacing.size(node) / 2;
  }

  private boolean isOpen(int layer, int corridor) {
    return corridor == 0
        || corridor == order.size(layer)
        || !spacing.isTogether(order.node(layer, corridor - 1), order.node(layer, corridor));
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (Passage passage : passages) {
      for (int i = 0; i < passage.corridors().length; i++) {
        double start = across(passage.from());
        double target =
            passage.source() >= 0
                ? middle[backbone.sourceNode()[passage.source()]]
                : across(backbone.graph().links()[passage.link()].target());
        places.add(new Place(passage.layer(i), passage.corridors()[i], start + target, passage, i));
      }
    }
    places.sort(
        Comparator.comparingInt(Place::layer)
            .thenComparingInt(Place::corridor)
            .thenComparingDouble(Place::wanted));
    return places;
  }

  private void widen() {
    List<Place> places = places();
    for (int i = 0; i < places.size(); ) {
      int end = endOfCorridor(places, i);
      Place place = places.get(i);
      if (place.corridor() > 0 && place.corridor() < order.size(place.layer())) {
        int left = order.node(place.layer(), place.corridor() - 1);
        int right = order.node(place.layer(), place.corridor());
        double room = spacing.between(left, right) - (spacing.size(left) + spacing.size(right)) / 2;
        double needed = 2 * CLEARANCE + (end - i - 1) * Spacing.LINE;
        spacing.widen(right, Math.max(0, needed - room));
      }
      i = end;
    }
  }

  private void spread() {
    List<Place> places = places();
    for (int i = 0; i < places.size(); ) {
      int end = endOfCorridor(places, i);
      Place first = places.get(i);
      int size = order.size(first.layer());
      int count = end - i;
      double at;
      double step = Spacing.LINE;
      if (first.corridor() == 0) {
        at = edge(first.layer(), 0) - CLEARANCE - (count - 1) * step;
      } else if (first.corridor() == size) {
        at = edge(first.layer(), size) + CLEARANCE;
      } else {
        int left = order.node(first.layer(), first.corridor() - 1);
        double from = middle[left] + spacing.size(left) / 2;
        at = (from + edge(first.layer(), first.corridor()) - (count - 1) * step) / 2;
      }
      for (; i < end; i++) {
        Place place = places.get(i);
        place.passage().across()[place.index()] = at;
        at += step;
      }
    }
  }

  private static int endOfCorridor(List<Place> places, int start) {
    Place first = places.get(start);
    int end = start;
    while (end < places.size()
        && places.get(end).layer() == first.layer()
        && places.get(end).corridor() == first.corridor()) {
      end++;
    }
    return end;
  }

  private record Place(int layer, int corridor, double wanted, Passage passage, int index) {}
}
