package org.argmap.render.diagram.view;

import static org.argmap.model.Outline.claim;
import static org.argmap.model.Outline.linked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.NoSuchElementException;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Section;
import org.argmap.model.SectionId;
import org.argmap.model.SourceId;
import org.argmap.render.SampleMaps;
import org.argmap.render.diagram.view.VisibleMap.Shortened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ViewTest {

  private static final View WHOLE = View.wholeMap();

  /**
   * root is supported by (left, with) and opposed by right; left by low, low by deep; right by low
   * too; the step from left is undercut by cut.
   */
  private static ArgumentMap map() {
    ArgumentMapBuilder b = ArgumentMap.builder("Map");
    ClaimId root = b.claim("root", "The root.");
    ClaimId left = b.claim("left", "Left.");
    ClaimId with = b.claim("with", "With left.");
    ClaimId right = b.claim("right", "Right.");
    ClaimId low = b.claim("low", "Low.");
    ClaimId deep = b.claim("deep", "Deep.", c -> c.tag("detail"));
    ClaimId cut = b.claim("cut", "Cut.");
    ArgumentId step = b.support("step", root, left, with);
    b.oppose("against", root, right);
    b.support("low-left", left, low);
    b.support("low-right", right, low);
    b.support("deep-low", low, deep);
    b.undercut(step, cut);
    return b.build();
  }

  private static List<String> claims(View view, ArgumentMap map) {
    return view.of(map).claims().stream().map(Claim::id).map(ClaimId::value).toList();
  }

  private static List<String> claims(View view) {
    return claims(view, map());
  }

  private static ClaimId id(String value) {
    return new ClaimId(value);
  }

  @Test
  void the_whole_map_is_shown_with_nothing_behind_and_nothing_shortened() {
    VisibleMap visible = WHOLE.of(map());
    assertThat(visible.claims()).isEqualTo(map().claims());
    assertThat(visible.arguments()).hasSize(map().arguments().size());
    assertThat(visible.shortened()).isEmpty();
    assertThat(map().claims()).allMatch(claim -> visible.hiddenBehind(claim.id()) == 0);
  }

  @Test
  void a_neighbourhood_crosses_whole_arguments() {
    assertThat(claims(WHOLE.around(id("left"), 1))).containsExactly("root", "left", "with", "low");
    assertThat(claims(WHOLE.around(id("left"), 0))).containsExactly("left");
    assertThat(claims(WHOLE.around(new ArgumentId("step"), 1)))
        .containsExactly("root", "left", "with", "cut");
  }

  @Test
  void several_centres_are_shown_together() {
    assertThat(claims(WHOLE.around(id("deep"), 0).around(id("root"), 0)))
        .containsExactly("root", "deep");
  }

  @Test
  void grounds_and_consequences_can_be_shown_alone() {
    assertThat(claims(WHOLE.groundsOf(id("left")))).containsExactly("left", "low", "deep");
    assertThat(claims(WHOLE.groundsOf(id("left"), 1))).containsExactly("left", "low");
    assertThat(claims(WHOLE.consequencesOf(id("left")))).containsExactly("root", "left", "with");
  }

  @Test
  void a_section_stands_for_its_members() {
    ArgumentMap map = sections();
    assertThat(claims(WHOLE.around(new SectionId("inner"), 0), map)).containsExactly("c", "d");
  }

  @Test
  void a_hidden_middle_leaves_a_shortened_line() {
    VisibleMap visible = WHOLE.around(id("deep"), 0).around(id("root"), 0).of(map());
    // deep, deep-low, (low), low-left, (left), step, root: five elements between them
    assertThat(visible.shortened()).containsExactly(new Shortened(id("deep"), id("root"), 5));
  }

  @Test
  void two_claims_that_bear_on_each_other_are_never_islands() {
    for (ArgumentMap map : List.of(map(), SampleMaps.everything(), sections())) {
      for (Claim low : map.claims()) {
        for (Claim high : map.claims()) {
          VisibleMap visible = WHOLE.around(low.id(), 0).around(high.id(), 0).of(map);
          boolean bears = map.consequences(low.id()).contains(high);
          boolean joined =
              visible.shortened().stream()
                  .anyMatch(way -> way.from().equals(low.id()) && way.to().equals(high.id()));
          assertThat(joined)
              .as("%s on %s in %s", low.id(), high.id(), map.title())
              .isEqualTo(bears && !low.equals(high));
        }
      }
    }
  }

  @Test
  void a_hidden_claim_is_passed_and_a_hidden_argument_takes_its_own_grounds_along() {
    VisibleMap visible = WHOLE.hide(id("left")).of(map());
    assertThat(visible.shows(id("low"))).isTrue();
    assertThat(visible.shortened())
        .containsExactly(new Shortened(id("low"), new ArgumentId("step"), 2));
    assertThat(claims(WHOLE.hide(new ArgumentId("step"))))
        .containsExactly("root", "right", "low", "deep");
  }

  @Test
  void depth_cuts_below_the_final_conclusions_and_counts_what_is_cut() {
    VisibleMap visible = WHOLE.depth(1).of(map());
    assertThat(visible.claims())
        .extracting(claim -> claim.id().value())
        .containsExactly("root", "left", "with", "right", "cut");
    assertThat(visible.hiddenBehind(id("left"))).isEqualTo(4);
    assertThat(visible.hiddenBehind(id("right"))).isEqualTo(1);
    assertThat(visible.hiddenBehind(id("root"))).isZero();
    assertThat(claims(WHOLE.depth(0))).containsExactly("root");
  }

  @Test
  void a_collapsed_branch_keeps_what_is_said_elsewhere_too() {
    VisibleMap visible = WHOLE.collapse(id("left")).of(map());
    assertThat(visible.shows(id("low"))).isTrue();
    assertThat(visible.hiddenBehind(id("left"))).isEqualTo(1);
    assertThat(visible.shortened()).containsExactly(new Shortened(id("low"), id("left"), 1));
    VisibleMap both = WHOLE.collapse(id("low")).of(map());
    assertThat(both.shows(id("deep"))).isFalse();
    assertThat(both.hiddenBehind(id("low"))).isEqualTo(2);
  }

  @Test
  void a_collapsed_claim_in_a_circle_stays() {
    ArgumentMapBuilder b = ArgumentMap.builder("Circle");
    ClaimId one = b.claim("one", "One.");
    ClaimId two = b.claim("two", "Two.");
    b.support(one, two);
    b.support(two, one);
    assertThat(claims(WHOLE.collapse(one), b.build())).containsExactly("one");
    assertThat(claims(WHOLE.collapse(two), b.build())).containsExactly("one", "two");
  }

  @Test
  void kinds_that_are_hidden_take_what_is_said_for_them_alone_along() {
    assertThat(claims(WHOLE.hide(ContentKind.OPPOSING_ARGUMENTS)))
        .containsExactly("root", "left", "with", "low", "deep");
    assertThat(claims(WHOLE.hide(ContentKind.UNDERCUTS)))
        .containsExactly("root", "left", "with", "right", "low", "deep");
    assertThat(WHOLE.hide(ContentKind.OPPOSING_ARGUMENTS).of(map()).shortened()).isEmpty();
  }

  @Test
  void positions_stay_when_questions_are_hidden() {
    ArgumentMap map = SampleMaps.everything();
    VisibleMap visible = WHOLE.hide(ContentKind.QUESTIONS, ContentKind.RELATIONS).of(map);
    assertThat(visible.claims()).isEqualTo(map.claims());
    assertThat(visible.questions()).isEmpty();
    assertThat(visible.relations()).isEmpty();
  }

  @Test
  void implicit_premises_can_be_hidden() {
    ArgumentMap map =
        ArgumentMap.build(
            "Implicit",
            m ->
                m.claim(
                    "c",
                    "A claim.",
                    c ->
                        c.supportedBy(
                            linked(claim("p", "Said."), claim("i", "Left.").implicit()))));
    assertThat(claims(WHOLE.hide(ContentKind.IMPLICIT_PREMISES), map)).containsExactly("c", "p");
  }

  @Test
  void what_is_hidden_by_a_tag_is_not_counted() {
    VisibleMap visible = WHOLE.hideTagged("detail").of(map());
    assertThat(visible.shows(id("deep"))).isFalse();
    assertThat(visible.hiddenBehind(id("low"))).isZero();
  }

  /** Section outer holds a and section inner, which holds c and d; b stands alone. */
  private static ArgumentMap sections() {
    ArgumentMapBuilder b = ArgumentMap.builder("Sections");
    ClaimId one = b.claim("a", "A.");
    ClaimId two = b.claim("b", "B.");
    ClaimId three = b.claim("c", "C.");
    ClaimId four = b.claim("d", "D.");
    b.support("first", two, three);
    b.support("second", two, four);
    b.support("inside", three, four);
    b.oppose("into", four, one);
    b.contradiction(three, two);
    b.contradiction(four, two);
    b.add(Section.builder(new SectionId("inner"), "Inner").member(three).member(four).build());
    b.add(
        Section.builder(new SectionId("outer"), "Outer")
            .member(one)
            .member(new SectionId("inner"))
            .build());
    return b.build();
  }

  @Test
  void a_closed_section_stands_for_its_content_and_lines_side_by_side_are_one() {
    VisibleMap visible = WHOLE.close(new SectionId("inner")).of(sections());
    assertThat(visible.claims()).extracting(claim -> claim.id().value()).containsExactly("a", "b");
    assertThat(visible.closedSections()).hasSize(1);
    assertThat(visible.hiddenBehind(new SectionId("inner"))).isEqualTo(3);
    assertThat(visible.standIn(id("c"))).contains(new SectionId("inner"));
    assertThat(visible.arguments())
        .extracting(a -> a.argument().id().value(), a -> a.target().value(), a -> a.count())
        .containsExactly(tuple("first", "b", 2), tuple("into", "inner", 1));
    assertThat(visible.relations()).singleElement().matches(relation -> relation.count() == 2);
  }

  @Test
  void the_outermost_closed_section_stands_for_those_in_it() {
    VisibleMap visible = WHOLE.closeSections().of(sections());
    assertThat(visible.closedSections())
        .extracting(section -> section.id().value())
        .containsExactly("outer");
    assertThat(visible.arguments()).hasSize(1);
  }

  @Test
  void pros_come_first_where_asked_for() {
    ArgumentMap map = SampleMaps.sharing();
    assertThat(map.arguments().get(0).isOpposing()).isTrue();
    assertThat(WHOLE.prosFirst().of(map).arguments())
        .extracting(argument -> argument.argument().isSupporting())
        .containsExactly(true, true, false, false);
  }

  @Test
  void an_unknown_id_is_named_with_the_nearest_one() {
    for (View view :
        List.of(
            WHOLE.around(id("rooot"), 1),
            WHOLE.collapse(id("rooot")),
            WHOLE.hide(id("rooot")),
            WHOLE.groundsOf(id("rooot")))) {
      assertThatThrownBy(() -> view.of(map()))
          .isInstanceOf(NoSuchElementException.class)
          .hasMessageContaining("rooot")
          .hasMessageContaining("root");
    }
  }

  @Test
  void what_makes_no_sense_is_refused_with_a_reason() {
    assertThatThrownBy(() -> WHOLE.around(id("root"), -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1")
        .hasMessageContaining("root");
    assertThatThrownBy(() -> WHOLE.depth(-2)).hasMessageContaining("-2");
    ArgumentMapBuilder b = ArgumentMap.builder("Source");
    SourceId source = b.source("report", "A report");
    ArgumentMap map = b.build();
    assertThatThrownBy(() -> WHOLE.around(source, 1).of(map))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("report")
        .hasMessageContaining("a source");
    assertThatThrownBy(() -> WHOLE.collapse(source).of(map))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("report");
  }

  @Test
  void a_view_says_what_it_shows() {
    assertThat(WHOLE).hasToString("whole map");
    assertThat(WHOLE.around(id("a"), 2).hide(ContentKind.RELATIONS))
        .hasToString("around a, 2; hidden parts RELATIONS");
    assertThat(WHOLE.isWholeMap()).isTrue();
    assertThat(WHOLE.depth(3).isWholeMap()).isFalse();
  }

  @Test
  @Timeout(20)
  void depth_and_size_of_a_map_do_not_matter() {
    ArgumentMap map = SampleMaps.chain(100_000);
    VisibleMap visible = WHOLE.around(id("c0"), 0).around(id("c100000"), 0).of(map);
    assertThat(visible.shortened())
        .containsExactly(new Shortened(id("c100000"), id("c0"), 199_999));
    assertThat(WHOLE.depth(5).of(map).hiddenBehind(id("c5"))).isEqualTo(199_990);
    assertThat(WHOLE.collapse(id("c50")).of(map).claims()).hasSize(51);
  }
}
