package org.argmap.model;

import static org.argmap.model.Outline.claim;
import static org.argmap.model.Outline.linked;
import static org.argmap.model.Outline.ref;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The same map, with every part that the model has, in the nested and in the flat form. */
class BothFormsTest {
  private static final Likelihood LIKELY = LikelihoodScale.ICD_203.likelihood("likely");

  private static ArgumentMap nested() {
    return ArgumentMap.build(
        "Tolls",
        m ->
            m.description("Should the town charge a toll?")
                .language("en-GB")
                .author("A. Nalyst")
                .author("B. Nalyst")
                .date("2024-05-17")
                .licence("CC-BY-4.0")
                .metadata(x -> x.annotations(annotations()))
                .source("survey", "A survey")
                .source(
                    "count",
                    "A count",
                    s ->
                        s.author("The town")
                            .date("2024-05")
                            .url("https://example.org/count")
                            .reliability(Reliability.B)
                            .text("62 of 100 cars did not stop.")
                            .derivedFrom(SourceId.of("survey"))
                            .tag("figures"))
                .claim(
                    "toll",
                    "The town should charge a toll.",
                    c ->
                        c.title("Toll")
                            .standing(Standing.QUESTIONED)
                            .weight(0.5)
                            .likelihood(LIKELY)
                            .confidence(AnalyticConfidence.LOW)
                            .cite(detailed())
                            .tag("main")
                            .note("A note.")
                            .attribute("rank", "1")
                            .place(SourcePlace.at(3, 1))
                            .supportedBy(
                                linked(
                                    claim("jams", "Jams cost time.").inRole("goal"),
                                    ref("works").inRole("means").implicit()),
                                a ->
                                    a.id("why")
                                        .title("Why")
                                        .gist("Tolls cut jams.")
                                        .scheme("practical-reasoning")
                                        .strength(0.75)
                                        .tag("step"))
                            .opposedBy(
                                linked(List.of(ref("poor"), ref("jams"))), a -> a.id("against")))
                .claim("works", "Tolls work.")
                .claim("poor", "Tolls burden the poor.")
                .claim("Exemptions are possible.", c -> c.assumed())
                .undercut(
                    "why",
                    ref("poor"),
                    a ->
                        a.id("cut")
                            .presses("why", "CQ1")
                            .title("Cut")
                            .gist("No.")
                            .scheme("slope")
                            .strength(0.25))
                .undercut("why", ref("jams"))
                .back("why", ref("works"), a -> a.id("backing").answers("why", "CQ2"))
                .back("why", ref("exemptions-are-possible"), a -> a.id("second-backing"))
                .back("why", linked(List.of(ref("works"), ref("jams"))))
                .support("works", ref("exemptions-are-possible"), a -> a.id("can"))
                .oppose(
                    ArgumentId.of("cut"),
                    ref("exemptions-are-possible"),
                    a -> a.id("reply").answers("why", "CQ1"))
                .opposeAsAWhole("why", ref("poor"), a -> a.id("whole"))
                .supportAsAWhole("why", ref("works"))
                .contradiction("not-both", "toll", "poor", r -> r.tag("strict"))
                .contrariety("rivals", "works", "poor", r -> r.note("Perhaps."))
                .restatement("again", "works", "jams")
                .preference("rather", ArgumentId.of("why"), ArgumentId.of("against"))
                .preference("value", ClaimId.of("jams"), ClaimId.of("poor"), r -> r.tag("value"))
                .support(RelationId.of("rivals"), ref("jams"), a -> a.id("tie"))
                .oppose(RelationId.of("rivals"), ref("poor"))
                .question(
                    "which",
                    "Which measure?",
                    q ->
                        q.positions(List.of(ref("toll"), ref("works")))
                            .about(ClaimId.of("jams"))
                            .standard(ProofStandard.PREPONDERANCE_OF_EVIDENCE))
                .judgement("jams", "toll", Consistency.CONSISTENT)
                .judgement(
                    "cell", "poor", "toll", Consistency.INCONSISTENT, j -> j.note("Clearly."))
                .cite("poor", Citation.of(SourceId.of("count"), "table 3"))
                .section(
                    "outer",
                    "Outer",
                    s ->
                        s.details(x -> x.tag("part").member(ClaimId.of("jams")))
                            .section(
                                "inner",
                                "Inner",
                                i -> i.claim("costs", "Collecting costs little.")))
                .reconstruction(
                    "case", "The case", List.of("can", "why"), r -> r.gist("Tolls work."))
                .participant("anna", "Anna", p -> p.tag("mayor"))
                .participant("ben", "Ben")
                .locution("opening", "anna", "We should charge a toll.")
                .locution(
                    "answer",
                    "ben",
                    "Why?",
                    l ->
                        l.time(PartialDateTime.parse("2024-05-17"))
                            .inReplyTo(LocutionId.of("opening"))
                            .asserting(ClaimId.of("poor"))
                            .disagreeing(ArgumentId.of("whole"))));
  }

