package org.argmap.model;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.graph.Graphs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Long chains, wide stars, many threads, and the promise of answers independent of size. */
@Timeout(value = 120, unit = SECONDS)
class LargeMapsTest {
  private static final int MANY = 100_000;
  private static final ClaimId FIRST = ClaimId.of("c0");

  /** c0 is supported by c1, which is supported by c2, and so on. */
  private static ArgumentMap chain(int length, boolean closed) {
    ArgumentMapBuilder builder = ArgumentMap.builder("Chain");
    ClaimId last = builder.claim("c0", "Claim 0.");
    for (int i = 1; i <= length; i++) {
      ClaimId next = builder.claim("c" + i, "Claim " + i + ".");
      builder.support("a" + i, last, next);
      last = next;
    }
    if (closed) {
      builder.support("close", last, FIRST);
    }
    return builder.build();
  }

  @Test
  void a_long_chain_breaks_no_query() {
    ArgumentMap map = chain(MANY, false);
    ClaimId last = ClaimId.of("c" + MANY);
    assertThat(map.grounds(FIRST)).hasSize(2 * MANY);
    assertThat(map.consequences(last)).hasSize(2 * MANY);
    assertThat(map.neighbourhood(FIRST, MANY)).hasSize(2 * MANY + 1);
    assertThat(map.subMap(List.of(last)).elements()).hasSize(1);
    assertThat(map.stronglyConnectedComponents()).hasSize(2 * MANY + 1);
    assertThat(map.topologicalOrder().orElseThrow().get(0)).isEqualTo(map.claim(last));
    assertThat(map.roots()).containsExactly(map.claim(FIRST));
    assertThat(map.leaves()).containsExactly(map.claim(last));
    assertThat(map).isEqualTo(chain(MANY, false));
    assertThat(Graphs.hasCycle(GuavaNetworks.network(chain(1_000, false)))).isFalse();
  }

  @Test
  void a_long_circle_is_one_component() {
    ArgumentMap map = chain(MANY, true);
    assertThat(map.stronglyConnectedComponents()).hasSize(1);
    assertThat(map.topologicalOrder()).isEmpty();
    assertThat(map.grounds(FIRST)).hasSize(2 * MANY + 2);
  }

  @Test
  void a_long_chain_breaks_no_edit() {
    ArgumentMap map = chain(MANY, false);
    ClaimId middle = ClaimId.of("c" + MANY / 2);
    assertThat(map.edit(Edit.remove(middle)).arguments()).hasSize(MANY - 2);
    assertThat(map.edit(Edit.rename(middle, "middle")).grounds(FIRST)).hasSize(2 * MANY);
    assertThat(map.edit(Edit.merge(FIRST, middle)).topologicalOrder()).isEmpty();
    assertThat(map.edit(Edit.replace(Claim.of("c7", "New."))).claim("c7").text()).isEqualTo("New.");
    assertThat(map.edit(Edit.add(Claim.of("new", "New."))).claims()).hasSize(MANY + 2);
  }

  /** c0 is undercut in its support, that undercut is undercut, and so on. */
  @Test
  void a_long_chain_of_undercuts_breaks_nothing() {
    ArgumentMapBuilder builder = ArgumentMap.builder("Undercuts");
    builder.claim("c0", "Claim 0.");
    ArgumentId last = builder.support("a0", FIRST, FIRST);
    for (int i = 1; i <= MANY; i++) {
      last = builder.oppose("a" + i, last, FIRST);
    }
    ArgumentMap map = builder.build();
    assertThat(map.neighbourhood(last, 0)).hasSize(MANY + 2);
    assertThat(map.neighbourhood(ArgumentId.of("a0"), MANY)).hasSize(MANY + 2);
    assertThat(map.subMap(List.of(last))).isEqualTo(map);
    assertThat(map.dependents(ArgumentId.of("a0"))).hasSize(MANY + 1);
    assertThat(map.edit(Edit.remove(ArgumentId.of("a0"))).elements()).hasSize(1);
    assertThat(map.grounds(ArgumentId.of("a0"))).hasSize(MANY + 2);
  }

  /** Each undercut has a premise of its own, so that a neighbourhood grows step by step. */
  @Test
  void a_neighbourhood_does_not_walk_what_it_has_again() {
    ArgumentMapBuilder builder = ArgumentMap.builder("Undercuts");
    builder.claim("c0", "Claim 0.");
    ArgumentId last = builder.support("a0", FIRST, builder.claim("p0", "Premise."));
    for (int i = 1; i <= MANY; i++) {
      last = builder.oppose("a" + i, last, builder.claim("p" + i, "Premise."));
    }
    assertThat(builder.build().neighbourhood(FIRST, 2 * MANY)).hasSize(2 * MANY + 3);
  }

