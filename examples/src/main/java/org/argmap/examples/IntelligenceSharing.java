package org.argmap.examples;

import static org.argmap.model.Outline.claim;
import static org.argmap.model.Outline.linked;
import static org.argmap.model.Outline.ref;

import java.util.List;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Citation;
import org.argmap.model.MapOutline;
import org.argmap.model.QuestionId;
import org.argmap.model.Reliability;
import org.argmap.model.SectionOutline;
import org.argmap.model.SourceId;
import org.argmap.model.Standing;
import org.argmap.validate.Suppression;

/**
 * What cyber espionage does to intelligence sharing: it erodes trust, and it brings countries
 * together.
 *
 * <p>The text answers its question with "both". What it says on either side it says with <i>can</i>
 * and <i>may</i>, so that neither side denies the other: they are rival positions of a question,
 * but no contrariety, and the reasons for the one are not reasons against the other. What the text
 * does attack is the step from a risk to the harm: risks can be mitigated, if countries are
 * willing. Those are undercuts, and the willingness is put forward as open.
 */
public final class IntelligenceSharing {
  private static final SourceId TEXT = SourceId.of("text");

  private IntelligenceSharing() {}

  /** The analysis. */
  public static ArgumentMap map() {
    return ArgumentMap.build(
        "Cyber espionage and intelligence sharing",
        m -> {
          m.description(
              "What cyber espionage means for intelligence sharing between countries: an eroder of trust, a catalyst for sharing, or both; and what the outcome depends on.");
          m.language("en").date("2026-11-21").licence("Apache-2.0");
          m.source(
              TEXT.value(),
              "Cybersecurity And International Relations Questions Medium",
              s -> s.reliability(Reliability.F));
          m.question(
              "effect",
              "Does cyber espionage erode intelligence sharing between countries, or catalyse it?",
              q -> q.position(ref("harms")).position(ref("helps")).position(ref("complex")));
          judgement(m);
          m.section("negative", "On the one hand: an eroder of trust", s -> negative(s));
          m.section("positive", "On the other hand: a catalyst for sharing", s -> positive(s));
          hinge(m);
        });
  }

  /** What the validator finds in the map and a reader of the text would accept. */
  static List<Suppression> accepted() {
    return List.of(
        Suppression.of(
            "evidence.single-source",
            "The analysis is of one text, and says no more than it does."),
        Suppression.of(
            "likelihood.undefined-word",
            "The text hedges with \"may\" and \"could\" and gives no likelihoods; its words are kept."),
        Suppression.of(
            "reasoning.missing-link",
            "The text leaves the links between these sentences unsaid; adding them would be adding claims to it."),
        Suppression.of(
            "reasoning.unanswered-objection",
            "The text ends on what would mitigate the risks and leaves open whether countries do it."),
        Suppression.of(
            "reasoning.compatible-positions",
            QuestionId.of("effect"),
            "That both answers hold is what the text says: the implications are multifaceted."));
  }

  private static void judgement(MapOutline m) {
    m.claim(
        "response",
        "The response to cyber espionage will depend on the willingness of countries to mitigate the risks.",
        c -> {
          c.tag("hinge").cite(p(6, "will depend on the willingness of countries"));
          c.supportedBy(linked(ref("complex"), ref("mitigation")));
        });
    m.claim(
        "complex",
        "The implications of cyber espionage for intelligence sharing between countries are complex.",
        c -> {
          c.tag("position").cite(p(1, "multifaceted")).cite(p(6, "complex"));
          c.supportedBy(linked(ref("harms"), ref("helps")));
        });
  }

  private static void negative(SectionOutline s) {
    s.claim(
        "harms",
        "Cyber espionage can have negative consequences for intelligence sharing between countries.",
        c -> {
          c.title("Erodes").tag("position").cite(p(1, "both positive and negative consequences"));
          c.supportedBy(
              claim(
                  "agreements",
                  "Intelligence sharing agreements can break down.",
                  d -> {
                    d.cite(p(2, "a breakdown in intelligence sharing agreements"));
                    d.supportedBy(ref("trust"));
                  }));
          c.supportedBy(
              claim(
                  "reluctance",
                  "Countries can become reluctant to collaborate on sensitive information.",
                  d -> {
                    d.cite(p(2, "a reluctance to collaborate on sensitive information"));
                    d.supportedBy(ref("trust"));
                  }));
          c.supportedBy(
              claim(
                  "caution",
                  "Countries may become more cautious about sharing their intelligence.",
                  d -> {
                    d.cite(p(2, "more cautious about sharing their intelligence"));
                    d.supportedBy(ref("fear"), a -> a.id("fear-breeds-caution"));
                  }));
          c.supportedBy(
              claim(
                  "foundation",
                  "The foundation of intelligence sharing relationships can be eroded.",
                  d -> {
                    d.cite(p(3, "erode the foundation of intelligence sharing relationships"));
                    d.supportedBy(ref("confidence"));
                  }));
          c.supportedBy(
              claim(
                  "cooperation",
                  "Effective cooperation in addressing shared security threats can be hindered.",
                  d -> {
                    d.cite(
                        p(3, "hinder effective cooperation in addressing shared security threats"));
                    d.supportedBy(ref("confidence"));
                  }));
        });
    s.claim(
        "trust",
        "Cyber espionage can undermine trust and cooperation between countries.",
        c -> {
          c.cite(p(2, "undermine trust and cooperation")).cite(p(6, "undermine trust"));
          c.supportedBy(
              claim(
                  "exposure",
                  "Trust can suffer particularly if a nation is found to engage in covert cyber activities against another.",
                  d -> d.cite(p(2, "engaging in covert cyber activities against another"))));
        });
    s.claim(
        "fear",
        "Countries may fear that shared intelligence could be compromised or used against them.",
        d -> d.cite(p(2, "fearing that it could be compromised or used against them")));
    s.claim(
        "confidence",
        "Cyber espionage can lead to a loss of confidence in the integrity and reliability of shared intelligence.",
        c -> {
          c.cite(p(3, "a loss of confidence in the integrity and reliability"));
          c.cite(p(6, "concerns about the reliability of shared intelligence"));
          c.supportedBy(
              linked(ref("breach").implicit(), ref("doubts")),
              a -> a.id("breach-costs-confidence"));
        });
    s.claim(
        "breach",
        "Cyber espionage can compromise a country's cyber infrastructure.",
        c -> c.assumed());
    s.claim(
        "doubts",
        "A compromised cyber infrastructure may raise doubts about the authenticity and accuracy of what a country tells its allies.",
        c -> c.cite(p(3, "raise doubts about the authenticity and accuracy of the information")));
  }

