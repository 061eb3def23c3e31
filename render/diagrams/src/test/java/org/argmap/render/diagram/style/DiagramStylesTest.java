package org.argmap.render.diagram.style;

import static org.argmap.model.Outline.claim;
import static org.argmap.model.Outline.linked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ClaimId;
import org.argmap.model.IllocutionaryForce;
import org.argmap.model.LikelihoodScale;
import org.argmap.model.Locution;
import org.argmap.model.LocutionId;
import org.argmap.model.Participant;
import org.argmap.model.ParticipantId;
import org.argmap.model.Reconstruction;
import org.argmap.model.ReconstructionId;
import org.argmap.model.Source;
import org.argmap.model.SourceId;
import org.argmap.model.Standing;
import org.argmap.render.Diagrams;
import org.argmap.render.SampleMaps;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.BoxShape;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.DiagramStyle;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.Legend;
import org.argmap.render.diagram.Line;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.Mark;
import org.argmap.render.diagram.view.ContentKind;
import org.argmap.render.diagram.view.Detail;
import org.argmap.render.diagram.view.View;
import org.argmap.render.diagram.view.VisibleMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagramStylesTest {

  private static final View WHOLE = View.wholeMap();

  static List<DiagramStyle> styles() {
    return DiagramStyles.all().stream()
        .map(
            style ->
                style.name().equals("toulmin") ? ToulminStyle.of(new ArgumentId("one")) : style)
        .toList();
  }

  private static Map<String, Box> boxes(Diagram diagram) {
    return diagram.boxes().stream().collect(Collectors.toMap(Box::id, box -> box));
  }

  private static List<String> lines(Diagram diagram) {
    return diagram.lines().stream()
        .map(line -> line.from() + ' ' + line.kind().cssClass() + ' ' + line.to())
        .toList();
  }

  @Test
  void the_styles_are_those_of_the_documentation() {
    assertThat(DiagramStyles.all())
        .extracting(DiagramStyle::name)
        .containsExactly("claims", "argument", "aif", "gsn", "toulmin", "ibis");
    assertThat(DiagramStyles.find("gsn")).contains(GsnStyle.standard());
    assertThat(DiagramStyles.find("freehand")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("styles")
  void every_style_draws_every_view(DiagramStyle style) {
    ArgumentMap map = SampleMaps.everything();
    ClaimId p = new ClaimId("p");
    for (View view :
        List.of(
            WHOLE,
            WHOLE.around(new ArgumentId("one"), 1),
            WHOLE.closeSections().depth(3),
            WHOLE.collapse(p).prosFirst(),
            WHOLE.hide(ContentKind.RELATIONS, ContentKind.QUESTIONS),
            WHOLE.show(Detail.SOURCES, Detail.LIKELIHOODS))) {
      assertThat(Diagrams.svg().style(style).view(view).render(map)).contains("<svg");
      assertThat(Diagrams.dot().style(style).view(view).render(map)).startsWith("digraph");
    }
  }

  @ParameterizedTest
  @MethodSource("styles")
  void every_kind_of_box_and_line_is_in_the_legend_or_plain(DiagramStyle style) {
    Diagram diagram = style.diagram(SampleMaps.everything(), WHOLE);
    for (Box box : diagram.boxes()) {
      if (box.shape() != BoxShape.RECTANGLE && box.kind() != BoxKind.QUESTION) {
        assertThat(diagram.legend().boxes())
            .extracting(Legend.BoxEntry::tone)
            .as("legend for %s in %s", box, style.name())
            .contains(box.tone());
      }
    }
    for (Line line : diagram.lines()) {
      if (line.kind() != LineKind.PREMISE) {
        assertThat(diagram.legend().lines())
            .extracting(Legend.LineEntry::kind)
            .contains(line.kind());
      }
    }
  }

  @Test
  void the_legend_tells_lines_that_bear_on_a_whole_argument() {
    ArgumentMap map =
        ArgumentMap.build(
            "Whole",
            m ->
                m.claim(
                    "c",
                    "A claim.",
                    c ->
                        c.supportedBy(
                            claim("p", "A premise."),
                            a -> a.opposedAsAWholeBy(claim("w", "An objection.")))));
    assertThat(ClaimBoxStyle.standard().diagram(map, WHOLE).legend().lines())
        .extracting(Legend.LineEntry::isWhole, Legend.LineEntry::words)
        .containsExactly(tuple(false, "supports"), tuple(true, "opposes the whole argument"));
  }

  @Test
  void every_root_is_a_final_conclusion_where_something_is_argued() {
    ArgumentMapBuilder b = ArgumentMap.builder("Roots");
    ClaimId alone = b.claim("alone", "Alone.");
    assertThat(marksOf("alone", b.build())).isEmpty();
    b.support(b.claim("root", "Root."), b.claim("ground", "Ground."));
    assertThat(marksOf(alone.value(), b.build())).containsExactly(Mark.ROOT);
    assertThat(marksOf("ground", b.build())).isEmpty();
  }

  private static List<Mark> marksOf(String id, ArgumentMap map) {
    return boxes(ClaimBoxStyle.standard().diagram(map, WHOLE)).get(id).marks();
  }

  @Test
  void details_stand_below_the_words_only_where_asked_for() {
    ArgumentMapBuilder b = ArgumentMap.builder("Details");
    SourceId report = b.source("report", "The report");
    b.claim(
        "c",
        "A claim.",
        c -> c.cite(report, "p. 4").likelihood(LikelihoodScale.ICD_203.likelihood("likely")));
    ArgumentMap map = b.build();
    assertThat(boxes(ClaimBoxStyle.standard().diagram(map, WHOLE)).get("c").note()).isEmpty();
    View detailed = WHOLE.show(Detail.SOURCES, Detail.LIKELIHOODS);
    assertThat(boxes(ClaimBoxStyle.standard().diagram(map, detailed)).get("c").note())
        .isEqualTo("likely (55 to 80 %). Source: The report, p. 4");
  }

  @Test
  void a_premise_that_nothing_is_said_about_stands_in_the_box_of_its_argument() {
    Diagram diagram = ArgumentBoxStyle.standard().diagram(SampleMaps.sharing(), WHOLE);
    assertThat(boxes(diagram))
        .containsOnlyKeys(
            "sharing",
            "trust",
            "trust-against-sharing",
            "lapse-for-trust",
            "threat+pool-for-sharing",
            "leak-against-threat+pool-for-sharing");
    assertThat(boxes(diagram).get("threat+pool-for-sharing").text())
        .isEqualTo("(1) A common threat is felt. (2) Pooling warnings helps everyone to meet it.");
    assertThat(lines(diagram))
        .contains(
            "trust premise trust-against-sharing",
            "leak-against-threat+pool-for-sharing oppose threat+pool-for-sharing");
  }

  @Test
  void the_steps_of_a_reconstruction_are_one_box() {
    ArgumentMapBuilder b = ArgumentMap.builder("Steps");
    ClaimId top = b.claim("top", "Top.");
    ClaimId middle = b.claim("middle", "Middle.");
    ClaimId bottom = b.claim("bottom", "Bottom.");
    ArgumentId upper = b.support("upper", top, middle);
    ArgumentId lower = b.support("lower", middle, bottom);
    b.undercut(lower, b.claim("cut", "Cut."));
    b.add(
        Reconstruction.builder(new ReconstructionId("whole"), "In two steps")
            .step(lower)
            .step(upper)
            .build());
    Diagram diagram = ArgumentBoxStyle.standard().diagram(b.build(), WHOLE);
    assertThat(boxes(diagram)).containsOnlyKeys("top", "whole", "cut-against-lower");
    assertThat(boxes(diagram).get("whole"))
        .returns("In two steps", Box::heading)
        .returns("2 steps", Box::note);
    assertThat(lines(diagram))
        .containsExactlyInAnyOrder("whole support top", "cut-against-lower oppose whole");
  }

  @Test
  void aif_puts_a_node_between_claims_and_arguments_lead_into_nodes() {
    Diagram diagram = AifStyle.standard().diagram(SampleMaps.sharing(), WHOLE);
    assertThat(boxes(diagram).get("threat+pool-for-sharing"))
        .returns("RA", Box::label)
        .returns(BoxShape.ELLIPSE, Box::shape)
        .returns("Default Inference", Box::text);
    assertThat(boxes(diagram).get("leak-against-threat+pool-for-sharing").label()).isEqualTo("CA");
    assertThat(lines(diagram))
        .contains(
            "threat premise threat+pool-for-sharing",
            "pool premise threat+pool-for-sharing",
            "threat+pool-for-sharing support sharing",
            "leak-against-threat+pool-for-sharing oppose threat+pool-for-sharing");
    assertThat(diagram.joints()).isEmpty();
  }

  @Test
  void aif_shows_what_was_said_and_what_it_answers() {
    ArgumentMapBuilder b = ArgumentMap.builder("Talk");
    ClaimId tax = b.claim("tax", "The tax should go.");
    ParticipantId ann = new ParticipantId("ann");
    b.add(Participant.builder(ann, "Ann").build());
    LocutionId first = new LocutionId("l1");
    b.add(Locution.builder(first, ann, "Away with it!").asserting(tax).build());
    b.add(
        Locution.builder(new LocutionId("l2"), ann, "Well?")
            .illocution(IllocutionaryForce.CHALLENGING, tax)
            .inReplyTo(first)
            .build());
    Diagram diagram = AifStyle.standard().diagram(b.build(), WHOLE);
    assertThat(lines(diagram))
        .containsExactly(
            "l1 premise l1 YA1",
            "l1 YA1 says tax",
            "l2 premise l2 YA1",
            "l2 YA1 says tax",
            "l1 premise l2 TA1",
            "l2 TA1 reply l2");
    assertThat(boxes(diagram).get("l2 YA1").text()).isEqualTo("Challenging");
    assertThat(AifStyle.standard().diagram(b.build(), WHOLE.hide(ContentKind.LOCUTIONS)).boxes())
        .hasSize(1);
  }

  private static ArgumentMap safety() {
    ArgumentMapBuilder b = ArgumentMap.builder("Safety");
    SourceId test = new SourceId("test");
    b.add(Source.builder(test, "Test report").url("https://example.org/t").build());
    ClaimId safe = b.claim("safe", "The pump is safe.");
    ClaimId stops = b.claim("stops", "It stops when it runs dry.", c -> c.cite(test, "table 3"));
    ClaimId alarms = b.claim("alarms", "It raises an alarm.");
    ClaimId known = b.claim("known", "All hazards are known.", c -> c.standing(Standing.ASSUMED));
    ArgumentId step = b.support("step", safe, stops, alarms, known);
    b.back(step, b.claim("standard", "The standard asks for this split."));
    b.oppose(
        "doubt",
        alarms,
        b.claim("quiet", "The alarm is quiet.", c -> c.standing(Standing.REJECTED)));
    b.question("setting", "In which ward?", safe);
    return b.build();
  }

  @Test
  void gsn_has_an_element_for_each_role() {
    Map<String, Box> boxes = boxes(GsnStyle.standard().diagram(safety(), WHOLE));
    assertThat(boxes.get("safe")).returns("G1", Box::label).returns(List.of(), Box::marks);
    assertThat(boxes.get("step"))
        .returns("S1", Box::label)
        .returns(BoxShape.PARALLELOGRAM, Box::shape);
    assertThat(boxes.get("known"))
        .returns("A1", Box::label)
        .returns(BoxShape.ELLIPSE, Box::shape)
        .returns(List.of(Mark.ASSUMPTION), Box::marks);
    assertThat(boxes.get("standard"))
        .returns("J1", Box::label)
        .returns(List.of(Mark.JUSTIFICATION), Box::marks);
    assertThat(boxes.get("setting"))
        .returns("C1", Box::label)
        .returns(BoxShape.STADIUM, Box::shape);
    assertThat(boxes.get("alarms").marks()).containsExactly(Mark.UNDEVELOPED);
    assertThat(boxes.get("quiet").marks()).containsExactly(Mark.UNDEVELOPED, Mark.DEFEATED);
    assertThat(boxes.get("stops Sn1"))
        .returns("Test report, table 3", Box::text)
        .returns(BoxShape.CIRCLE, Box::shape)
        .matches(box -> box.link().orElseThrow().equals("https://example.org/t"));
  }

  @Test
  void gsn_leads_lines_from_the_support_to_the_supported() {
    assertThat(lines(GsnStyle.standard().diagram(safety(), WHOLE)))
        .containsExactlyInAnyOrder(
            "stops supported-by step",
            "alarms supported-by step",
            "known in-context-of step",
            "step supported-by safe",
            "standard in-context-of step",
            "quiet challenge alarms",
            "setting in-context-of safe",
            "stops Sn1 supported-by stops");
  }

  @Test
  void gsn_codes_do_not_depend_on_the_view() {
    Map<String, Box> part =
        boxes(GsnStyle.standard().diagram(safety(), WHOLE.around(new ClaimId("alarms"), 0)));
    assertThat(part).containsOnlyKeys("alarms");
    assertThat(part.get("alarms").label()).isEqualTo("G3");
  }

  private static ArgumentMap toulmin() {
    return ArgumentMap.build(
        "Harry",
        m ->
            m.claim(
                "british",
                "Harry is a British subject.",
                c ->
                    c.likelihood(LikelihoodScale.ICD_203.likelihood("likely"))
                        .supportedBy(
                            linked(
                                claim("bermuda", "Harry was born in Bermuda."),
                                claim(
                                        "rule",
                                        "Who is born in Bermuda is British.",
                                        r -> r.supportedBy(claim("law", "The statutes say so.")))
                                    .implicit()),
                            a ->
                                a.id("born")
                                    .undercutBy(
                                        claim("aliens", "Both his parents were aliens.")))));
  }

  @Test
  void toulmin_finds_data_warrant_backing_qualifier_and_rebuttal() {
    Diagram diagram = ToulminStyle.standard().diagram(toulmin(), WHOLE);
    Map<String, Box> boxes = boxes(diagram);
    assertThat(boxes.get("bermuda").label()).isEqualTo("Data");
    assertThat(boxes.get("rule").label()).isEqualTo("since");
    assertThat(boxes.get("law").label()).isEqualTo("on account of");
    assertThat(boxes.get("aliens").label()).isEqualTo("unless");
    assertThat(boxes.get("british").label()).isEqualTo("Claim");
    assertThat(boxes.get("born qualifier").text()).isEqualTo("likely (55 to 80 %)");
    assertThat(lines(diagram))
        .containsExactlyInAnyOrder(
            "born support born qualifier",
            "born qualifier support british",
            "bermuda premise born",
            "rule premise born",
            "law premise rule",
            "aliens oppose born qualifier");
    assertThat(ToulminStyle.standard().direction()).isEqualTo(Direction.RIGHT_LEFT);
  }

  @Test
  void toulmin_says_which_arguments_there_are_to_choose_from() {
    assertThatThrownBy(() -> ToulminStyle.standard().diagram(SampleMaps.sharing(), WHOLE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("shows 2: lapse-for-trust, threat+pool-for-sharing")
        .hasMessageContaining("ToulminStyle.of(new ArgumentId(\"lapse-for-trust\"))");
    assertThatThrownBy(() -> ToulminStyle.standard().diagram(ArgumentMap.empty(), WHOLE))
        .hasMessageContaining("shows none");
    ToulminStyle none = ToulminStyle.of(new ArgumentId("bornn"));
    assertThatThrownBy(() -> none.diagram(toulmin(), WHOLE)).hasMessageContaining("born");
    ToulminStyle born = ToulminStyle.of(new ArgumentId("born"));
    assertThatThrownBy(() -> born.diagram(toulmin(), WHOLE.depth(0)))
        .hasMessageContaining("depth 0")
        .hasMessageContaining("born");
  }

  @Test
  void ibis_writes_premises_into_pros_and_cons() {
    ArgumentMapBuilder b = ArgumentMap.builder("Ibis");
    ClaimId idea = b.claim("idea", "An idea.");
    ClaimId pro = b.claim("pro", "A pro.");
    b.question("q", "A question?", idea);
    b.support("for", idea, pro);
    b.oppose("against", pro, b.claim("con", "A con."));
    Diagram diagram = IbisStyle.standard().diagram(b.build(), WHOLE);
    assertThat(boxes(diagram)).containsOnlyKeys("q", "idea", "for", "against");
    assertThat(boxes(diagram).get("for")).returns("+", Box::label).returns("A pro.", Box::text);
    assertThat(boxes(diagram).get("q").label()).isEqualTo("?");
    assertThat(lines(diagram))
        .containsExactly("for support idea", "against oppose for", "idea answer q");
  }

  @Test
  void a_box_links_to_the_web_or_to_a_mailbox_only() {
    Box.Builder box = Box.builder("b", BoxKind.SOURCE);
    assertThatThrownBy(() -> box.link("javascript:alert(1)"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("javascript:alert(1)");
    assertThatThrownBy(() -> box.link("https://a b")).isInstanceOf(IllegalArgumentException.class);
    assertThat(box.link("HTTPS://example.org").build().link()).contains("HTTPS://example.org");
  }

  @Test
  void a_line_says_how_much_it_leaves_out() {
    assertThatThrownBy(() -> new Line(LineKind.INDIRECT, "a", "b", -1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
    assertThat(new Line(LineKind.PREMISE, "a", "b"))
        .isEqualTo(new Line(LineKind.PREMISE, "a", "b", 0, 1));
  }

  /** What a program outside the library would write. */
  private static final class SpeechStyle implements DiagramStyle {
    @Override
    public String name() {
      return "speech";
    }

    @Override
    public Diagram diagram(ArgumentMap map, View view) {
      VisibleMap visible = view.of(map);
      DiagramBuilder diagram = new DiagramBuilder(visible);
      visible
          .claims()
          .forEach(
              claim ->
                  diagram.box(
                      claim.id(),
                      Box.builder(claim.id().value(), BoxKind.CLAIM)
                          .shape(BoxShape.ELLIPSE)
                          .text(claim.text())));
      for (VisibleMap.VisibleArgument shown : visible.arguments()) {
        LineKind kind = shown.argument().isSupporting() ? LineKind.SUPPORT : LineKind.OPPOSE;
        shown.premises().forEach(premise -> diagram.line(kind, premise, shown.target()));
      }
      return diagram.build();
    }
  }

  @Test
  void a_style_of_ones_own_gets_views_legend_and_shortened_lines() {
    Diagram diagram =
        new SpeechStyle()
            .diagram(
                SampleMaps.sharing(),
                WHOLE.around(new ClaimId("lapse"), 0).around(new ClaimId("sharing"), 0));
    assertThat(diagram.boxes()).hasSize(2);
    assertThat(diagram.lines())
        .containsExactly(new Line(LineKind.INDIRECT, "lapse", "sharing", 3, 1));
    assertThat(diagram.legend().lines())
        .extracting(Legend.LineEntry::kind)
        .containsExactly(LineKind.INDIRECT);
    assertThat(Diagrams.svg().style(new SpeechStyle()).render(SampleMaps.sharing()))
        .contains("class=\"node claim ellipse\"");
  }
}
