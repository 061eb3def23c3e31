package org.argmap.validate.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.Bearing;
import org.argmap.model.ClaimId;
import org.argmap.model.Element;
import org.argmap.model.Finding;
import org.argmap.model.OpposingArgument;
import org.argmap.model.Premise;
import org.argmap.model.Relation;
import org.argmap.model.Restatement;
import org.argmap.model.Section;
import org.argmap.model.SectionId;
import org.argmap.model.SupportingArgument;
import org.argmap.model.Target;
import org.argmap.validate.FoundBy;
import org.argmap.validate.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All rules of the package on random small maps, against slow and simple ways to the answer. */
class StructureRulesTest {
  private static final int CLAIMS = 6;
  private static final int ARGUMENTS = 7;

  @Test
  void an_empty_map_is_clean() {
    for (Rule rule : StructureRules.all()) {
      assertThat(FoundBy.rule(rule, ArgumentMap.empty()).findings()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void every_finding_has_a_hint_and_every_fix_mends_what_it_was_found_for(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Set<String> fixed = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      ArgumentMap map = randomMap(random);
      for (Rule rule : StructureRules.all()) {
        for (Finding finding : FoundBy.rule(rule, map).findings()) {
          assertThat(finding.code())
              .as("seed %d, map %d: %s", seed, i, finding)
              .isEqualTo(rule.code());
          assertThat(finding.hint()).isPresent();
          if (finding.fix().isPresent()) {
            fixed.add(rule.code());
            ArgumentMap mended = map.edit(finding.fix().orElseThrow());
            assertThat(FoundBy.rule(rule, mended).messages())
                .as("seed %d, map %d", seed, i)
                .doesNotContain(finding.message());
          }
        }
      }
    }
    assertThat(fixed)
        .contains(
            "structure.self-support",
            "structure.duplicate-argument",
            "structure.repeated-premise",
            "structure.empty-group",
            "structure.self-relation");
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7, 8})
  void circles_are_those_that_following_every_link_finds(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int circles = 0;
    for (int i = 0; i < 200; i++) {
      ArgumentMap map = randomMap(random);
      Set<Set<String>> knots = knots(map, links(map, false));
      circles += knots.size();
      assertThat(FoundBy.rule(new CycleRule(), map).findings())
          .as("seed %d, map %d", seed, i)
          .hasSize(knots.size())
          .allSatisfy(f -> assertThat(knots).anyMatch(knot -> knot.containsAll(values(f))));
    }
    assertThat(circles).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {9, 10, 11, 12})
  void a_circle_through_a_restatement_is_found_just_where_a_new_knot_ties_support(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int circles = 0;
    for (int i = 0; i < 200; i++) {
      ArgumentMap map = randomMap(random);
      Set<Set<String>> plain = knots(map, links(map, false));
      Set<Set<String>> expected = new HashSet<>();
      for (Set<String> knot : knots(map, links(map, true))) {
        for (List<String> link : links(map, false)) {
          if (knot.containsAll(link) && plain.stream().noneMatch(p -> p.containsAll(link))) {
            expected.add(knot);
          }
        }
      }
      circles += expected.size();
      assertThat(FoundBy.rule(new SupportThroughRestatementRule(), map).findings())
          .as("seed %d, map %d", seed, i)
          .hasSize(expected.size())
          .allSatisfy(f -> assertThat(expected).anyMatch(knot -> knot.containsAll(values(f))));
    }
    assertThat(circles).isPositive();
  }

  private static List<String> values(Finding finding) {
    return finding.elements().stream().map(id -> id.value()).toList();
  }

  private static List<List<String>> links(ArgumentMap map, boolean restatements) {
    List<List<String>> links = new ArrayList<>();
    for (Argument argument : map.arguments()) {
      String id = argument.id().value();
      String target = argument.target().value();
      if (argument.isSupporting() && !target.equals(id)) {
        links.add(List.of(id, target));
      }
      for (Premise premise : argument.premises()) {
        if (argument.isSupporting() && !premise.claim().value().equals(target)) {
          links.add(List.of(premise.claim().value(), id));
        }
      }
    }
    for (Relation relation : map.relations()) {
      if (restatements && relation instanceof Restatement same) {
        links.add(List.of(same.first().value(), same.second().value()));
        links.add(List.of(same.second().value(), same.first().value()));
      }
    }
    return links;
  }

  /** The groups of two or more elements of which each leads to each. */
  private static Set<Set<String>> knots(ArgumentMap map, List<List<String>> links) {
    Set<Set<String>> knots = new HashSet<>();
    for (Element element : map.elements()) {
      String id = element.id().value();
      Set<String> knot = new HashSet<>();
      for (String reached : reached(id, links)) {
        if (reached(reached, links).contains(id)) {
          knot.add(reached);
        }
      }
      if (knot.size() > 1) {
        knots.add(knot);
      }
    }
    return knots;
  }

  private static Set<String> reached(String start, List<List<String>> links) {
    Set<String> reached = new HashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (List<String> link : links) {
        if (link.get(0).equals(start) || reached.contains(link.get(0))) {
          more |= reached.add(link.get(1));
        }
      }
    }
    return reached;
  }

  private static ArgumentMap randomMap(SplittableRandom random) {
    ArgumentMapBuilder b = ArgumentMap.builder("Random");
    List<ClaimId> claims = new ArrayList<>();
    for (int i = 0; i < CLAIMS; i++) {
      claims.add(b.claim("c" + i, "Claim " + i));
    }
    for (int i = 0; i < ARGUMENTS; i++) {
      ArgumentId id = ArgumentId.of("a" + i);
      Target target =
          random.nextInt(4) == 0
              ? ArgumentId.of("a" + random.nextInt(ARGUMENTS))
              : one(claims, random);
      Bearing bearing =
          target instanceof ArgumentId && random.nextBoolean() ? Bearing.WHOLE : Bearing.STEP;
      List<Premise> premises = new ArrayList<>();
      for (int j = random.nextInt(3); j >= 0; j--) {
        premises.add(Premise.of(one(claims, random)));
      }
      b.add(
          random.nextInt(3) == 0
              ? OpposingArgument.builder(id, target, premises).bearing(bearing).build()
              : SupportingArgument.builder(id, target, premises).bearing(bearing).build());
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      b.restatement(one(claims, random), one(claims, random));
      b.contrariety(one(claims, random), one(claims, random));
      b.preference(one(claims, random), one(claims, random));
    }
    b.question("q", "Which?", one(claims, random));
    b.add(Section.builder(SectionId.of("outer"), "O").member(SectionId.of("inner")).build());
    Section.Builder inner = Section.builder(SectionId.of("inner"), "I");
    b.add((random.nextBoolean() ? inner : inner.member(claims.get(0))).build());
    return b.build();
  }

  private static ClaimId one(List<ClaimId> claims, SplittableRandom random) {
    return claims.get(random.nextInt(claims.size()));
  }
}
