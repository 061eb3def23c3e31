package org.argmap.render.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ClaimId;
import org.argmap.render.SampleMaps;
import org.argmap.render.diagram.view.View;
import org.junit.jupiter.api.Test;

class OutlineRendererTest {
  private static final OutlineRenderer OUTLINE = OutlineRenderer.standard();

  @Test
  void an_outline_reads_from_the_conclusion_down() {
    assertThat(OUTLINE.render(SampleMaps.sharing()))
        .isEqualTo(
            """
            Cyber espionage and intelligence sharing
            ========================================

            [sharing] States share more intelligence because of cyber espionage.
              - [trust] Covert intrusions between partners erode trust.
                + [lapse] Sharing agreements lapse once a partner is caught.
              + [threat] A common threat is felt.
                and [pool] Pooling warnings helps everyone to meet it.
                against this step [threat+pool-for-sharing]:
                  - [leak] Pooled warnings are themselves a target.
            """);
  }

  @Test
  void a_claim_used_twice_is_written_out_once() {
    ArgumentMapBuilder b = ArgumentMap.builder("Twice");
    ClaimId root = b.claim("root", "The root.");
    ClaimId shared = b.claim("shared", "The shared words.");
    b.support(root, shared);
    b.oppose(root, shared);
    String outline = OUTLINE.render(b.build());
    assertThat(outline.split("The shared words", -1)).hasSize(2);
    assertThat(outline).contains("- [shared] (see above)");
  }

  @Test
  void beyond_the_depth_the_outline_goes_flat_with_references() {
    String outline = OUTLINE.depth(3).render(SampleMaps.chain(10));
    assertThat(outline.lines()).allMatch(line -> line.indexOf('[') <= 8);
    assertThat(outline).contains("[c3] Step 3 (see below)", "\n[c3] Step 3\n");
    for (int i = 0; i <= 10; i++) {
      assertThat(outline).contains("[c" + i + "]");
    }
  }

  @Test
  void circles_end_in_a_reference() {
    String outline = OUTLINE.render(SampleMaps.everything());
    assertThat(outline).contains("+ [p] (see above)");
  }

  @Test
  void no_text_can_look_like_another_line() {
    ArgumentMap map =
        ArgumentMap.build("x", m -> m.claim("c", "One\n[forged] Two\u2028[forged]", c -> {}));
    assertThat(OUTLINE.render(map).lines()).noneMatch(line -> line.startsWith("[forged]"));
  }

  @Test
  void a_depth_that_makes_no_sense_is_refused() {
    assertThatThrownBy(() -> OUTLINE.depth(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
  }

  @Test
  void what_a_view_leaves_out_is_counted() {
    View view = View.wholeMap().around(new ClaimId("lapse"), 0).around(new ClaimId("sharing"), 0);
    assertThat(OUTLINE.view(view).render(SampleMaps.sharing()))
        .contains("  ~ (3 not shown) [lapse] Sharing agreements lapse once a partner is caught.");
    assertThat(OUTLINE.view(View.wholeMap().depth(1)).render(SampleMaps.sharing()))
        .contains("[trust] Covert intrusions between partners erode trust. (2 more not shown)");
    assertThat(OUTLINE.view(View.wholeMap().closeSections()).render(SampleMaps.everything()))
        .contains("[outer] Outer (closed section, 2 inside)");
  }
}
