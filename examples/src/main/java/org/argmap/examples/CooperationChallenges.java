package org.argmap.examples;

import static org.argmap.model.Outline.claim;
import static org.argmap.model.Outline.linked;
import static org.argmap.model.Outline.ref;

import java.util.List;
import java.util.function.Consumer;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Citation;
import org.argmap.model.ClaimOutline;
import org.argmap.model.MapOutline;
import org.argmap.model.Reliability;
import org.argmap.model.SectionOutline;
import org.argmap.model.SourceId;
import org.argmap.validate.Suppression;

/**
 * Why international cooperation on cyber espionage is hard: five obstacles, and what they call for.
 *
 * <p>The text argues on one side only, so that all arguments are supporting ones. Each obstacle is
 * shown with what makes it and with what it does. Where the text names a fact and, in a sentence of
 * its own, what such a fact leads to, the two are linked: neither shows an obstacle without the
 * other.
 */
public final class CooperationChallenges {
  private static final SourceId TEXT = SourceId.of("text");

  private CooperationChallenges() {}

  /** The analysis. */
  public static ArgumentMap map() {
    return ArgumentMap.build(
        "Obstacles to cooperation on cyber espionage",
        m -> {
          m.description(
              "Five obstacles to international cooperation on cyber espionage, each with what makes it and what it does, and what they call for.");
          m.language("en").date("2026-11-21").licence("Apache-2.0");
          m.source(
              TEXT.value(),
              "Cybersecurity And International Relations Questions",
              s -> s.reliability(Reliability.F));
          judgement(m);
          m.section("attributing", "Attribution", s -> attribution(s));
          m.section("trusting", "Trust and information sharing", s -> trust(s));
          m.section("law", "Legal and jurisdictional issues", s -> law(s));
          m.section("politics", "Geopolitical considerations", s -> geopolitics(s));
          m.section("progress", "Technological advancements", s -> technology(s));
        });
  }

  /** What the validator finds in the map and a reader of the text would accept. */
  static List<Suppression> accepted() {
    return List.of(
        Suppression.of(
            "evidence.single-source",
            "The analysis is of one text, and says no more than it does."),
        Suppression.of(
            "reasoning.one-sided-case",
            "The text lists obstacles and raises no objection to them."),
        Suppression.of(
            "likelihood.undefined-word",
            "The text hedges with \"may\" and gives no likelihoods; its words are kept."),
        Suppression.of(
            "reasoning.missing-link",
            "The text leaves the links between these sentences unsaid; adding them would be adding claims to it."));
  }

  private static void judgement(MapOutline m) {
    m.claim(
        "efforts",
        "International cooperation on cyber espionage requires concerted efforts.",
        c -> {
          c.cite(at("conclusion", "requiring concerted efforts"));
          c.supportedBy(
              claim(
                  "complex",
                  "International cooperation on cyber espionage is complex by nature.",
                  d -> {
                    d.cite(at("conclusion", "the complex nature of international cooperation"));
                    d.supportedBy(
                        claim(
                            "challenges",
                            "International cooperation on cyber espionage faces several main challenges.",
                            e -> {
                              e.cite(
                                  at(
                                      "introduction",
                                      "The main challenges in international cooperation"));
                              e.supportedBy(ref("attribution"));
                              e.supportedBy(ref("trust"));
                              e.supportedBy(ref("legal"));
                              e.supportedBy(ref("geopolitics"));
                              e.supportedBy(ref("technology"));
                            }));
                  }));
          c.supportedBy(
              claim(
                  "barriers",
                  "The barriers to international cooperation have to be overcome.",
                  d -> {
                    d.cite(at("conclusion", "overcome barriers"));
                    d.supportedBy(ref("challenges"));
                  }));
          c.supportedBy(
              claim(
                  "sharing-mechanisms",
                  "Effective mechanisms for information sharing have to be established.",
                  d -> {
                    d.cite(at("conclusion", "effective mechanisms for information sharing"));
                    d.supportedBy(ref("trust"));
                  }));
          c.supportedBy(
              claim(
                  "trust-mechanisms",
                  "Effective mechanisms for trust-building have to be established.",
                  d -> {
                    d.cite(at("conclusion", "trust-building"));
                    d.supportedBy(ref("trust"));
                  }));
          c.supportedBy(
              claim(
                  "legal-mechanisms",
                  "Effective mechanisms for legal cooperation have to be established.",
                  d -> {
                    d.cite(at("conclusion", "legal cooperation"));
                    d.supportedBy(ref("legal"));
                  }));
        });
  }