  private static void positive(SectionOutline s) {
    s.claim(
        "helps",
        "Cyber espionage can have positive consequences for intelligence sharing between countries.",
        c -> {
          c.title("Catalyses")
              .tag("position")
              .cite(p(1, "both positive and negative consequences"));
          c.supportedBy(ref("catalyst"));
          c.supportedBy(
              claim(
                  "informs",
                  "Intelligence sharing efforts can be informed by knowledge of potential adversaries.",
                  d -> {
                    d.cite(p(5, "inform intelligence sharing efforts"));
                    d.supportedBy(ref("insights"));
                  }));
          c.supportedBy(
              claim(
                  "interests",
                  "Countries can better protect their national interests.",
                  d -> {
                    d.cite(p(5, "better protect their national interests"));
                    d.supportedBy(ref("assessments"));
                  }));
        });
    s.claim(
        "catalyst",
        "Cyber espionage can serve as a catalyst for increased intelligence sharing.",
        c -> {
          c.cite(p(4, "a catalyst for increased intelligence sharing"));
          c.cite(p(6, "a catalyst for increased collaboration"));
          c.supportedBy(
              linked(
                  ref("purpose"),
                  claim(
                      "capabilities",
                      "By sharing information about threats and attack techniques, countries can collectively enhance their cybersecurity capabilities.",
                      d -> d.cite(p(4, "collectively enhance their cybersecurity capabilities")))));
          c.supportedBy(
              linked(
                  ref("purpose"),
                  claim(
                      "countermeasures",
                      "By sharing information about threats and attack techniques, countries can develop more effective countermeasures.",
                      d -> d.cite(p(4, "develop more effective countermeasures")))));
        });
    s.claim(
        "purpose",
        "A sense of urgency and a common purpose can arise to collaborate on intelligence gathering and analysis.",
        d -> {
          d.cite(p(4, "a sense of urgency and a common purpose to collaborate"));
          d.supportedBy(
              claim(
                  "awareness",
                  "Countries become aware of cyber threats and attacks that target their shared interests.",
                  e ->
                      e.assumed()
                          .cite(p(4, "countries become aware of cyber threats and attacks"))));
        });
    s.claim(
        "insights",
        "Cyber espionage can provide valuable insights into the capabilities and intentions of other nations.",
        c -> {
          c.cite(p(5, "valuable insights into the capabilities and intentions of other nations"));
          c.cite(p(6, "provide valuable insights into potential threats"));
          c.supportedBy(
              claim(
                  "monitoring",
                  "By monitoring cyber activities, countries can better understand potential adversaries, their capabilities and objectives.",
                  d -> d.cite(p(5, "a better understanding of potential adversaries"))));
        });
    s.claim(
        "assessments",
        "Countries can develop more accurate threat assessments.",
        c -> {
          c.cite(p(5, "develop more accurate threat assessments"));
          c.supportedBy(ref("insights"));
        });
  }

  private static void hinge(MapOutline m) {
    m.claim(
        "mitigation",
        "The risks of cyber espionage can be mitigated.",
        c -> {
          c.tag("hinge").cite(p(6, "to mitigate the risks"));
          c.supportedBy(
              linked(
                  claim(
                      "adapt",
                      "Countries are willing to adapt their intelligence sharing practices.",
                      d ->
                          d.standing(Standing.QUESTIONED)
                              .tag("hinge")
                              .cite(p(6, "adapt their intelligence sharing practices"))),
                  claim(
                      "protect",
                      "Countries are willing to develop robust cybersecurity measures.",
                      d ->
                          d.standing(Standing.QUESTIONED)
                              .tag("hinge")
                              .cite(p(6, "develop robust cybersecurity measures")))));
        });
    m.undercut("fear-breeds-caution", ref("mitigation"), a -> a.id("no-need-for-caution"));
    m.undercut("breach-costs-confidence", ref("mitigation"), a -> a.id("no-need-for-doubt"));
  }

  private static Citation p(int paragraph, String quotation) {
    return Citation.builder(TEXT).locator("paragraph " + paragraph).quotation(quotation).build();
  }
}
