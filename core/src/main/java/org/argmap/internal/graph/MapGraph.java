package org.argmap.internal.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * The graph of an argument map: claims, arguments and relations as numbered nodes, premises and
 * targets as edges.
 *
 * <p>Claims are the nodes 0 to {@code claims() - 1}, then come the arguments, then the relations,
 * each in the order of the map. An edge leads from a premise to its argument, and from an argument
 * to its target; what kind of edge it is follows from the kinds of its ends, from the argument's
 * stance and from what it bears on. Both directions are kept. Takes 16 bytes a node and its edge,
 * and two bits an argument. Immutable.
 */
public final class MapGraph {
  private final int claims;
  private final int arguments;
  private final int relations;
  private final Adjacency incoming;
  private final Adjacency outgoing;
  private final Adjacency ties;
  private final BitSet supporting;
  private final BitSet onWhole;

  private MapGraph(Builder builder) {
    this.claims = builder.claims;
    this.arguments = builder.arguments;
    this.relations = builder.nodes - claims - arguments;
    this.incoming = builder.incoming();
    this.outgoing = builder.outgoing();
    this.ties = builder.ties.build();
    this.supporting = builder.supporting;
    this.onWhole = builder.onWhole;
  }

  /** The number of nodes: claims, arguments and relations. */
  public int nodes() {
    return claims + arguments + relations;
  }

  /** The number of claims, and the first argument's node. */
  public int claims() {
    return claims;
  }

  /** The number of arguments. */
  public int arguments() {
    return arguments;
  }

  /** The number of relations. */
  public int relations() {
    return relations;
  }

  /** Returns whether a node is a claim. */
  public boolean isClaim(int node) {
    return node < claims;
  }

  /** Returns whether a node is an argument. */
  public boolean isArgument(int node) {
    return node >= claims && node < claims + arguments;
  }

  /** Returns whether a node is a relation. */
  public boolean isRelation(int node) {
    return node >= claims + arguments;
  }

  /** Returns whether a node is a supporting argument. */
  public boolean isSupporting(int node) {
    return isArgument(node) && supporting.get(node - claims);
  }

  /** Returns whether a node is an opposing argument. */
  public boolean isOpposing(int node) {
    return isArgument(node) && !supporting.get(node - claims);
  }

  /** Returns whether an argument bears on the step of its target, not on the whole. */
  public boolean bearsOnStep(int argument) {
    return !onWhole.get(argument - claims);
  }

  /** The node that an argument targets. */
  public int target(int argument) {
    return outgoing.entry(outgoing.start(argument));
  }

  /**
   * From each node to what bears on it directly: first the premises in the order of the argument,
   * each once; then the supporting arguments that target the node, ascending; then the opposing
   * ones, ascending.
   */
  public Adjacency incoming() {
    return incoming;
  }

  /**
   * From each node to what it bears on directly: from a claim to the arguments that use it, each
   * once and ascending; from an argument to its target.
   */
  public Adjacency outgoing() {
    return outgoing;
  }

  /**
   * From each claim and argument to the relations between it and others, each once and ascending;
   * from each relation to its ends, each once.
   */
  public Adjacency ties() {
    return ties;
  }