  private static void attribution(SectionOutline s) {
    s.claim(
        "attribution",
        "Attribution is a main challenge for international cooperation on cyber espionage.",
        c -> {
          c.tag("challenge").cite(challenge(1, "Attribution"));
          c.supportedBy(
              linked(
                  ref("unattributed"),
                  claim(
                      "unaccountable",
                      "A lack of attribution makes it challenging to hold responsible parties accountable.",
                      effect(1, "challenging to hold responsible parties accountable"))));
          c.supportedBy(
              linked(
                  ref("unattributed"),
                  claim(
                      "hampered",
                      "A lack of attribution hampers international cooperation.",
                      effect(1, "hampers international cooperation"))));
        });
    s.claim(
        "unattributed",
        "It is often difficult to accurately attribute cyber espionage activities to a specific country or actor.",
        c -> {
          c.tag("mechanism")
              .cite(challenge(1, "difficult to accurately attribute cyber espionage activities"));
          c.supportedBy(
              claim(
                  "techniques",
                  "Cyber espionage uses sophisticated techniques such as proxy servers and false flag operations.",
                  mechanism(1, "the use of sophisticated techniques such as proxy servers")));
        });
  }

  private static void trust(SectionOutline s) {
    s.claim(
        "trust",
        "Trust and information sharing are a main challenge for international cooperation on cyber espionage.",
        c -> {
          c.tag("challenge").cite(challenge(2, "Trust and Information Sharing"));
          c.supportedBy(
              claim(
                  "hesitant",
                  "Countries are often hesitant to share sensitive information related to cyber espionage.",
                  d -> {
                    d.tag("effect").cite(challenge(2, "hesitant to share sensitive information"));
                    d.supportedBy(
                        claim(
                            "security",
                            "Countries have concerns about national security.",
                            mechanism(2, "concerns about national security")));
                    d.supportedBy(
                        claim(
                            "misuse",
                            "Countries have concerns about the potential misuse of shared information.",
                            mechanism(2, "the potential misuse of shared information")));
                  }));
          c.supportedBy(
              linked(
                  ref("distrust"),
                  claim(
                      "hindered",
                      "Lack of trust among nations can hinder effective cooperation.",
                      effect(2, "hinder effective cooperation"))));
          c.supportedBy(
              linked(
                  ref("distrust"),
                  claim(
                      "limited",
                      "Lack of trust among nations can limit the exchange of crucial intelligence.",
                      effect(2, "limit the exchange of crucial intelligence"))));
        });
    s.claim(
        "distrust",
        "Trust is lacking among nations.",
        c -> c.assumed().tag("mechanism").cite(challenge(2, "Lack of trust among nations")));
  }

  private static void law(SectionOutline s) {
    s.claim(
        "legal",
        "Legal and jurisdictional issues are a main challenge for international cooperation on cyber espionage.",
        c -> {
          c.tag("challenge").cite(challenge(3, "Legal and Jurisdictional Issues"));
          c.supportedBy(
              claim(
                  "disunited",
                  "It is challenging to establish a unified approach to combating cyber espionage.",
                  d -> {
                    d.tag("effect")
                        .cite(challenge(3, "challenging to establish a unified approach"));
                    d.supportedBy(ref("complications"));
                  }));
        });
    s.claim(
        "complications",
        "Complexities can arise in legal cooperation, extradition and the prosecution of cyber criminals.",
        c -> {
          c.tag("effect")
              .cite(
                  challenge(
                      3, "legal cooperation, extradition, and prosecution of cyber criminals"));
          c.supportedBy(
              claim(
                  "frameworks",
                  "Different countries have varying legal frameworks when it comes to cyber espionage.",
                  mechanism(3, "varying legal frameworks")));
          c.supportedBy(
              claim(
                  "boundaries",
                  "Different countries have varying jurisdictional boundaries when it comes to cyber espionage.",
                  mechanism(3, "jurisdictional boundaries")));
        });
  }

