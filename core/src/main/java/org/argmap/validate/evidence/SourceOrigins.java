package org.argmap.validate.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Source;
import org.argmap.model.SourceId;

/**
 * Where the sources of a map have what they say from. The <i>original</i> of a source is itself if
 * it derives from nothing, otherwise the originals of what it derives from; sources that derive
 * from one another in a circle, and from nothing else, count together as one original. Strongly
 * connected components are found as by Tarjan, <i>Depth-first search and linear graph
 * algorithms</i>, SIAM J. Comput. 1, 1972, without recursion.
 */
final class SourceOrigins {
  /** Says that there is no original. */
  static final int NONE = -1;

  /** Says that there are several originals. */
  static final int SEVERAL = -2;

  private final List<Source> sources;
  private final Map<SourceId, Integer> numbers = new HashMap<>();
  private final IntGraph graph;
  private final int[] group;
  private final List<int[]> groups = new ArrayList<>();
  private final int[] origins;

  SourceOrigins(ArgumentMap map) {
    sources = map.sources();
    for (Source source : sources) {
      numbers.put(source.id(), numbers.size());
    }
    IntGraph.Builder edges = new IntGraph.Builder(sources.size());
    for (int i = 0; i < sources.size(); i++) {
      for (SourceId from : sources.get(i).derivedFrom()) {
        edges.edge(i, number(from));
      }
    }
    graph = edges.build();
    group = new int[sources.size()];
    findGroups();
    origins = new int[sources.size()];
    groups.forEach(this::findOrigin);
  }

  /** Joins what is known of the originals of two things. */
  static int join(int first, int second) {
    if (first == NONE || first == second) {
      return second;
    }
    return second == NONE ? first : SEVERAL;
  }

  Source source(int number) {
    return sources.get(number);
  }

  /** The number of a source's only original, or {@link #SEVERAL}. */
  int origin(SourceId source) {
    return origins[number(source)];
  }

  /** The circles: for each group of sources that derive from one another, a shortest one. */
  List<List<Source>> circles() {
    List<List<Source>> circles = new ArrayList<>();
    for (int[] members : groups) {
      Arrays.sort(members);
      List<Source> circle = shortestCircle(members[0]);
      if (!circle.isEmpty()) {
        circles.add(circle);
      }
    }
    return circles;
  }

  /** From a source along what it derives from back to it; empty if there is no way back. */
  private List<Source> shortestCircle(int start) {
    Map<Integer, Integer> before = new HashMap<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      int node = open.remove();
      for (int i = 0; i < graph.degree(node); i++) {
        int next = graph.target(node, i);
        if (next == start) {
          return path(before, start, node);
        }
        if (group[next] == group[start] && before.putIfAbsent(next, node) == null) {
          open.add(next);
        }
      }
    }
    return List.of();
  }

  private List<Source> path(Map<Integer, Integer> before, int start, int end) {
    Deque<Source> path = new ArrayDeque<>();
    Integer node = end;
    while (node != null && node != start) {
      path.addFirst(sources.get(node));
      node = before.get(node);
    }
    path.addFirst(sources.get(start));
    return List.copyOf(path);
  }

  private int number(SourceId id) {
    return numbers.getOrDefault(id, NONE);
  }

  /** Groups are found after those that they derive from. */
  private void findOrigin(int[] members) {
    int origin = NONE;
    for (int member : members) {
      for (int i = 0; i < graph.degree(member); i++) {
        int from = graph.target(member, i);
        if (group[from] != group[member]) {
          origin = join(origin, origins[from]);
        }
      }
    }
    int own = origin == NONE ? Arrays.stream(members).min().orElse(NONE) : origin;
    for (int member : members) {
      origins[member] = own;
    }
  }

  private void findGroups() {
    int[] index = new int[sources.size()];
    int[] low = new int[sources.size()];
    int[] edge = new int[sources.size()];
    Arrays.fill(group, NONE);
    int counter = 0;
    Deque<Integer> path = new ArrayDeque<>();
    Deque<Integer> waiting = new ArrayDeque<>();
    for (int root = 0; root < sources.size(); root++) {
      if (index[root] != 0) {
        continue;
      }
      path.push(root);
      while (!path.isEmpty()) {
        int node = path.getFirst();
        if (index[node] == 0) {
          index[node] = ++counter;
          low[node] = index[node];
          waiting.push(node);
        }
        if (edge[node] < graph.degree(node)) {
          int next = graph.target(node, edge[node]++);
          if (index[next] == 0) {
            path.push(next);
          } else if (group[next] == NONE) {
            low[node] = Math.min(low[node], index[next]);
          }
          continue;
        }
        path.pop();
        if (!path.isEmpty()) {
          int parent = path.getFirst();
          low[parent] = Math.min(low[parent], low[node]);
        }
        if (low[node] == index[node]) {
          takeGroup(node, waiting);
        }
      }
    }
  }

  private void takeGroup(int node, Deque<Integer> waiting) {
    List<Integer> members = new ArrayList<>();
    int member;
    do {
      member = waiting.pop();
      group[member] = groups.size();
      members.add(member);
    } while (member != node);
    groups.add(members.stream().mapToInt(Integer::intValue).toArray());
  }
}
