package org.argmap.validate.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.internal.graph.Adjacency;
import org.argmap.internal.graph.Components;
import org.argmap.internal.graph.Paths;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Source;
import org.argmap.model.SourceId;

/**
 * The originals that the sources of a map go back to. The <i>original</i> of a source is itself if
 * it derives from nothing, otherwise the originals of what it derives from; sources that derive
 * from one another in a circle, and from nothing else, count together as one original.
 */
final class SourceOrigins {
  /** Says that there is no original. */
  static final int NONE = -1;

  /** Says that there are several originals. */
  static final int SEVERAL = -2;

  private final List<Source> sources;
  private final Map<SourceId, Integer> numbers = new HashMap<>();

  /** From each source to those that it derives from. */
  private final Adjacency graph;

  /** Sources that derive from one another, each group after those that it derives from. */
  private final Components groups;

  private final int[] origins;

  SourceOrigins(ArgumentMap map) {
    sources = map.sources();
    for (Source source : sources) {
      numbers.put(source.id(), numbers.size());
    }
    Adjacency.Builder edges = new Adjacency.Builder(sources.size());
    for (int i = 0; i < sources.size(); i++) {
      for (SourceId from : sources.get(i).derivedFrom()) {
        edges.edge(i, number(from));
      }
    }
    graph = edges.build();
    groups = Components.of(graph);
    origins = new int[sources.size()];
    Adjacency members = groups.members();
    for (int group = 0; group < groups.count(); group++) {
      findOrigin(members, group);
    }
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
    Adjacency members = groups.members();
    for (int group = 0; group < groups.count(); group++) {
      int first = members.entry(members.start(group));
      int[] circle =
          Paths.shortest(graph, first, first, source -> groups.areTogether(source, first));
      if (circle.length > 0) {
        circles.add(Arrays.stream(circle, 0, circle.length - 1).mapToObj(sources::get).toList());
      }
    }
    return circles;
  }

  private int number(SourceId id) {
    return numbers.getOrDefault(id, NONE);
  }

  /** Finds the original of a group; those that it derives from have theirs already. */
  private void findOrigin(Adjacency members, int group) {
    int origin = NONE;
    for (int m = members.start(group); m < members.end(group); m++) {
      int member = members.entry(m);
      for (int i = graph.start(member); i < graph.end(member); i++) {
        int from = graph.entry(i);
        if (groups.of(from) != group) {
          origin = join(origin, origins[from]);
        }
      }
    }
    int own = origin == NONE ? members.entry(members.start(group)) : origin;
    for (int m = members.start(group); m < members.end(group); m++) {
      origins[members.entry(m)] = own;
    }
  }
}
