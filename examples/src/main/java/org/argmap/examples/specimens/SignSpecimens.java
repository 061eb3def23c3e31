package org.argmap.examples.specimens;

import static org.argmap.model.Outline.claim;
import static org.argmap.model.Outline.linked;
import static org.argmap.model.Outline.ref;

import java.util.List;
import java.util.Locale;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ClaimId;
import org.argmap.model.RelationId;
import org.argmap.model.Standing;

/** One specimen for each sign of the drawing. */
final class SignSpecimens {
  private SignSpecimens() {}

  static List<Specimen> all() {
    Specimen linked =
        Specimen.of(
            "linked-premises",
            "Premises that need each other share one point and one line; an implicit one is dashed.",
            SignSpecimens::linkedPremises);
    Specimen undercuts =
        Specimen.of(
            "undercut-of-undercut",
            "Arguments for and against steps end on the point of the step, to any depth.",
            SignSpecimens::undercuts);
    return List.of(
        Specimen.of("empty", "A map without elements.", ArgumentMap::empty),
        Specimen.of("one-claim", "A claim alone.", SignSpecimens::oneClaim),
        Specimen.of("stances", "An argument for and one against.", SignSpecimens::stances),
        linked,
        linked.leftRight(),
        undercuts,
        undercuts.leftRight(),
        Specimen.of(
            "bearing-on-the-whole",
            "Arguments on a whole argument, beside one on its step.",
            SignSpecimens::wholes),
        Specimen.of(
            "standings", "What is taken of claims before any argument.", SignSpecimens::standings),
        Specimen.of(
            "relations",
            "Contradiction, contrariety, restatement and preference between claims.",
            SignSpecimens::relations),
        Specimen.of(
            "arguments-about-relations",
            "Arguments for and against a relation, and a preference between arguments.",
            SignSpecimens::aboutRelations),
        Specimen.of(
            "question-and-positions",
            "Questions, the positions that answer them, and what a question is about.",
            SignSpecimens::questions),
        Specimen.of(
            "titles",
            "Titles of claims, and titles and gists of arguments.",
            SignSpecimens::titles),
        Specimen.of("nested-groups", "Titled groups in groups.", SignSpecimens::groups),
        Specimen.of(
            "scattered-group",
            "A group whose members lie apart, with claims of nobody between them.",
            SignSpecimens::scatteredGroup));
  }

  private static ArgumentMap oneClaim() {
    return ArgumentMap.build(
        "One claim",
        m -> m.language("en").claim("claim", "Partners share more when they are watched."));
  }

  private static ArgumentMap stances() {
    return ArgumentMap.build(
        "For and against",
        m ->
            m.language("en")
                .claim(
                    "sharing",
                    "Allies should share raw reports.",
                    c ->
                        c.supportedBy(claim("speed", "Raw reports arrive sooner."))
                            .opposedBy(claim("sources", "Raw reports give sources away."))));
  }

  private static ArgumentMap linkedPremises() {
    return ArgumentMap.build(
        "Linked premises",
        m ->
            m.language("en")
                .claim(
                    "mole",
                    "There is a mole in the ministry.",
                    c ->
                        c.supportedBy(
                                linked(
                                    claim("leak", "The position was known before the talks."),
                                    claim("closed", "Only the ministry knew the position."),
                                    claim(
                                            "no-intrusion",
                                            "Nobody had broken into the ministry's network.")
                                        .implicit()))
                            .opposedBy(
                                linked(
                                    claim("guess", "The position could be guessed."),
                                    claim("public", "Ministers had spoken about it.")),
                                a -> a.title("Guesswork"))));
  }

  private static ArgumentMap undercuts() {
    return ArgumentMap.build(
        "Undercuts and backing",
        m ->
            m.language("en")
                .claim(
                    "state",
                    "A state was behind the intrusion.",
                    c ->
                        c.supportedBy(
                                claim("tools", "The tools are those of a known group."),
                                a ->
                                    a.undercutBy(
                                            claim("sold", "The tools have been on sale since May."),
                                            u ->
                                                u.undercutBy(
                                                    claim("key", "The sold version lacks the key."),
                                                    v ->
                                                        v.undercutBy(
                                                            claim("copied", "Keys get copied."))))
                                        .backedBy(claim("never", "The group never shares tools.")))
                            .opposedBy(
                                claim("money", "The intruders asked for money."),
                                a ->
                                    a.undercutBy(
                                        claim("cover", "A ransom note makes a good cover.")))));
  }

  private static ArgumentMap wholes() {
    return ArgumentMap.build(
        "Bearing on the whole",
        m ->
            m.language("en")
                .claim(
                    "cloud",
                    "Move the registry to the cloud.",
                    c ->
                        c.supportedBy(
                            linked(
                                claim("cheap", "It is cheaper there."),
                                claim("safe", "It is safer there.")),
                            a ->
                                a.opposedAsAWholeBy(claim("sold", "A seller made this up."))
                                    .supportedAsAWholeBy(claim("audit", "Auditors agree with it."))
                                    .undercutBy(claim("law", "Price and safety are not all."))
                                    .backedBy(claim("brief", "The brief names just these two."))))
                .claim("unrelated", "The registry is old."));
  }

