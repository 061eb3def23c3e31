package org.argmap.examples.specimens;

import static org.argmap.model.Outline.claim;
import static org.argmap.model.Outline.linked;

import java.util.List;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ClaimId;
import org.argmap.model.SectionId;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.view.ContentKind;
import org.argmap.render.diagram.view.View;

/** Views that leave out a part of one map. */
final class ViewSpecimens {
  private ViewSpecimens() {}

  static List<Specimen> all() {
    View whole = View.wholeMap();
    return List.of(
        seen("whole", "The whole map that the next pictures show a part of.", whole),
        seen(
            "collapsed-branch",
            "A branch collapsed behind its claim, with the number of what is behind it.",
            whole.collapse(ClaimId.of("trust"))),
        seen(
            "hidden-middle",
            "A claim in the middle left out: the line over it is shortened.",
            whole.hide(ClaimId.of("caught"))),
        seen("closed-group", "A closed group.", whole.close(new SectionId("pooling"))),
        seen("all-groups-closed", "All groups closed.", whole.closeSections()),
        seen("one-step-deep", "One step below the conclusion.", whole.depth(1)),
        seen(
            "neighbourhood",
            "What lies within one step of a claim.",
            whole.around(ClaimId.of("trust"), 1)),
        seen("consequences", "What a claim bears on.", whole.consequencesOf(ClaimId.of("case"))),
        seen("pros-first", "Supporting arguments before opposing ones.", whole.prosFirst()),
        seen(
            "without-opposition",
            "Opposing arguments hidden.",
            whole.hide(ContentKind.OPPOSING_ARGUMENTS)),
        seen("conclusion-alone", "The conclusion alone.", whole.depth(0)));
  }

  private static Specimen seen(String name, String shows, View view) {
    return new Specimen(
        "view-" + name,
        shows,
        ViewSpecimens::map,
        svg -> svg.view(view).direction(Direction.TOP_DOWN));
  }

  private static ArgumentMap map() {
    return ArgumentMap.build(
        "Espionage and sharing",
        m -> {
          m.language("en");
          m.claim(
              "sharing",
              "Partners share less because of espionage.",
              c ->
                  c.supportedBy(
                      claim(
                          "trust",
                          "Espionage erodes trust.",
                          t ->
                              t.supportedBy(
                                      claim(
                                          "caught",
                                          "Partners who are caught lose standing.",
                                          k ->
                                              k.supportedBy(
                                                  claim("case", "It was so in the case of 2013."))))
                                  .opposedBy(claim("known", "Everybody knows that all do it.")))));
          m.section(
              "pooling",
              "Why they share all the same",
              s ->
                  s.oppose(
                      "sharing",
                      linked(
                          claim("threat", "They face the same intruders."),
                          claim(
                              "pool",
                              "Pooled warnings help all of them.",
                              p -> p.opposedBy(claim("late", "They come too late."))))));
          m.section(
              "doubts",
              "Doubts about the evidence",
              s -> s.oppose("case", claim("single", "It is a single case.")));
        });
  }
}
