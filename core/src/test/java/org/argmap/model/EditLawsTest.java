package org.argmap.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.argmap.model.TestMaps.Seeded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of edits on any map. */
class EditLawsTest {
  private static Set<ElementId> ids(ArgumentMap map) {
    return map.elements().stream().map(Element::id).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("org.argmap.model.TestMaps#maps")
  void a_copy_by_the_builder_is_equal(Seeded seeded) {
    ArgumentMap map = seeded.map();
    assertThat(map.toBuilder().build()).isEqualTo(map).hasSameHashCodeAs(map);
    assertThat(map).isEqualTo(TestMaps.of(seeded.seed()));
  }

  @ParameterizedTest
  @MethodSource("org.argmap.model.TestMaps#maps")
  void renaming_there_and_back_gives_the_same_map(Seeded seeded) {
    ArgumentMap map = seeded.map();
    for (Element element : map.elements()) {
      ElementId id = element.id();
      ArgumentMap there = map.edit(Edit.rename(id, "renamed"));
      assertThat(there.contains(id)).isFalse();
      assertThat(there.elements())
          .allSatisfy(
              each ->
                  References.forEach(each, (other, role) -> assertThat(other).isNotEqualTo(id)));
      assertThat(there.edit(Edit.rename(id.kind().id("renamed"), id.value()))).isEqualTo(map);
      assertThat(map).isEqualTo(TestMaps.of(seeded.seed()));
    }
  }

  @ParameterizedTest
  @MethodSource("org.argmap.model.TestMaps#maps")
  void removing_leaves_all_but_the_dependents_and_nothing_dangles(Seeded seeded) {
    ArgumentMap map = seeded.map();
    NaiveQueries naive = new NaiveQueries(map);
    for (Element element : map.elements()) {
      ArgumentMap less = map.edit(Edit.remove(element.id()));
      Set<ElementId> expected = ids(map);
      expected.removeAll(naive.dependents(element.id()));
      assertThat(ids(less)).isEqualTo(expected);
    }
    assertThat(map).isEqualTo(TestMaps.of(seeded.seed()));
  }

  @ParameterizedTest
  @MethodSource("org.argmap.model.TestMaps#maps")
  void adding_undoes_removing_what_nothing_refers_to(Seeded seeded) {
    ArgumentMap map = seeded.map();
    for (Locution locution : map.locutions()) {
      boolean last = locution.equals(map.locutions().get(map.locutions().size() - 1));
      if (last) {
        assertThat(map.edit(Edit.remove(locution.id()), Edit.add(locution))).isEqualTo(map);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.argmap.model.TestMaps#maps")
  void merging_keeps_every_argument_whole(Seeded seeded) {
    ArgumentMap map = seeded.map();
    List<Claim> claims = map.claims();
    for (int i = 0; i + 1 < claims.size(); i++) {
      ClaimId kept = claims.get(i).id();
      ClaimId other = claims.get(i + 1).id();
      ArgumentMap merged = map.edit(Edit.merge(kept, other));
      assertThat(merged.contains(other)).isFalse();
      Set<ElementId> restatements = new HashSet<>();
      for (Relation relation : map.relations()) {
        if (relation instanceof Restatement
            && relation.ends().contains(kept)
            && relation.ends().contains(other)) {
          restatements.addAll(map.dependents(relation.id()));
        }
      }
      for (Argument argument : map.arguments()) {
        if (restatements.contains(argument.id())) {
          continue;
        }
        Argument after = merged.argument(argument.id());
        assertThat(after.target()).isEqualTo(redirected(argument.target(), kept, other));
        assertThat(NaiveQueries.premises(after))
            .containsExactlyElementsOf(
                NaiveQueries.premises(argument).stream()
                    .map(id -> redirected(id, kept, other))
                    .distinct()
                    .toList());
      }
    }
    assertThat(map).isEqualTo(TestMaps.of(seeded.seed()));
  }

  private static ElementId redirected(ElementId id, ClaimId kept, ClaimId other) {
    return id.equals(other) ? kept : id;
  }

  @ParameterizedTest
  @MethodSource("org.argmap.model.TestMaps#maps")
  void replacing_an_element_by_itself_changes_nothing(Seeded seeded) {
    ArgumentMap map = seeded.map();
    for (Element element : map.elements()) {
      assertThat(map.edit(Edit.replace(element))).isEqualTo(map);
    }
  }
}