  /** One past the index of the last premise among the {@linkplain #incoming incoming} entries. */
  public int premisesEnd(int node) {
    int low = incoming.start(node);
    if (!isArgument(node)) {
      return low;
    }
    int high = incoming.end(node);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (incoming.entry(middle) < claims) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * One past the index of the last supporting argument among the {@linkplain #incoming incoming}
   * entries; the first is at {@link #premisesEnd}, and the opposing ones follow.
   */
  public int supportingEnd(int node) {
    int low = premisesEnd(node);
    int high = incoming.end(node);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (supporting.get(incoming.entry(middle) - claims)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The number of supporting arguments that target a node. */
  public int proCount(int node) {
    return supportingEnd(node) - premisesEnd(node);
  }

  /** The number of opposing arguments that target a node. */
  public int conCount(int node) {
    return incoming.end(node) - supportingEnd(node);
  }

  /** Calls an action with each argument that targets a node, of either stance, ascending. */
  public void forEachTargeting(int node, IntConsumer action) {
    int middle = supportingEnd(node);
    int end = incoming.end(node);
    int pro = premisesEnd(node);
    int con = middle;
    while (pro < middle || con < end) {
      boolean takePro = con == end || (pro < middle && incoming.entry(pro) < incoming.entry(con));
      action.accept(incoming.entry(takePro ? pro++ : con++));
    }
  }

  /** Calls an action with what bears on a node directly: premises, then arguments, ascending. */
  public void forEachGround(int node, IntConsumer action) {
    int end = premisesEnd(node);
    for (int i = incoming.start(node); i < end; i++) {
      action.accept(incoming.entry(i));
    }
    forEachTargeting(node, action);
  }

  /** Collects the arguments and relations of a map, in the order of their nodes. */
  public static final class Builder {
    private final int claims;
    private final int arguments;
    private final int nodes;
    private final int[] targets;

    /** For each argument one past its last premise in {@link #premises}. */
    private final int[] premisesEnd;

    private int[] premises;
    private int premiseCount;
    private int argument = -1;
    private int[] lastUse = {};
    private final BitSet supporting;
    private final BitSet onWhole = new BitSet();
    private final Adjacency.Builder ties;

    /** Starts the graph of a map with these numbers of elements. */
    public Builder(int claims, int arguments, int relations) {
      this.claims = claims;
      this.arguments = arguments;
      this.nodes = claims + arguments + relations;
      this.targets = new int[arguments];
      Arrays.fill(targets, -1);
      this.premisesEnd = new int[arguments];
      this.premises = new int[arguments + 8];
      this.supporting = new BitSet(arguments);
      this.ties = new Adjacency.Builder(nodes);
    }

    /** Begins the next argument; its premises and its target follow. */
    public void beginArgument(boolean isSupporting, boolean isOnWhole) {
      argument++;
      premisesEnd[argument] = premiseCount;
      supporting.set(argument, isSupporting);
      if (isOnWhole) {
        onWhole.set(argument);
      }
    }

    /** Adds a premise to the argument that was begun; a second use of one claim adds nothing. */
    public void premise(int claim) {
      if (premisesEnd[argument] > startOf(argument) && isUsed(claim)) {
        return;
      }
      if (premiseCount == premises.length) {
        premises = Arrays.copyOf(premises, premiseCount + (premiseCount >> 1));
      }
      premises[premiseCount++] = claim;
      premisesEnd[argument] = premiseCount;
    }

    private int startOf(int each) {
      return each == 0 ? 0 : premisesEnd[each - 1];
    }

    /** Whether the argument has the claim among its premises; asked from the second premise on. */
    private boolean isUsed(int claim) {
      if (lastUse.length == 0) {
        lastUse = new int[claims];
      }
      if (premiseCount - startOf(argument) == 1) {
        lastUse[premises[premiseCount - 1]] = argument + 1;
      }
      boolean isUsed = lastUse[claim] == argument + 1;
      lastUse[claim] = argument + 1;
      return isUsed;
    }

    /** Sets the target of the argument that was begun. */
    public void target(int node) {
      targets[argument] = node;
    }

    /** Adds an end of a relation; each end once. */
    public void end(int relation, int node) {
      ties.edge(relation, node);
      ties.edge(node, relation);
    }

    /** Returns the graph. */
    public MapGraph build() {
      return new MapGraph(this);
    }

    private Adjacency outgoing() {
      int[] next = new int[nodes + 1];
      for (int i = 0; i < premiseCount; i++) {
        next[premises[i] + 1]++;
      }
      for (int i = 0; i < arguments; i++) {
        next[claims + i + 1] += targets[i] < 0 ? 0 : 1;
      }
      int[] starts = Adjacency.startsFromCounts(next);
      int[] entries = new int[starts[nodes]];
      for (int i = 0; i < arguments; i++) {
        int node = claims + i;
        for (int p = startOf(i); p < premisesEnd[i]; p++) {
          entries[next[premises[p]]++] = node;
        }
        if (targets[i] >= 0) {
          entries[next[node]++] = targets[i];
        }
      }
      return Adjacency.of(starts, entries);
    }

    private Adjacency incoming() {
      int[] next = new int[nodes + 1];
      for (int i = 0; i < arguments; i++) {
        next[claims + i + 1] += premisesEnd[i] - startOf(i);
        if (targets[i] >= 0) {
          next[targets[i] + 1]++;
        }
      }
      int[] starts = Adjacency.startsFromCounts(next);
      int[] entries = new int[starts[nodes]];
      for (int i = 0; i < arguments; i++) {
        int count = premisesEnd[i] - startOf(i);
        System.arraycopy(premises, startOf(i), entries, next[claims + i], count);
        next[claims + i] += count;
      }
      putTargeting(true, next, entries);
      putTargeting(false, next, entries);
      return Adjacency.of(starts, entries);
    }

    private void putTargeting(boolean isSupporting, int[] next, int[] entries) {
      for (int i = 0; i < arguments; i++) {
        if (targets[i] >= 0 && supporting.get(i) == isSupporting) {
          entries[next[targets[i]]++] = claims + i;
        }
      }
    }
  }
}
