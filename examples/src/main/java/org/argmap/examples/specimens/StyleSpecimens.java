package org.argmap.examples.specimens;

import static org.argmap.model.Outline.claim;
import static org.argmap.model.Outline.linked;
import static org.argmap.model.Outline.ref;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ClaimId;
import org.argmap.model.LocutionId;
import org.argmap.render.diagram.DiagramStyle;
import org.argmap.render.diagram.style.DiagramStyles;
import org.argmap.render.diagram.style.ToulminStyle;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.diagram.theme.Themes;

/** Every style in every theme on one map, and each style on a map that suits it. */
final class StyleSpecimens {
  private StyleSpecimens() {}

  static List<Specimen> all() {
    List<Specimen> all = new ArrayList<>();
    for (DiagramStyle style : DiagramStyles.all()) {
      for (Theme theme : Themes.all()) {
        all.add(
            styled(
                "style-" + style.name() + "-" + theme.name(),
                "The style " + style.name() + " in the theme " + theme.name() + ".",
                style,
                theme));
      }
    }
    all.add(suited("argument", "many-steps", StyleSpecimens::reconstruction));
    all.add(suited("aif", "dialogue", StyleSpecimens::dialogue));
    all.add(suited("gsn", "safety", StyleSpecimens::safety));
    all.add(suited("ibis", "issue", StyleSpecimens::issue));
    return all;
  }

  /** The style of one argument is shown on one argument. */
  private static Specimen styled(String name, String shows, DiagramStyle style, Theme theme) {
    boolean one = style instanceof ToulminStyle;
    DiagramStyle used = one ? ToulminStyle.of(new ArgumentId("born")) : style;
    return new Specimen(
        name,
        shows,
        one ? StyleSpecimens::bermuda : StyleSpecimens::mole,
        svg -> svg.style(used).theme(theme));
  }

  private static Specimen suited(String style, String name, Supplier<ArgumentMap> outline) {
    DiagramStyle named = DiagramStyles.named(style);
    return new Specimen(
        style + "-" + name,
        "The style " + style + " on a map that suits it.",
        outline,
        svg -> svg.style(named));
  }

  private static ArgumentMap mole() {
    return ArgumentMap.build(
        "Who told them?",
        m ->
            m.language("en")
                .claim(
                    "mole",
                    "There is a mole in the ministry.",
                    c ->
                        c.title("Mole")
                            .supportedBy(
                                linked(
                                    claim("leak", "The position was known before the talks."),
                                    claim("closed", "Only the ministry knew it.").implicit()),
                                a ->
                                    a.id("from-leak")
                                        .title("From the leak")
                                        .scheme("ArgumentFromSign")
                                        .undercutBy(claim("guess", "It was easy to guess.")))
                            .opposedBy(claim("vetting", "All of its people were vetted."))
                            .contraryTo(ref("wire")))
                .claim(
                    "wire",
                    "The talks were overheard.",
                    c -> c.supportedBy(claim("device", "A device was found.", d -> d.assumed())))
                .question(
                    "how",
                    "How did they know?",
                    q -> q.position(ref("mole")).position(ref("wire"))));
  }

  private static ArgumentMap reconstruction() {
    return ArgumentMap.build(
        "Steps of one argument",
        m ->
            m.language("en")
                .claim(
                    "publish",
                    "The hole must be published.",
                    c ->
                        c.supportedBy(
                                linked(
                                    claim(
                                        "harm",
                                        "A hole kept secret harms everybody.",
                                        h ->
                                            h.supportedBy(
                                                linked(
                                                    claim("found", "Others find it too."),
                                                    claim("use", "Whoever finds it uses it.")),
                                                a -> a.id("first-step"))),
                                    claim("duty", "The state must not harm everybody.")),
                                a -> a.id("second-step"))
                            .opposedBy(
                                claim("catch", "Secret holes catch criminals."),
                                a -> a.title("Police work")))
                .reconstruction("harm-argument", "From harm", "first-step", "second-step"));
  }

  private static ArgumentMap dialogue() {
    return ArgumentMap.build(
        "A dialogue",
        m ->
            m.language("en")
                .participant("ann", "Ann")
                .participant("bob", "Bob")
                .claim(
                    "ban",
                    "Spyware should be banned.",
                    c ->
                        c.supportedBy(
                                claim("abuse", "It is turned against reporters."),
                                a -> a.id("from-abuse"))
                            .opposedBy(
                                claim("need", "The police needs it."), a -> a.id("from-need")))
                .locution("l1", "ann", "Ban spyware.", l -> l.asserting(ClaimId.of("ban")))
                .locution(
                    "l2",
                    "ann",
                    "It is turned against reporters!",
                    l -> l.asserting(ClaimId.of("abuse")).arguing(new ArgumentId("from-abuse")))
                .locution(
                    "l3",
                    "bob",
                    "But the police needs it.",
                    l -> l.disagreeing(ClaimId.of("ban")).inReplyTo(new LocutionId("l1"))));
  }

  private static ArgumentMap safety() {
    return ArgumentMap.build(
        "A safety case",
        m ->
            m.language("en")
                .source("test-report", "Test report 12")
                .claim(
                    "safe",
                    "The gateway lets nothing out but warnings.",
                    c ->
                        c.supportedBy(
                                linked(
                                    claim(
                                        "filter",
                                        "The filter drops all other messages.",
                                        f -> f.cite("test-report", "section 3")),
                                    claim("no-way-round", "There is no way round the filter.")),
                                a ->
                                    a.title("Over all ways out")
                                        .backedBy(claim("ways", "The ways out are listed.")))
                            .supportedBy(
                                claim("assumed", "Administrators are honest.", x -> x.assumed()))
                            .opposedBy(claim("update", "Updates open a second way.")))
                .question(
                    "which", "Which messages are warnings?", q -> q.about(ClaimId.of("safe"))));
  }

  private static ArgumentMap issue() {
    return ArgumentMap.build(
        "An issue",
        m ->
            m.language("en")
                .question(
                    "site",
                    "Where should the warning centre be?",
                    q ->
                        q.position(
                                claim(
                                    "capital",
                                    "In the capital.",
                                    c ->
                                        c.supportedBy(claim("near", "Ministries are near."))
                                            .opposedBy(claim("rent", "Rents are high."))))
                            .position(
                                claim(
                                    "abroad",
                                    "With a partner abroad.",
                                    c ->
                                        c.supportedBy(
                                                linked(
                                                    claim("skill", "They have the people."),
                                                    claim("offer", "They have offered.")))
                                            .opposedBy(claim("law", "Their law applies there."))))
                            .position(claim("nowhere", "Nowhere: a mailing list is enough.")))
                .question("who-pays", "Who pays?", q -> q.about(ClaimId.of("abroad"))));
  }

  /** Toulmin's own example (The Uses of Argument, 1958, chapter III), retold. */
  private static ArgumentMap bermuda() {
    return ArgumentMap.build(
        "Harry",
        m ->
            m.language("en")
                .claim(
                    "british",
                    "Harry is a British subject.",
                    c ->
                        c.supportedBy(
                            linked(
                                claim("born-there", "Harry was born in Bermuda."),
                                claim(
                                        "rule",
                                        "Who is born in Bermuda is as a rule a British subject.",
                                        w ->
                                            w.supportedBy(
                                                claim("statutes", "Statutes provide for it.")))
                                    .inRole("warrant")),
                            a ->
                                a.id("born")
                                    .undercutBy(
                                        claim("aliens", "Both his parents were aliens.")))));
  }
}
