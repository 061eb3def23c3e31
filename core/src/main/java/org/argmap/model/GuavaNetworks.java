package org.argmap.model;

import static java.util.Objects.requireNonNull;

import com.google.common.graph.Network;

/**
 * Views of maps for the graph library of Guava: the one class of this package that has Guava's
 * types in its signatures.
 */
@SuppressWarnings("exports") // its purpose is to hand out a Guava type; who calls it requires Guava
public final class GuavaNetworks {
  private GuavaNetworks() {}

  /**
   * A link of reasoning.
   *
   * @param from the premise of an argument, or the argument itself
   * @param to the argument that has the premise, or the argument's target
   */
  public record Link(ElementId from, ElementId to) {
    /** Makes the link. */
    public Link {
      requireNonNull(from, "from");
      requireNonNull(to, "to");
    }
  }

  /**
   * Returns the links of reasoning of a map as a directed network: its nodes are the claims,
   * arguments and relations, in the order of the map; its edges lead from each premise to its
   * argument and from each argument to its target. It may have cycles and self-loops. A premise
   * that an argument names twice is one edge.
   *
   * <p>The network is a view: it takes no memory of its own, and cannot be changed.
   */
  public static Network<Element, Link> network(ArgumentMap map) {
    return new ReasoningNetwork(map);
  }
}
