package org.argmap.validate.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ClaimId;
import org.argmap.validate.FoundBy;
import org.junit.jupiter.api.Test;

/** Questions with few positions, and with positions that do not exclude each other. */
class QuestionRulesTest {
  private final ArgumentMapBuilder b = ArgumentMap.builder("Test");
  private final ClaimId state = b.claim("state", "A state did it.");
  private final ClaimId gang = b.claim("gang", "A gang did it.");
  private final ClaimId insider = b.claim("insider", "An insider did it.");

  @Test
  void none_or_one_position_is_too_few_even_if_named_twice() {
    b.question("none", "Who?");
    b.question("one", "Who?", state);
    b.question("twice", "Who?", state, state);
    b.question("two", "Who?", state, gang);
    assertThat(FoundBy.rule(new FewPositionsRule(), b.build()).messages())
        .containsExactly(
            "The question \"none\" (“Who?”) has no position: no claim answers it.",
            "The question \"one\" (“Who?”) has just one position, \"state\".",
            "The question \"twice\" (“Who?”) has just one position, \"state\".");
  }

  private FoundBy compatible() {
    return FoundBy.rule(new CompatiblePositionsRule(), b.build());
  }

  @Test
  void the_first_pair_that_could_both_be_right_is_named_and_the_others_counted() {
    b.question("q", "Who?", state, gang, insider);
    b.contrariety(state, gang);
    FoundBy found = compatible();
    assertThat(found.elements()).containsExactly(List.of("q", "state", "insider"));
    assertThat(found.messages().get(0))
        .endsWith("The same goes for one other pair of its positions.");
  }

  @Test
  void contrariety_contradiction_and_opposition_exclude() {
    b.question("q", "Who?", state, gang, insider);
    b.contrariety(gang, state);
    b.contradiction(state, insider);
    assertThat(compatible().elements()).containsExactly(List.of("q", "gang", "insider"));
    b.oppose("x", insider, gang);
    assertThat(compatible().findings()).isEmpty();
  }

  @Test
  void restatement_support_linked_opposition_and_self_contrariety_do_not() {
    b.question("q", "Who?", state, gang);
    b.restatement(state, gang);
    b.contrariety(state, state);
    b.support("s", state, gang);
    b.oppose("linked", state, gang, insider);
    assertThat(compatible().findings()).hasSize(1);
  }

  @Test
  void questions_with_fewer_than_two_positions_are_left_to_the_other_rule() {
    b.question("none", "Who?");
    b.question("one", "Who?", state, state);
    assertThat(compatible().findings()).isEmpty();
  }
}
