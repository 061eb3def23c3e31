package org.argmap.render.svg;

import static org.argmap.model.Outline.claim;
import static org.assertj.core.api.Assertions.assertThat;

import org.argmap.model.ArgumentMap;
import org.junit.jupiter.api.Test;

/** A line that bears on a whole argument is told from one that bears on its step. */
class BearingOnTheWholeTest {

  @Test
  void only_the_line_to_the_whole_of_an_argument_has_the_class_whole() {
    ArgumentMap map =
        ArgumentMap.build(
            "Whole and step",
            m ->
                m.claim(
                    "c",
                    "A claim.",
                    c ->
                        c.supportedBy(
                            claim("p", "A premise."),
                            a ->
                                a.id("step")
                                    .undercutBy(claim("u", "An undercut."), u -> u.id("cut"))
                                    .opposedAsAWholeBy(claim("w", "An objection.")))));
    String svg = SvgRenderer.standard().render(map);
    assertThat(svg)
        .contains("oppose whole\" data-source=\"w-against-step\" data-target=\"step\"")
        .contains("oppose\" data-source=\"cut\" data-target=\"step\"")
        .containsOnlyOnce("edge line oppose whole\"");
  }
}