  private static ArgumentMap flat() {
    ArgumentMapBuilder b = ArgumentMap.builder("Tolls");
    b.description("Should the town charge a toll?")
        .language("en-GB")
        .author("A. Nalyst")
        .author("B. Nalyst")
        .date("2024-05-17")
        .licence("CC-BY-4.0")
        .metadata(x -> x.annotations(annotations()));
    SourceId survey = b.source("survey", "A survey");
    SourceId count =
        b.source(
            "count",
            "A count",
            s ->
                s.authors(List.of("The town"))
                    .date("2024-05")
                    .url("https://example.org/count")
                    .reliability(Reliability.B)
                    .text("62 of 100 cars did not stop.")
                    .derivedFrom(survey)
                    .tag("figures"));
    ClaimId toll =
        b.claim(
            "toll",
            "The town should charge a toll.",
            c ->
                c.title("Toll")
                    .standing(Standing.QUESTIONED)
                    .weight(0.5)
                    .likelihood(LIKELY)
                    .confidence(AnalyticConfidence.LOW)
                    .tag("main")
                    .note("A note.")
                    .attribute("rank", "1"));
    b.cite(toll, detailed());
    ClaimId jams = b.claim("jams", "Jams cost time.");
    ClaimId works = b.claim("works", "Tolls work.");
    ClaimId poor = ClaimId.of("poor");
    b.cite(poor, count, "table 3");
    ArgumentId why =
        b.support(
            "why",
            toll,
            List.of(jams, works),
            a ->
                a.inRole(jams, "goal")
                    .inRole(works, "means")
                    .implicit(works)
                    .title("Why")
                    .gist("Tolls cut jams.")
                    .scheme("practical-reasoning")
                    .strength(0.75)
                    .tag("step"));
    ArgumentId against = b.oppose("against", toll, List.of(poor, jams));
    b.claim("poor", "Tolls burden the poor.");
    ClaimId exemptions = b.claim("Exemptions are possible.", c -> c.assumed());
    ClaimId costs = b.claim("costs", "Collecting costs little.");
    ArgumentId cut =
        b.oppose(
            "cut",
            why,
            List.of(poor),
            a -> a.presses(why, "CQ1").title("Cut").gist("No.").scheme("slope").strength(0.25));
    b.undercut(why, jams);
    b.support("backing", why, List.of(works), a -> a.answers(why, "CQ2"));
    b.back("second-backing", why, exemptions);
    b.back(why, List.of(works, jams));
    ArgumentId can = b.support("can", works, exemptions);
    b.oppose("reply", cut, List.of(exemptions), a -> a.answers(why, "CQ1"));
    ArgumentId whole = b.opposeAsAWhole("whole", why, poor);
    b.supportAsAWhole(why, works);
    b.contradiction("not-both", toll, poor, r -> r.tag("strict"));
    RelationId rivals = b.contrariety("rivals", works, poor, r -> r.note("Perhaps."));
    b.restatement("again", works, jams);
    b.preference("rather", why, against);
    b.preference("value", jams, poor, r -> r.tag("value"));
    b.support("tie", rivals, jams);
    b.oppose(rivals, poor);
    b.question(
        "which",
        "Which measure?",
        q ->
            q.positions(List.of(toll, works))
                .about(jams)
                .standard(ProofStandard.PREPONDERANCE_OF_EVIDENCE));
    b.judgement(jams, toll, Consistency.CONSISTENT);
    b.judgement("cell", poor, toll, Consistency.INCONSISTENT, j -> j.note("Clearly."));
    SectionId inner = SectionId.of("inner");
    b.section("outer", "Outer", s -> s.member(jams).member(inner).tag("part"));
    b.section("inner", "Inner", List.of(costs));
    b.reconstruction("case", "The case", r -> r.steps(List.of(can, why)).gist("Tolls work."));
    ParticipantId anna = b.participant("anna", "Anna", p -> p.tag("mayor"));
    ParticipantId ben = b.participant("ben", "Ben");
    LocutionId opening = b.locution("opening", anna, "We should charge a toll.");
    b.locution(
        "answer",
        ben,
        "Why?",
        l ->
            l.time(PartialDateTime.parse("2024-05-17"))
                .inReplyTo(opening)
                .asserting(poor)
                .disagreeing(whole));
    return b.build();
  }

  private static Annotations annotations() {
    return new Annotations(List.of("draft"), List.of("To do."), Attributes.empty());
  }

  private static Citation detailed() {
    return Citation.builder(SourceId.of("count"))
        .locator("page 1")
        .quotation("62 of 100")
        .credibility(Credibility.PROBABLY_TRUE)
        .build();
  }

  /** The elements by id, so that a difference is shown alone and the order does not count. */
  private static List<Element> sorted(ArgumentMap map) {
    return map.elements().stream()
        .sorted((a, b) -> a.id().value().compareTo(b.id().value()))
        .toList();
  }

  @Test
  void both_forms_say_the_same_of_every_kind_of_element() {
    assertThat(sorted(nested())).containsExactlyElementsOf(sorted(flat()));
    assertThat(nested().metadata()).isEqualTo(flat().metadata());
  }

  @Test
  void the_map_has_every_kind_of_element_and_every_kind_of_relation() {
    Set<ElementKind> kinds =
        flat().elements().stream()
            .map(element -> element.id().kind())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ElementKind.class)));
    assertThat(kinds).containsExactly(ElementKind.values());
    assertThat(flat().relations().stream().map(Object::getClass).distinct()).hasSize(4);
  }

  @Test
  void every_optional_part_of_every_type_is_set_somewhere_in_the_map()
      throws ReflectiveOperationException {
    assertThat(OptionalParts.unset(flat())).isEmpty();
  }
}
