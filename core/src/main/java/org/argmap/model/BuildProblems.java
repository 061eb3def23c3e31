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

  /** Returns the position of a referenced element; -1, with a finding, if there is none. */
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
    List<String> near = nearest.values(id);
    findings.add(
        Finding.error(
                UNKNOWN_ID,
                Message.of(
                        "The {from.name} refers to the {id} {role}, but the map has no element with that id.")
                    .with("from", from)
                    .with("id", id)
                    .withPhrase("role", role.phrase()))
            .element(from.id(), id)
            .place(from.place())
            .hint(
                withNearest(near, "Add the {kind}, or correct the id.")
                    .withWord("kind", id.kind().word()))
            .programmerHint(
                withNearest(near, "Declare it with {call}, or correct the id.")
                    .withWord("call", declaration(id)))
            .build());
  }

  /** The advice after a question for the ids that look alike, if any do. */
  private static Message withNearest(List<String> near, String advice) {
    return near.isEmpty()
        ? Message.of(advice)
        : Message.of("Did you mean {nearest.choice}? " + advice)
            .withWords("nearest", near, near.size());
  }

  private void wrongKind(Element from, ElementId id, ReferenceRole role, Element found) {
    Finding.Builder finding =
        Finding.error(
                WRONG_KIND,
                Message.of(
                        "The {from.name} refers to {found.id} {role}, which should be {wanted} but is {actual}.")
                    .with("from", from)
                    .with("found", found)
                    .withPhrase("role", role.phrase())
                    .withPhrase("wanted", id.kind().wordWithArticle())
                    .withPhrase("actual", found.id().kind().wordWithArticle()))
            .element(from.id(), found.id())
            .place(from.place())
            .hint(
                withNearest(nearest.values(id), "Name {wanted} here.")
                    .withPhrase("wanted", id.kind().wordWithArticle()));
    if (found.id() instanceof Target && role == ReferenceRole.TARGET) {
      finding.programmerHint(
          Message.of("To target it, name it by {call}.")
              .withWord(
                  "call",
                  "%sId.of(\"%s\")".formatted(capital(found.id().kind().word()), id.value())));
    }
    findings.add(finding.build());
  }

  void duplicate(Element second, Element first) {
    Finding.Builder finding =
        Finding.error(
                DUPLICATE_ID,
                Message.of("Two elements have the id {second.id}: {firstKind} and {secondKind}.")
                    .with("second", second)
                    .withPhrase("firstKind", first.id().kind().wordWithArticle())
                    .withPhrase(
                        "secondKind",
                        first.id().kind() == second.id().kind()
                            ? "another " + second.id().kind().word()
                            : second.id().kind().wordWithArticle()))
            .element(first.id(), second.id())
            .place(second.place())
            .hint("All ids of a map share one namespace. Give one of them another id.");
    if (first.id().kind() == second.id().kind()) {
      finding.programmerHint(
          Message.of(
                  "All ids of a map share one namespace. Give one of them another id."
                      + (first instanceof Claim
                          ? " In an outline, {call} names the first again."
                          : "")
                      + " On a builder, replace(...) changes the first.")
              .withWord("call", "ref(\"%s\")".formatted(second.id().value())));
    }
    findings.add(finding.build());
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
            BAD_ID,
            Message.of("The id of {kind} is not valid. {problem}")
                .withPhrase("kind", kind.wordWithArticle())
                .withPhrase("problem", problem))
        .hint("Use letters, digits and hyphens, such as \"shared-threat\".")
        .build();
  }

  void inTwoSections(Element element, Section first, Section second) {
    boolean same = first.id().equals(second.id());
    findings.add(
        Finding.error(
                TWO_SECTIONS,
                Message.of(
                        same
                            ? "The section {first.id} has the {element.name} twice."
                            : "The {element.name} is in two sections, {first.id} and {second.id}.")
                    .with("element", element)
                    .with("first", first)
                    .with("second", second))
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
                    Message.of("The section {section.id} is inside itself.")
                        .with("section", table.at(at)))
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

  /** The call that adds an element with this id. */
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
