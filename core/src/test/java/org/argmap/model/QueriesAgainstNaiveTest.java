package org.argmap.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.argmap.model.TestMaps.Seeded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query of the map against {@link NaiveQueries}, on random maps. */
class QueriesAgainstNaiveTest {
  private static List<ElementId> ids(Collection<? extends Element> elements) {
    return elements.stream().map(Element::id).collect(Collectors.toList());
  }

  @ParameterizedTest
  @MethodSource("org.argmap.model.TestMaps#maps")
  void direct_links_are_those_a_scan_finds(Seeded seeded) {
    ArgumentMap map = seeded.map();
    NaiveQueries naive = new NaiveQueries(map);
    for (Element node : naive.nodes()) {
      Target id = (Target) node.id();
      List<Argument> pro = naive.arguments(a -> a.isSupporting() && a.target().equals(id));
      List<Argument> con = naive.arguments(a -> a.isOpposing() && a.target().equals(id));
      assertThat(map.argumentsFor(id)).isEqualTo(pro);
      assertThat(map.argumentsAgainst(id)).isEqualTo(con);
      assertThat(map.argumentsTargeting(id)).isEqualTo(naive.arguments(a -> a.target().equals(id)));
      assertThat(map.proCount(id)).isEqualTo(pro.size());
      assertThat(map.conCount(id)).isEqualTo(con.size());
      assertThat(map.questionsOf(id))
          .isEqualTo(
              map.questions().stream()
                  .filter(
                      q -> q.positions().contains(id) || q.about().filter(id::equals).isPresent())
                  .toList());
    }
    for (Claim claim : map.claims()) {
      ClaimId id = claim.id();
      assertThat(map.argumentsUsing(id)).isEqualTo(naive.arguments(a -> NaiveQueries.uses(a, id)));
      assertThat(map.relationsOf(id))
          .isEqualTo(map.relations().stream().filter(r -> r.ends().contains(id)).toList());
      assertThat(map.judgementsOf(id))
          .isEqualTo(
              map.judgements().stream()
                  .filter(j -> j.evidence().equals(id) || j.hypothesis().equals(id))
                  .toList());
    }
    for (Element element : map.elements()) {
      assertThat(map.sectionOf(element.id()))
          .isEqualTo(
              map.sections().stream()
                  .filter(section -> section.members().contains(element.id()))
                  .findFirst());
    }
  }

  @ParameterizedTest
  @MethodSource("org.argmap.model.TestMaps#maps")
  void roots_are_no_premise_and_leaves_no_target(Seeded seeded) {
    ArgumentMap map = seeded.map();
    NaiveQueries naive = new NaiveQueries(map);
    assertThat(map.roots())
        .isEqualTo(
            map.claims().stream()
                .filter(c -> naive.arguments(a -> NaiveQueries.uses(a, c.id())).isEmpty())
                .toList());
    assertThat(map.leaves())
        .isEqualTo(
            map.claims().stream()
                .filter(c -> naive.arguments(a -> a.target().equals(c.id())).isEmpty())
                .toList());
  }