  private static ArgumentMap standings() {
    return ArgumentMap.build(
        "Standings",
        m -> {
          m.language("en");
          m.claim(
              "verdict",
              "The warning was credible.",
              c -> {
                for (Standing standing : Standing.values()) {
                  String name = standing.name().toLowerCase(Locale.ROOT);
                  c.supportedBy(
                      claim(name, "A reason that is " + name + ".", p -> p.standing(standing)));
                }
              });
        });
  }

  private static ArgumentMap relations() {
    ArgumentMapBuilder b = ArgumentMap.builder("Relations between claims");
    b.metadata(m -> m.language("en"));
    ClaimId known = b.claim("known", "The service knew of the hole.");
    ClaimId unknown = b.claim("unknown", "The service did not know of the hole.");
    ClaimId told = b.claim("told", "It told the maker at once.");
    ClaimId kept = b.claim("kept", "It kept the hole to itself.");
    ClaimId again = b.claim("again", "The service said nothing to the maker.");
    ClaimId duty = b.claim("duty", "Makers must be told.");
    b.support(known, kept);
    b.contradiction(known, unknown);
    b.contrariety(told, kept);
    b.restatement(kept, again);
    b.preference(duty, kept);
    return b.build();
  }

  private static ArgumentMap aboutRelations() {
    ArgumentMapBuilder b = ArgumentMap.builder("Arguments about relations and arguments");
    b.metadata(m -> m.language("en"));
    ClaimId open = b.claim("open", "The meeting was open.");
    ClaimId secret = b.claim("secret", "The meeting was secret.");
    ClaimId doors = b.claim("doors", "What is open is not secret.");
    ClaimId part = b.claim("part", "One part was open, one was not.");
    RelationId excluded = b.contrariety(open, secret);
    b.support(excluded, doors);
    b.oppose(excluded, part);
    ArgumentId minutes = b.support("minutes", open, b.claim("press", "Minutes were published."));
    ArgumentId guards = b.support("guards", secret, b.claim("guard", "Guards kept the doors."));
    b.preference(minutes, guards);
    return b.build();
  }

  private static ArgumentMap questions() {
    return ArgumentMap.build(
        "Question and positions",
        m ->
            m.language("en")
                .question(
                    "who",
                    "Who should hold the list of holes?",
                    q ->
                        q.position(
                                claim(
                                    "service",
                                    "The intelligence service.",
                                    c ->
                                        c.supportedBy(claim("skill", "It has the people."))
                                            .opposedBy(claim("temptation", "It would use them."))))
                            .position(
                                claim(
                                    "regulator",
                                    "An independent regulator.",
                                    c -> c.supportedBy(claim("trust", "Makers would trust it."))))
                            .position(claim("nobody", "Nobody: each hole is published.")))
                .question(
                    "cost",
                    "What does independence cost?",
                    q -> q.about(ClaimId.of("regulator")).position(claim("little", "Little."))));
  }

  private static ArgumentMap titles() {
    return ArgumentMap.build(
        "Titles",
        m ->
            m.language("en")
                .claim(
                    "ban",
                    "The sale of intrusion tools should be banned.",
                    c ->
                        c.title("Ban")
                            .supportedBy(
                                claim(
                                    "abuse",
                                    "Such tools have been used against reporters.",
                                    p -> p.title("Abuse")),
                                a -> a.title("From abuse").scheme("NegativeConsequences"))
                            .opposedBy(
                                claim(
                                    "police",
                                    "The police needs them.",
                                    p ->
                                        p.title("A title that is so long that it takes two lines")),
                                a -> a.gist("What is needed should not be banned."))));
  }

  private static ArgumentMap groups() {
    return ArgumentMap.build(
        "Groups in groups",
        m ->
            m.language("en")
                .claim("join", "The country should join the warning centre.")
                .section(
                    "gains",
                    "What it gains",
                    s ->
                        s.support("join", claim("early", "Warnings arrive earlier."))
                            .section(
                                "early-evidence",
                                "Evidence",
                                e ->
                                    e.support("early", claim("two-days", "Two days in May."))
                                        .support("early", claim("a-week", "A week in June."))
                                        .section(
                                            "doubts",
                                            "Doubts about it",
                                            d ->
                                                d.oppose(
                                                    "a-week", claim("lucky", "June was luck."))))
                            .support("join", claim("skills", "Its people learn.")))
                .section(
                    "losses",
                    "What it loses",
                    s -> s.oppose("join", claim("control", "Control over what is told."))));
  }

  private static ArgumentMap scatteredGroup() {
    return ArgumentMap.build(
        "A scattered group",
        m -> {
          m.language("en");
          m.claim(
              "report",
              "The report should be published.",
              c ->
                  c.supportedBy(claim("a", "Voters have a right to it."))
                      .supportedBy(claim("b", "It is out anyway."))
                      .supportedBy(claim("c", "Partners have agreed."))
                      .opposedBy(claim("d", "It names sources."))
                      .opposedBy(claim("e", "It is unfinished.")));
          m.section(
              "outside",
              "Said outside the house",
              s ->
                  s.support("a", claim("poll", "Most say so in polls."))
                      .support("c", claim("letter", "Their letter says so."))
                      .oppose("e", claim("author", "The author calls it finished.")));
          m.restatement("same", "poll", "letter");
          m.support("report", ref("author"));
        });
  }
}