  @Test
  void one_argument_may_have_a_hundred_thousand_premises_and_one_section_as_many_members() {
    ArgumentMapBuilder builder = ArgumentMap.builder("Wide");
    builder.claim("c0", "Claim 0.");
    List<Premise> premises = new ArrayList<>();
    List<ElementId> members = new ArrayList<>();
    for (int i = 1; i <= MANY; i++) {
      ClaimId claim = builder.claim("c" + i, "Claim.");
      premises.add(Premise.of(claim));
      members.add(claim);
    }
    ArgumentId wide = ArgumentId.of("wide");
    builder.add(SupportingArgument.builder(wide, FIRST, premises).build());
    builder.add(Section.builder(SectionId.of("all"), "All").members(members).build());
    ArgumentMap map = builder.build();
    assertThat(map.grounds(FIRST)).hasSize(MANY + 1);
    assertThat(map.neighbourhood(ClaimId.of("c5"), 1)).hasSize(MANY + 2);
    assertThat(map.edit(Edit.remove(ClaimId.of("c5"))).arguments()).isEmpty();
    ArgumentMap merged = map.edit(Edit.merge(ClaimId.of("c5"), ClaimId.of("c6")));
    assertThat(merged.argument(wide).premises()).hasSize(MANY - 1);
    assertThat(merged.sections().get(0).members()).hasSize(MANY - 1);
  }

  @Test
  void one_claim_may_have_a_hundred_thousand_arguments() {
    ArgumentMapBuilder builder = ArgumentMap.builder("Star");
    builder.claim("c0", "Claim 0.");
    for (int i = 1; i <= MANY; i++) {
      ClaimId claim = builder.claim("c" + i, "Claim.");
      if (i % 2 == 0) {
        builder.support(FIRST, claim);
      } else {
        builder.oppose(FIRST, claim);
      }
    }
    ArgumentMap map = builder.build();
    assertThat(map.argumentsTargeting(FIRST)).isEqualTo(map.arguments());
    assertThat(map.proCount(FIRST)).isEqualTo(MANY / 2);
    assertThat(map.edit(Edit.remove(FIRST)).elements()).hasSize(MANY);
    assertThat(map.edit(Edit.rename(FIRST, "hub")).conCount(ClaimId.of("hub"))).isEqualTo(MANY / 2);
  }

  @Test
  void many_threads_may_query_one_map() throws Exception {
    ArgumentMap map = TestMaps.of(59);
    List<Object> expected = answers(map);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<Object>>> tasks = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        tasks.add(() -> answers(map));
      }
      for (Future<List<Object>> answer : threads.invokeAll(tasks)) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Object> answers(ArgumentMap map) {
    List<Object> answers = new ArrayList<>();
    for (Claim claim : map.claims()) {
      answers.add(map.grounds(claim.id()));
      answers.add(map.consequences(claim.id()));
      answers.add(map.neighbourhood(claim.id(), 2));
      answers.add(map.argumentsTargeting(claim.id()));
      answers.add(map.edit(Edit.remove(claim.id())));
    }
    answers.add(map.stronglyConnectedComponents());
    answers.add(map.topologicalOrder());
    answers.add(map.hashCode());
    return answers;
  }

  /**
   * The best of many runs, on a map a hundred times as large, may take twenty times as long (caches
   * miss more often); were the time proportional to the map, it would take a hundred times.
   */
  @Test
  void local_queries_do_not_depend_on_the_size_of_the_map() {
    ArgumentMap small = chain(1_000, false);
    ArgumentMap large = chain(MANY, false);
    ClaimId centre = ClaimId.of("c500");
    List<ToIntFunction<ArgumentMap>> queries =
        List.of(
            map -> map.argumentsFor(centre).size() + map.argumentsAgainst(centre).size(),
            map -> map.argumentsTargeting(centre).size() + map.argumentsUsing(centre).size(),
            map -> map.neighbourhood(centre, 3).size(),
            map -> map.proCount(centre) + map.conCount(centre),
            map -> map.claims().size() + map.elements().subList(5, 9).size());
    for (ToIntFunction<ArgumentMap> query : queries) {
      assertThat(query.applyAsInt(large))
          .isEqualTo(query == queries.get(4) ? MANY + 1 + 4 : query.applyAsInt(small));
      assertThat(best(query, large)).isLessThan(20 * best(query, small) + 2_000);
    }
  }

  private static long best(ToIntFunction<ArgumentMap> query, ArgumentMap map) {
    long[] times = new long[400];
    int sum = 0;
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      sum += query.applyAsInt(map);
      times[i] = System.nanoTime() - start;
    }
    assertThat(sum).isPositive();
    return Arrays.stream(times).min().orElseThrow();
  }
}
