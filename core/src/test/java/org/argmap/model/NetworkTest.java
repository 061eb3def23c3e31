package org.argmap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.graph.EndpointPair;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableNetwork;
import com.google.common.graph.Network;
import com.google.common.graph.NetworkBuilder;
import com.google.common.graph.Traverser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.argmap.model.GuavaNetworks.Link;
import org.argmap.model.TestMaps.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Guava view of a map against a network that Guava itself keeps. */
class NetworkTest {
  private static MutableNetwork<Element, Link> copied(ArgumentMap map) {
    MutableNetwork<Element, Link> copy =
        NetworkBuilder.directed().allowsSelfLoops(true).allowsParallelEdges(false).build();
    new NaiveQueries(map).nodes().forEach(copy::addNode);
    for (Argument argument : map.arguments()) {
      for (ElementId premise : NaiveQueries.premises(argument)) {
        copy.addEdge(map.element(premise), argument, new Link(premise, argument.id()));
      }
      copy.addEdge(
          argument, map.element(argument.target()), new Link(argument.id(), argument.target()));
    }
    return copy;
  }

  @ParameterizedTest
  @MethodSource("org.argmap.model.TestMaps#maps")
  void the_view_equals_a_network_filled_edge_by_edge(Seeded seeded) {
    Network<Element, Link> view = GuavaNetworks.network(seeded.map());
    Network<Element, Link> copy = copied(seeded.map());
    assertThat(view).isEqualTo(copy);
    assertThat(view.nodes()).containsExactlyElementsOf(copy.nodes());
    assertThat(view.edges()).hasSameSizeAs(copy.edges()).hasSameElementsAs(copy.edges());
    for (Element node : copy.nodes()) {
      assertThat(view.inEdges(node)).isEqualTo(copy.inEdges(node));
      assertThat(view.outEdges(node)).isEqualTo(copy.outEdges(node));
      assertThat(view.incidentEdges(node)).isEqualTo(copy.incidentEdges(node));
      assertThat(view.predecessors(node)).isEqualTo(copy.predecessors(node));
      assertThat(view.successors(node)).isEqualTo(copy.successors(node));
      assertThat(view.adjacentNodes(node)).isEqualTo(copy.adjacentNodes(node));
      assertThat(view.degree(node)).isEqualTo(copy.degree(node));
    }
    for (Argument argument : seeded.map().arguments()) {
      for (Element node : copy.nodes()) {
        Link link = new Link(argument.id(), node.id());
        assertThat(view.edges().contains(link)).isEqualTo(copy.edges().contains(link));
      }
    }
    for (Link link : copy.edges()) {
      assertThat(view.incidentNodes(link)).isEqualTo(copy.incidentNodes(link));
      assertThat(view.adjacentEdges(link)).isEqualTo(copy.adjacentEdges(link));
    }
  }

  @ParameterizedTest
  @MethodSource("org.argmap.model.TestMaps#maps")
  void guava_finds_a_cycle_where_the_map_does(Seeded seeded) {
    ArgumentMap map = seeded.map();
    Network<Element, Link> network = GuavaNetworks.network(map);
    boolean circular =
        map.stronglyConnectedComponents().stream().anyMatch(group -> group.size() > 1)
            || map.arguments().stream().anyMatch(a -> a.target().equals(a.id()));
    assertThat(Graphs.hasCycle(network)).isEqualTo(circular);
    assertThat(map.topologicalOrder().isEmpty()).isEqualTo(circular);
    assertThat(Graphs.hasCycle(Graphs.transpose(network))).isEqualTo(circular);
  }

  @ParameterizedTest
  @MethodSource("org.argmap.model.TestMaps#maps")
  void reachability_in_the_network_is_consequence_and_transposed_ground(Seeded seeded) {
    ArgumentMap map = seeded.map();
    Network<Element, Link> network = GuavaNetworks.network(map);
    for (Element node : network.nodes()) {
      assertThat(reached(network, node))
          .isEqualTo(with(node, map.consequences((Target) node.id())));
      assertThat(reached(Graphs.transpose(network), node))
          .isEqualTo(with(node, map.grounds((Target) node.id())));
    }
  }

  private static Set<Element> reached(Network<Element, Link> network, Element from) {
    Set<Element> reached = new HashSet<>();
    Traverser.forGraph(network).breadthFirst(from).forEach(reached::add);
    return reached;
  }

  private static Set<Element> with(Element node, List<Element> others) {
    Set<Element> all = new HashSet<>(others);
    all.add(node);
    return all;
  }

  @Test
  void what_is_no_node_or_edge_is_refused_by_name() {
    ArgumentMapBuilder builder = ArgumentMap.builder();
    builder.claim("a", "A.");
    builder.source("s", "S");
    ArgumentMap map = builder.build();
    Network<Element, Link> network = GuavaNetworks.network(map);
    assertThatThrownBy(() -> network.inEdges(map.source(SourceId.of("s"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The source \"s\" is no node of this network; its nodes are the claims, arguments and"
                + " relations of the map.");
    Link link = new Link(ClaimId.of("a"), ClaimId.of("b"));
    assertThatThrownBy(() -> network.incidentNodes(link))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The map has no link from the claim \"a\" to the claim \"b\".");
    assertThat(network.edges()).doesNotContain(link);
    assertThat(network.nodes().contains(Claim.of("a", "Another text."))).isFalse();
  }

  @Test
  void the_edges_of_a_large_star_are_visited_in_linear_time() {
    ArgumentMapBuilder builder = ArgumentMap.builder();
    ClaimId hub = builder.claim("hub", "Hub.");
    List<Premise> premises = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      builder.support("a" + i, hub, hub);
      premises.add(Premise.of(builder.claim("c" + i, "C.")));
    }
    builder.add(SupportingArgument.builder(ArgumentId.of("wide"), hub, premises).build());
    Network<Element, Link> network = GuavaNetworks.network(builder.build());
    int loops = 0;
    for (Link link : network.edges()) {
      EndpointPair<Element> ends = network.incidentNodes(link);
      loops += ends.source().equals(ends.target()) ? 1 : 0;
    }
    assertThat(loops).isZero();
    assertThat(network.edges()).hasSize(150_001);
  }
}
