package org.argmap.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Source;
import org.argmap.model.SourceId;
import org.argmap.model.Standing;
import org.junit.jupiter.api.Test;

/** {@link KeyAssumptions} and {@link SourceDependence}: by hand, and against a naive account. */
class WhatFallsTest {
  private static final SourceId S = SourceId.of("s");
  private static final SourceId T = SourceId.of("t");

  private static ClaimId id(String id) {
    return ClaimId.of(id);
  }

  private static ArgumentMapBuilder claims(String... ids) {
    ArgumentMapBuilder builder = ArgumentMap.builder();
    for (String id : ids) {
      builder.claim(id, "Claim " + id + ".");
    }
    return builder;
  }

  private static List<String> falling(ArgumentMap map, String id) {
    return KeyAssumptions.fallingWith(map, id(id)).stream().map(c -> c.id().value()).toList();
  }

  @Test
  void a_linked_premise_is_needed_and_a_second_argument_holds_the_claim() {
    ArgumentMapBuilder b = claims("top", "middle", "a", "b", "c");
    b.support(id("middle"), id("a"), id("b"));
    b.support(id("top"), id("middle"));
    assertThat(falling(b.build(), "a")).containsExactly("top", "middle");
    b.support(id("top"), id("c"));
    assertThat(falling(b.build(), "a")).containsExactly("middle");
    assertThat(falling(b.build(), "c")).isEmpty();
  }

  @Test
  void a_second_argument_that_rests_on_the_same_assumption_is_not_independent() {
    ArgumentMapBuilder b = claims("top", "x", "y", "a");
    b.support(id("x"), id("a"));
    b.support(id("y"), id("a"));
    b.support(id("top"), id("x"));
    b.support(id("top"), id("y"));
    assertThat(falling(b.build(), "a")).containsExactly("top", "x", "y");
  }

  @Test
  void claims_that_support_each_other_in_a_circle_fall_together() {
    ArgumentMapBuilder b = claims("x", "y", "a");
    b.support(id("x"), id("y"));
    b.support(id("y"), id("x"));
    b.support(id("x"), id("a"));
    assertThat(falling(b.build(), "a")).containsExactly("x", "y");
  }

  @Test
  void a_source_an_acceptance_and_a_restatement_hold_a_claim() {
    ArgumentMapBuilder b = claims("a", "r", "plain");
    b.source("s", "Report");
    b.claim("cited", "Cited.", c -> c.cite(Citation.of(S)));
    b.claim("accepted", "Accepted.", c -> c.standing(Standing.ACCEPTED));
    b.claim("restated", "Restated.");
    for (String claim : List.of("plain", "cited", "accepted", "restated")) {
      b.support(id(claim), id("a"));
    }
    b.support(id("r"), id("cited"));
    b.restatement(id("restated"), id("r"));
    assertThat(falling(b.build(), "a")).containsExactly("plain");
  }

  @Test
  void an_opposing_argument_carries_nothing() {
    ArgumentMapBuilder b = claims("top", "a");
    b.oppose(id("top"), id("a"));
    assertThat(falling(b.build(), "a")).isEmpty();
    assertThat(KeyAssumptions.of(b.build()).entries()).isEmpty();
  }

  @Test
  void assumptions_are_listed_by_the_judgements_that_fall_with_them() {
    ArgumentMapBuilder b = claims("top", "middle", "bare", "second");
    b.source("s", "Report");
    b.claim("marked", "Marked.", Claim.Builder::assumed);
    b.claim("cited", "Cited.", c -> c.cite(Citation.of(S)));
    b.claim("settled", "Settled.", c -> c.standing(Standing.ACCEPTED));
    b.support(id("middle"), id("marked"), id("cited"), id("settled"));
    b.support(id("top"), id("middle"));
    b.support(id("second"), id("bare"));
    b.support(id("second"), id("cited"));
    assertThat(KeyAssumptions.of(b.build()).entries())
        .extracting(
            entry -> entry.assumption().id().value(),
            KeyAssumptions.Entry::isMarked,
            entry -> entry.falling().stream().map(c -> c.id().value()).toList(),
            entry -> entry.judgements().stream().map(c -> c.id().value()).toList())
        .containsExactly(
            tuple("marked", true, List.of("top", "middle"), List.of("top")),
            tuple("bare", false, List.of(), List.of()));
  }

  @Test
  void sources_are_told_by_whether_they_are_cited_and_needed() {
    ArgumentMapBuilder b = claims("top", "second");
    b.source("s", "Original");
    b.add(Source.builder(T, "Echo").derivedFrom(S).build());
    b.source("u", "Other");
    b.claim("a", "A.", c -> c.cite(Citation.of(T)));
    b.claim("b", "B.", c -> c.cite(Citation.of(SourceId.of("u"))));
    b.support(id("top"), id("a"));
    b.support(id("second"), id("a"));
    b.support(id("second"), id("b"));
    SourceDependence table = SourceDependence.of(b.build());
    assertThat(table.rows().get(0).sources())
        .extracting(
            d -> d.source().id().value(),
            SourceDependence.Dependence::isCited,
            SourceDependence.Dependence::isNeeded)
        .containsExactly(tuple("s", false, true), tuple("t", true, true));
    assertThat(table.rows().get(1).singlePointsOfFailure()).isEmpty();
    assertThat(table.rows().get(1).sources()).hasSize(3);
    assertThat(table.singlePointsOfFailure()).containsOnlyKeys(S, T);
  }

  @Test
  void a_source_of_two_originals_does_not_fall_with_one_of_them() {
    ArgumentMapBuilder b = claims("top");
    b.source("s", "First");
    b.source("u", "Second");
    b.add(Source.builder(T, "Survey").derivedFrom(S).derivedFrom(SourceId.of("u")).build());
    b.claim("a", "A.", c -> c.cite(Citation.of(T)));
    b.support(id("top"), id("a"));
    assertThat(SourceDependence.of(b.build()).singlePointsOfFailure()).containsOnlyKeys(T);
  }

