package org.argmap.format.argdown;

import static org.argmap.model.Outline.claim;
import static org.argmap.model.Outline.linked;
import static org.argmap.model.Outline.ref;
import static org.assertj.core.api.Assertions.assertThat;

import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ClaimId;
import org.junit.jupiter.api.Test;

/** How maps look as text. */
class ArgdownWriterTest {
  private static String text(ArgumentMap map) {
    String text = ArgdownFormat.standard().write(map).orThrow().text();
    assertThat(ArgdownFormat.standard().read(text).map()).isEqualTo(map);
    return text;
  }

  @Test
  void what_nests_in_the_outline_nests_in_the_text() {
    ArgumentMap map =
        ArgumentMap.build(
            "Sharing",
            m ->
                m.claim(
                    "sharing",
                    "States share more.",
                    c -> {
                      c.supportedBy(
                          claim(
                              "threat",
                              "A threat is felt.",
                              d -> d.opposedBy(claim("calm", "It is calm."))));
                      c.opposedBy(ref("calm"));
                      c.supportedBy(
                          linked(claim("pool", "Warnings are pooled."), ref("threat")),
                          a -> a.scheme("practical-reasoning"));
                    }));
    assertThat(text(map))
        .isEqualTo(
            """
            ===
            title: Sharing
            argmap:
              exact: true
            ===

            [sharing]: States share more.
              + [threat]: A threat is felt.
                - [calm]: It is calm.
              - [calm]

            (1) [pool]: Warnings are pooled.
            (2) [threat]
            -- practical-reasoning --
            (3) [sharing]
            """);
  }

  @Test
  void undercuts_and_linked_objections_are_written_as_people_write_them() {
    ArgumentMap map =
        ArgumentMap.build(
            "",
            m -> {
              m.claim(
                  "a",
                  "Claim.",
                  c -> {
                    c.supportedBy(
                        claim("b", "Reason."), x -> x.undercutBy(claim("u", "Not in this case.")));
                    c.opposedBy(linked(claim("p", "One."), claim("q", "Other.")));
                  });
            });
    assertThat(text(map))
        .endsWith(
            """
            [a]: Claim.
              + <b>: Reason.
                _ [u]: Not in this case.

            <p+q-against-a>

            (1) [p]: One.
            (2) [q]: Other.
            ----
            (3) This speaks against @[a]. {argmap: {stand-in: true}}
              -> [a]
            """);
  }

  @Test
  void claims_named_by_their_words_need_no_brackets_where_they_stand_once() {
    ArgumentMapBuilder builder = ArgumentMap.builder();
    ClaimId rain = builder.claim("It rains.");
    builder.support(rain, builder.claim("The street is wet."));
    assertThat(text(builder.build())).isEqualTo("It rains.\n  + The street is wet.\n");
  }

  @Test
  void a_long_chain_goes_flat_with_references() {
    ArgumentMapBuilder builder = ArgumentMap.builder();
    ClaimId last = builder.claim("c0", "Zero.");
    for (int i = 1; i < 8; i++) {
      ClaimId next = builder.claim("c" + i, "Number " + i + ".");
      builder.support(last, next);
      last = next;
    }
    assertThat(text(builder.build()))
        .contains("          + [c5]: Number 5.\n\n[c5]\n  + [c6]: Number 6.\n");
  }

  @Test
  void sections_are_headings_and_what_follows_outside_is_marked() {
    ArgumentMap map =
        ArgumentMap.build(
            "",
            m -> {
              m.section("one", "One", s -> s.claim("a", "A."));
              m.claim("b", "B.");
            });
    assertThat(text(map))
        .endsWith(
            """
            # One {argmap: {id: one}}

            [a]: A.

            # Outside the sections {argmap: {section: none}}

            [b]: B.
            """);
  }

  @Test
  void orders_that_the_text_does_not_have_stand_in_the_front_matter() {
    ArgumentMapBuilder builder = ArgumentMap.builder();
    for (int i = 0; i < 30; i++) {
      builder.claim("c" + i, "Number " + i + ".");
    }
    for (int i = 29; i > 0; i--) {
      builder.support(ClaimId.of("c" + (i - 1)), ClaimId.of("c" + i));
    }
    assertThat(text(builder.build())).contains("[c0]: Number 0.");
  }
}