  @ParameterizedTest
  @MethodSource("org.argmap.model.TestMaps#maps")
  void the_names_of_arguments_follow_stance_target_and_bearing(Seeded seeded) {
    ArgumentMap map = seeded.map();
    for (Argument argument : map.arguments()) {
      boolean onClaim = argument.target() instanceof ClaimId;
      boolean onStep =
          argument.target() instanceof ArgumentId && argument.bearing() == Bearing.STEP;
      boolean onPremise =
          map.arguments().stream().anyMatch(a -> NaiveQueries.uses(a, argument.target()));
      ArgumentId id = argument.id();
      assertThat(map.isRebuttal(id)).isEqualTo(argument.isOpposing() && onClaim);
      assertThat(map.isUndermining(id)).isEqualTo(argument.isOpposing() && onClaim && onPremise);
      assertThat(map.isUndercut(id)).isEqualTo(argument.isOpposing() && onStep);
      assertThat(map.isBacking(id)).isEqualTo(argument.isSupporting() && onStep);
      for (Argument atStake : map.arguments()) {
        assertThat(map.isUndermining(id, atStake.id()))
            .isEqualTo(argument.isOpposing() && NaiveQueries.uses(atStake, argument.target()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.argmap.model.TestMaps#maps")
  void grounds_and_consequences_are_the_transitive_closure_nearest_first(Seeded seeded) {
    ArgumentMap map = seeded.map();
    NaiveQueries naive = new NaiveQueries(map);
    for (Element node : naive.nodes()) {
      Target id = (Target) node.id();
      assertLayers(id, ids(map.grounds(id)), naive::directGrounds);
      assertLayers(id, ids(map.consequences(id)), naive::directConsequences);
    }
  }

  private static void assertLayers(
      ElementId start, List<ElementId> found, Function<ElementId, Set<ElementId>> oneStep) {
    assertThat(found).doesNotHaveDuplicates();
    int from = 0;
    for (Set<ElementId> layer : NaiveQueries.layers(start, oneStep)) {
      assertThat(found.subList(from, from + layer.size())).hasSameElementsAs(layer);
      from += layer.size();
    }
    assertThat(found).hasSize(from);
  }

  @ParameterizedTest
  @MethodSource("org.argmap.model.TestMaps#maps")
  void a_neighbourhood_grows_by_one_argument_or_relation_a_step(Seeded seeded) {
    ArgumentMap map = seeded.map();
    NaiveQueries naive = new NaiveQueries(map);
    for (Element node : naive.nodes()) {
      Target id = (Target) node.id();
      List<ElementId> before = List.of();
      for (int steps = 0; steps < 4; steps++) {
        List<ElementId> found = ids(map.neighbourhood(id, steps));
        assertThat(found).doesNotHaveDuplicates();
        assertThat(found).hasSameElementsAs(naive.neighbourhood(id, steps));
        assertThat(found.get(0)).isEqualTo(id);
        assertThat(found.subList(0, before.size())).isEqualTo(before);
        before = found;
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.argmap.model.TestMaps#maps")
  void components_are_those_of_the_transitive_closure_in_order(Seeded seeded) {
    ArgumentMap map = seeded.map();
    NaiveQueries naive = new NaiveQueries(map);
    List<List<Element>> components = map.stronglyConnectedComponents();
    Set<Set<ElementId>> found = new HashSet<>();
    Map<ElementId, Integer> numbers = new HashMap<>();
    for (List<Element> component : components) {
      found.add(new HashSet<>(ids(component)));
      assertThat(component).isSortedAccordingTo((a, b) -> order(map, a) - order(map, b));
      component.forEach(element -> numbers.put(element.id(), found.size()));
    }
    assertThat(found).isEqualTo(naive.components()).hasSameSizeAs(components);
    for (Element node : naive.nodes()) {
      for (ElementId ground : naive.directGrounds(node.id())) {
        assertThat(numbers.get(ground)).isLessThanOrEqualTo(numbers.get(node.id()));
      }
    }
  }

  private static int order(ArgumentMap map, Element element) {
    return map.elements().indexOf(element);
  }

  @ParameterizedTest
  @MethodSource("org.argmap.model.TestMaps#maps")
  void the_topological_order_takes_the_first_element_that_can_come_next(Seeded seeded) {
    ArgumentMap map = seeded.map();
    NaiveQueries naive = new NaiveQueries(map);
    if (naive.hasCycle()) {
      assertThat(map.topologicalOrder()).isEmpty();
      return;
    }
    List<Element> left = new ArrayList<>(naive.nodes());
    Set<ElementId> done = new HashSet<>();
    for (Element next : map.topologicalOrder().orElseThrow()) {
      Element first =
          left.stream()
              .filter(e -> done.containsAll(naive.directGrounds(e.id())))
              .findFirst()
              .orElseThrow();
      assertThat(next).isEqualTo(first);
      left.remove(first);
      done.add(first.id());
    }
    assertThat(left).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.argmap.model.TestMaps#maps")
  void dependents_are_the_closure_of_the_removal_rule(Seeded seeded) {
    ArgumentMap map = seeded.map();
    NaiveQueries naive = new NaiveQueries(map);
    for (Element element : map.elements()) {
      Set<ElementId> dependents = map.dependents(element.id());
      assertThat(dependents).isEqualTo(naive.dependents(element.id()));
      assertThat(dependents.iterator().next()).isEqualTo(element.id());
    }
  }

  @ParameterizedTest
  @MethodSource("org.argmap.model.TestMaps#maps")
  void a_sub_map_is_whole_and_has_what_was_asked_for(Seeded seeded) {
    ArgumentMap map = seeded.map();
    NaiveQueries naive = new NaiveQueries(map);
    for (Element element : map.elements()) {
      ArgumentMap part = map.subMap(List.of(element.id()));
      Set<ElementId> kept = new HashSet<>(ids(part.elements()));
      assertThat(kept).isEqualTo(naive.subMapOf(Set.of(element.id())));
      assertThat(ids(part.elements())).isSubsetOf(ids(map.elements()));
      assertThat(part.metadata()).isEqualTo(map.metadata());
      for (Argument argument : part.arguments()) {
        Argument original = map.argument(argument.id());
        assertThat(argument.premises()).isEqualTo(original.premises());
        assertThat(argument.target()).isEqualTo(original.target());
      }
      for (Section section : part.sections()) {
        Section original = (Section) map.element(section.id());
        assertThat(section.members())
            .isEqualTo(original.members().stream().filter(kept::contains).toList());
      }
    }
    assertThat(map.subMap(ids(map.elements()))).isEqualTo(map);
    assertThat(map.subMap(List.of()).isEmpty()).isTrue();
  }
}
