package org.argmap.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.argmap.internal.text.Quoted;

/** The problems of a map under construction, as findings that say how to solve them. */
final class BuildProblems {
  static final String UNKNOWN_ID = "map.unknown-id";
  static final String WRONG_KIND = "map.wrong-kind";
  static final String DUPLICATE_ID = "map.duplicate-id";
  static final String BAD_ID = "map.bad-id";
  static final String TWO_SECTIONS = "map.two-sections";
  static final String SECTION_CYCLE = "map.section-cycle";

  private final List<Finding> findings = new ArrayList<>();
  private final NearestIds nearest;

  BuildProblems(NearestIds nearest) {
    this.nearest = nearest;
  }

  List<Finding> findings() {
    return findings;
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  /**
   * Returns the position of what an element refers to; -1, and a finding, if there is no such
   * thing.
   */
  int resolve(ElementTable table, Element from, ElementId id, ReferenceRole role) {
    int position = table.positionOfAny(id);
    if (position < 0) {
      unknown(from, id, role);
      return -1;
    }
    if (!table.isOf(id.kind(), position)) {
      wrongKind(from, id, role, table.at(position));
      return -1;
    }
    return position;
  }

  private void unknown(Element from, ElementId id, ReferenceRole role) {
    String kind = id.kind().word();
    findings.add(
        Finding.error(
                UNKNOWN_ID,
                "The %s refers to the %s %s %s, but the map has no element with that id."
                    .formatted(name(from.id()), kind, Quoted.text(id.value()), role.phrase()))
            .element(from.id(), id)
            .place(from.place())
            .hint(
                nearest.sentence(id)
                    + "Declare it with "
                    + declaration(id)
                    + ", or correct the id.")
            .build());
  }

  private void wrongKind(Element from, ElementId id, ReferenceRole role, Element found) {
    findings.add(
        Finding.error(
                WRONG_KIND,
                "The %s refers to %s %s, which should be %s but is %s."
                    .formatted(
                        name(from.id()),
                        Quoted.text(id.value()),
                        role.phrase(),
                        id.kind().wordWithArticle(),
                        found.id().kind().wordWithArticle()))
            .element(from.id(), found.id())
            .place(from.place())
            .hint(
                found.id() instanceof Target && role == ReferenceRole.TARGET
                    ? "To target it, name it by %sId.of(\"%s\")."
                        .formatted(capital(found.id().kind().word()), id.value())
                    : nearest.sentence(id) + "Name %s here.".formatted(id.kind().wordWithArticle()))
            .build());
  }

  void duplicate(Element second, Element first) {
    findings.add(
        Finding.error(
                DUPLICATE_ID,
                "Two elements have the id %s: %s and %s."
                    .formatted(
                        Quoted.text(second.id().value()),
                        first.id().kind().wordWithArticle(),
                        first.id().kind() == second.id().kind()
                            ? "another " + second.id().kind().word()
                            : second.id().kind().wordWithArticle()))
            .element(first.id(), second.id())
            .place(second.place())
            .hint(
                "All ids of a map share one namespace. Give one of them another id."
                    + (first instanceof Claim && second instanceof Claim
                        ? " In an outline, ref(\"%s\") names the first again."
                            .formatted(second.id().value())
                        : "")
                    + (first.id().kind() == second.id().kind()
                        ? " On a builder, replace(...) changes the first."
                        : ""))
            .build());
  }

  /** Reports citations that were given to a claim which is missing. */
  void citationOfUnknownClaim(ClaimId id, List<Citation> citations) {
    for (Citation citation : citations) {
      findings.add(
          Finding.error(
                  UNKNOWN_ID,
                  "The %s is cited for the claim %s, but the map has no element with that id."
                      .formatted(name(citation.source()), Quoted.text(id.value())))
              .element(id, citation.source())
              .hint(
                  nearest.sentence(id)
                      + "Declare it with "
                      + declaration(id)
                      + ", or correct the id.")
              .build());
    }
  }

  /** Says that something has no element with an id, and proposes the nearest ids. */
  static String absent(String where, ElementId id, Collection<? extends Element> elements) {
    String sentence = "The %s has no %s".formatted(where, name(id));
    for (Element element : elements) {
      if (element.id().value().equals(id.value())) {
        return sentence
            + "; the element with that id is "
            + element.id().kind().wordWithArticle()
            + ".";
      }
    }
    return (sentence + ". " + new NearestIds(elements).sentence(id)).strip();
  }

  static Finding badId(ElementKind kind, String problem) {
    return Finding.error(
            BAD_ID, "The id of %s is not valid. %s".formatted(kind.wordWithArticle(), problem))
        .hint("Use letters, digits and hyphens, such as \"shared-threat\".")
        .build();
  }

  void inTwoSections(Element element, Section first, Section second) {
    boolean same = first.id().equals(second.id());
    findings.add(
        Finding.error(
                TWO_SECTIONS,
                same
                    ? "The section %s has the %s twice."
                        .formatted(Quoted.text(first.id().value()), name(element.id()))
                    : "The %s is in two sections, %s and %s."
                        .formatted(
                            name(element.id()),
                            Quoted.text(first.id().value()),
                            Quoted.text(second.id().value())))
            .element(element.id(), first.id(), second.id())
            .place(second.place())
            .hint(
                same
                    ? "Name it once among the members."
                    : "An element is in one section at most; take it out of one of them.")
            .build());
  }

  /** Reports sections that are inside themselves. */
  void sectionCycles(ElementTable table, int[] sectionOf) {
    if (sectionOf.length == 0) {
      return;
    }
    int[] seenFrom = new int[table.size()];
    for (int start = table.start(ElementKind.SECTION);
        start < table.end(ElementKind.SECTION);
        start++) {
      int mark = start + 1;
      int at = start;
      while (at >= 0 && seenFrom[at] == 0) {
        seenFrom[at] = mark;
        at = sectionOf[at];
      }
      if (at >= 0 && seenFrom[at] == mark) {
        findings.add(
            Finding.error(
                    SECTION_CYCLE,
                    "The section %s is inside itself."
                        .formatted(Quoted.text(table.at(at).id().value())))
                .element(table.at(at).id())
                .place(table.at(at).place())
                .hint(
                    "Take it, or a section that holds it, out of the members that close the circle.")
                .build());
      }
    }
  }

  static String name(ElementId id) {
    return id.kind().word() + " " + Quoted.text(id.value());
  }

  /** Returns the call that adds an element with this id. */
  private static String declaration(ElementId id) {
    String value = id.value();
    return switch (id.kind()) {
      case CLAIM, SOURCE, QUESTION, SECTION, RECONSTRUCTION, PARTICIPANT ->
          "%s(\"%s\", \"...\")".formatted(id.kind().word(), value);
      case ARGUMENT ->
          "support(\"%s\", ...) or oppose(\"%s\", ...), or in an outline with id(\"%s\") on the argument"
              .formatted(value, value, value);
      case RELATION ->
          "contradiction(\"%s\", ...), contrariety, restatement or preference".formatted(value);
      case JUDGEMENT, LOCUTION -> "%s(\"%s\", ...)".formatted(id.kind().word(), value);
    };
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
