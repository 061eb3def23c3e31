package org.argmap.model;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterators;
import com.google.common.collect.Sets;
import com.google.common.graph.AbstractNetwork;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.EndpointPair;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import org.argmap.model.GuavaNetworks.Link;
import org.jspecify.annotations.Nullable;

/** The links of reasoning of a map as a Guava network. */
final class ReasoningNetwork extends AbstractNetwork<Element, Link> {
  private final ArgumentMap map;
  private final int nodeCount;

  ReasoningNetwork(ArgumentMap map) {
    this.map = map;
    this.nodeCount = map.index().graph().nodes();
  }

  @Override
  public Set<Element> nodes() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Element> iterator() {
        return Iterators.unmodifiableIterator(map.elements().subList(0, nodeCount).iterator());
      }

      @Override
      public int size() {
        return nodeCount;
      }

      @Override
      public boolean contains(@Nullable Object node) {
        return node instanceof Element element && isNode(element);
      }
    };
  }

  private boolean isNode(Element element) {
    int position = map.table().positionOf(element.id());
    return position >= 0 && position < nodeCount && map.table().at(position).equals(element);
  }

  @Override
  public Set<Link> edges() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Link> iterator() {
        return Iterators.concat(
            Iterators.transform(
                map.arguments().iterator(), argument -> ownEdges(argument).iterator()));
      }

      @Override
      public int size() {
        return map.index().graph().outgoing().edges();
      }

      @Override
      public boolean contains(@Nullable Object edge) {
        return edge instanceof Link link && isEdge(link);
      }
    };
  }

  /**
   * The links from an argument's premises, and to its target. Every link is of just one argument.
   */
  private static Set<Link> ownEdges(Argument argument) {
    ImmutableSet.Builder<Link> links = ImmutableSet.builder();
    argument.premises().forEach(premise -> links.add(new Link(premise.claim(), argument.id())));
    return links.add(new Link(argument.id(), argument.target())).build();
  }

  private boolean isEdge(Link link) {
    int from = map.table().positionOf(link.from());
    int to = map.table().positionOf(link.to());
    if (from < 0 || to < 0) {
      return false;
    }
    return from < nodeCount && map.index().graph().outgoing().contains(from, to);
  }

  @Override
  public boolean isDirected() {
    return true;
  }

  @Override
  public boolean allowsParallelEdges() {
    return false;
  }

  @Override
  public boolean allowsSelfLoops() {
    return true;
  }

  @Override
  public ElementOrder<Element> nodeOrder() {
    return ElementOrder.insertion();
  }

  @Override
  public ElementOrder<Link> edgeOrder() {
    return ElementOrder.stable();
  }

  @Override
  public Set<Element> adjacentNodes(Element node) {
    return Sets.union(predecessors(node), successors(node)).immutableCopy();
  }

  @Override
  public Set<Element> predecessors(Element node) {
    ImmutableSet.Builder<Element> found = ImmutableSet.builder();
    for (Link link : inEdges(node)) {
      found.add(map.element(link.from()));
    }
    return found.build();
  }

  @Override
  public Set<Element> successors(Element node) {
    ImmutableSet.Builder<Element> found = ImmutableSet.builder();
    for (Link link : outEdges(node)) {
      found.add(map.element(link.to()));
    }
    return found.build();
  }

  @Override
  public Set<Link> inEdges(Element node) {
    checkNode(node);
    ImmutableSet.Builder<Link> links = ImmutableSet.builder();
    if (node instanceof Argument argument) {
      argument.premises().forEach(premise -> links.add(new Link(premise.claim(), node.id())));
    }
    for (Argument argument : map.argumentsTargeting((Target) node.id())) {
      links.add(new Link(argument.id(), node.id()));
    }
    return links.build();
  }

  @Override
  public Set<Link> outEdges(Element node) {
    checkNode(node);
    ImmutableSet.Builder<Link> links = ImmutableSet.builder();
    if (node instanceof Argument argument) {
      links.add(new Link(node.id(), argument.target()));
    } else if (node instanceof Claim claim) {
      for (Argument argument : map.argumentsUsing(claim.id())) {
        links.add(new Link(node.id(), argument.id()));
      }
    }
    return links.build();
  }

  @Override
  public Set<Link> incidentEdges(Element node) {
    return ImmutableSet.<Link>builder().addAll(inEdges(node)).addAll(outEdges(node)).build();
  }

  @Override
  public EndpointPair<Element> incidentNodes(Link edge) {
    if (!isEdge(edge)) {
      throw new IllegalArgumentException(
          "The map has no link from the %s to the %s."
              .formatted(BuildProblems.name(edge.from()), BuildProblems.name(edge.to())));
    }
    return EndpointPair.ordered(map.element(edge.from()), map.element(edge.to()));
  }

  private void checkNode(Element node) {
    if (!isNode(node)) {
      throw new IllegalArgumentException(
          "The %s is no node of this network; its nodes are the claims, arguments and relations of the map."
              .formatted(BuildProblems.name(node.id())));
    }
  }
}