  private static void geopolitics(SectionOutline s) {
    s.claim(
        "geopolitics",
        "Geopolitical considerations are a main challenge for international cooperation on cyber espionage.",
        c -> {
          c.tag("challenge").cite(challenge(4, "Geopolitical Considerations"));
          c.supportedBy(
              claim(
                  "reluctant",
                  "Countries may be reluctant to cooperate with adversaries or competitors.",
                  d -> {
                    d.tag("effect")
                        .cite(
                            challenge(4, "reluctant to cooperate with adversaries or competitors"));
                    d.supportedBy(
                        claim(
                            "advantage",
                            "Countries may perceive cyber espionage as a tool for gaining a strategic advantage.",
                            mechanism(4, "a tool for gaining a strategic advantage")));
                  }));
          c.supportedBy(
              linked(
                  ref("rivalry"),
                  claim(
                      "tensions",
                      "Geopolitical tensions can hinder collaboration.",
                      effect(4, "Geopolitical tensions can hinder collaboration"))));
          c.supportedBy(
              linked(
                  ref("rivalry"),
                  claim(
                      "apart",
                      "Geopolitical tensions can hinder efforts to address cyber espionage collectively.",
                      effect(4, "hinder efforts to address cyber espionage collectively"))));
        });
    s.claim(
        "rivalry",
        "Cyber espionage activities are often intertwined with geopolitical rivalries and national interests.",
        mechanism(4, "intertwined with geopolitical rivalries and national interests"));
  }

  private static void technology(SectionOutline s) {
    s.claim(
        "technology",
        "Technological advancements are a main challenge for international cooperation on cyber espionage.",
        c -> {
          c.tag("challenge").cite(challenge(5, "Technological Advancements"));
          c.supportedBy(
              claim(
                  "pace",
                  "It is challenging for international cooperation to keep pace.",
                  d -> {
                    d.tag("effect")
                        .cite(
                            challenge(5, "challenging for international cooperation to keep pace"));
                    d.supportedBy(
                        claim(
                            "advances",
                            "Technology is advancing rapidly.",
                            mechanism(5, "Rapid advancements in technology")));
                    d.supportedBy(
                        claim(
                            "evolution",
                            "The nature of cyber threats is evolving.",
                            mechanism(5, "the evolving nature of cyber threats")));
                  }));
          c.supportedBy(
              claim(
                  "ability",
                  "The ability of countries to collaborate effectively on cyber espionage issues can be affected.",
                  d -> {
                    d.tag("effect")
                        .cite(challenge(5, "impact their ability to effectively collaborate"));
                    d.supportedBy(
                        claim(
                            "levels",
                            "Different countries may have varying levels of technological capabilities and expertise.",
                            mechanism(
                                5, "varying levels of technological capabilities and expertise")));
                  }));
        });
  }

  /** What makes an obstacle, in a claim with no grounds of its own. */
  private static Consumer<ClaimOutline> mechanism(int challenge, String quotation) {
    return claim -> claim.tag("mechanism").cite(challenge(challenge, quotation));
  }

  /** What an obstacle does, in a claim with no grounds of its own. */
  private static Consumer<ClaimOutline> effect(int challenge, String quotation) {
    return claim -> claim.tag("effect").cite(challenge(challenge, quotation));
  }

  private static Citation challenge(int number, String quotation) {
    return at("challenge " + number, quotation);
  }

  private static Citation at(String place, String quotation) {
    return Citation.builder(TEXT).locator(place).quotation(quotation).build();
  }
}