  // Against a naive account

  private static ArgumentMap random(SplittableRandom random) {
    ArgumentMapBuilder b = ArgumentMap.builder();
    int claims = random.nextInt(2, 12);
    b.source("s", "S");
    b.source("t", "T");
    Standing[] standings = Standing.values();
    for (int i = 0; i < claims; i++) {
      boolean cites = random.nextInt(4) == 0;
      boolean both = random.nextInt(3) == 0;
      Standing standing =
          random.nextInt(5) == 0 ? standings[random.nextInt(standings.length)] : Standing.ASSERTED;
      b.claim(
          "c" + i,
          "Claim.",
          c -> {
            c.standing(standing);
            if (cites) {
              c.cite(Citation.of(both ? S : T));
              if (both) {
                c.cite(Citation.of(T));
              }
            }
          });
    }
    for (int i = random.nextInt(2 * claims); i > 0; i--) {
      ClaimId first = id("c" + random.nextInt(claims));
      ClaimId second = id("c" + random.nextInt(claims));
      ClaimId target = id("c" + random.nextInt(claims));
      if (random.nextInt(6) == 0) {
        b.oppose(target, first);
      } else if (random.nextBoolean()) {
        b.support(target, first, second);
      } else {
        b.support(target, first);
      }
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      int first = random.nextInt(claims);
      int second = random.nextInt(claims);
      if (first != second) {
        b.restatement(id("c" + first), id("c" + second));
      }
    }
    return b.build();
  }

  /** All claims that say the same as a claim, itself among them. */
  private static Set<ClaimId> same(ArgumentMap map, ClaimId claim) {
    Set<ClaimId> group = new HashSet<>(Set.of(claim));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (var relation : map.relations()) {
        if (relation.ends().stream().anyMatch(group::contains)) {
          for (var end : relation.ends()) {
            grown |= group.add((ClaimId) end);
          }
        }
      }
    }
    return group;
  }

  /** What stands without a claim and without some sources, straight from the definition. */
  private static Set<ClaimId> standing(ArgumentMap map, Set<ClaimId> removed, Set<SourceId> gone) {
    Set<ClaimId> standing = new HashSet<>();
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Claim claim : map.claims()) {
        Set<ClaimId> group = same(map, claim.id());
        List<Claim> members = group.stream().map(map::claim).toList();
        List<Argument> support = new ArrayList<>();
        group.forEach(member -> support.addAll(map.argumentsFor(member)));
        boolean rejected = members.stream().anyMatch(c -> c.standing() == Standing.REJECTED);
        boolean taken =
            members.stream()
                .anyMatch(
                    c -> c.standing() == Standing.ASSUMED || c.standing() == Standing.ACCEPTED);
        boolean cites =
            members.stream()
                .flatMap(c -> c.citations().stream())
                .anyMatch(c -> !gone.contains(c.source()));
        boolean bare = support.isEmpty() && members.stream().allMatch(c -> c.citations().isEmpty());
        boolean argued =
            support.stream()
                .anyMatch(a -> a.premises().stream().allMatch(p -> standing.contains(p.claim())));
        if (!rejected && !removed.contains(claim.id()) && (taken || cites || bare || argued)) {
          grown |= standing.add(claim.id());
        }
      }
    }
    return standing;
  }

  @Test
  void what_falls_with_a_claim_agrees_with_the_definition() {
    SplittableRandom random = new SplittableRandom(5);
    for (int round = 0; round < 1500; round++) {
      ArgumentMap map = random(random);
      Set<ClaimId> before = standing(map, Set.of(), Set.of());
      Foundations foundations = new Foundations(map);
      for (Claim claim : map.claims()) {
        Set<ClaimId> removed = same(map, claim.id());
        Set<ClaimId> expected = new HashSet<>(before);
        expected.removeAll(standing(map, removed, Set.of()));
        expected.removeAll(removed);
        assertThat(foundations.stands(claim.id())).isEqualTo(before.contains(claim.id()));
        assertThat(foundations.fallingWith(claim.id()))
            .as("seed 5, round %d, %s in %s", round, claim.id(), map.elements())
            .extracting(Claim::id)
            .containsExactlyInAnyOrderElementsOf(expected);
      }
    }
  }

  @Test
  void what_falls_with_sources_agrees_with_the_definition() {
    SplittableRandom random = new SplittableRandom(6);
    for (int round = 0; round < 1500; round++) {
      ArgumentMap map = random(random);
      for (Set<SourceId> gone : List.of(Set.of(S), Set.of(T), Set.of(S, T))) {
        Set<ClaimId> expected = standing(map, Set.of(), Set.of());
        expected.removeAll(standing(map, Set.of(), gone));
        assertThat(new Foundations(map).fallingWith(gone))
            .as("seed 6, round %d, without %s", round, gone)
            .extracting(Claim::id)
            .containsExactlyInAnyOrderElementsOf(expected);
      }
    }
  }

  @Test
  void a_chain_of_a_hundred_thousand_steps_is_followed() {
    ArgumentMapBuilder b = ArgumentMap.builder();
    b.claim("c0", "Claim.");
    for (int i = 1; i < 100_000; i++) {
      b.claim("c" + i, "Claim.");
      b.support("a" + i, id("c" + i), id("c" + (i - 1)));
    }
    ArgumentMap map = b.build();
    assertThat(KeyAssumptions.fallingWith(map, id("c0"))).hasSize(99_999);
    assertThat(KeyAssumptions.of(map).entries()).hasSize(1);
  }
}
