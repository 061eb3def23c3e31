package org.argmap.format.argdown.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.argmap.format.argdown.notation.IdAllocator;
import org.argmap.format.argdown.notation.VisibleText;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Contradiction;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.ElementKind;
import org.argmap.model.Ids;
import org.argmap.model.Reconstruction;
import org.argmap.model.Section;
import org.argmap.model.SectionId;
import org.argmap.model.SymmetricRelation;

/**
 * The ids that a document must give, since a reader would make others. The ids are made as the
 * reading makes them; those that come out wrong are given, and as that may change what others get,
 * all are made once more, until none is wrong.
 */
final class ExpectedIds {
  /** After so many rounds all ids are given. */
  private static final int MOST_ROUNDS = 8;

  private final ArgumentMap map;
  private final NotationPlan plan;
  private final BracketTitles titles;
  private final ExpectedReading reading;
  private final List<Element> inFrontMatter;
  private final Set<ElementId> given = new HashSet<>();
  private boolean areAllGiven;

  ExpectedIds(
      NotationPlan plan,
      BracketTitles titles,
      ExpectedReading reading,
      List<Element> inFrontMatter) {
    this.map = plan.map;
    this.plan = plan;
    this.titles = titles;
    this.reading = reading;
    this.inFrontMatter = inFrontMatter;
    int before = -1;
    for (int i = 0; i < MOST_ROUNDS && given.size() > before; i++) {
      before = given.size();
      makeAll();
    }
    areAllGiven = given.size() > before;
  }

  /** Whether the document must give the id of an element. */
  boolean mustGive(ElementId id) {
    return areAllGiven || given.contains(id);
  }

  /** Whether an id can be what a reader makes of a text; of two alike, one is longer. */
  static boolean canBeMadeOf(String text, ElementId id) {
    String made = Ids.fromText(text);
    String value = id.value();
    if (!value.startsWith(made) || value.length() == made.length()) {
      return value.equals(made);
    }
    return value.charAt(made.length()) == '-'
        && (made.equals(text) || value.startsWith(IdAllocator.hash(text), made.length() + 1));
  }

  private void makeAll() {
    IdAllocator ids = new IdAllocator();
    inFrontMatter.forEach(element -> ids.takeForWhole(element.id().value()));
    claims(ids);
    takeGiven(ElementKind.ARGUMENT, ids);
    sections(ids);
    arguments(ids);
    relationsAndReconstructions(ids);
  }

  private void takeGiven(ElementKind kind, IdAllocator ids) {
    for (ElementId id : given) {
      if (id.kind() == kind) {
        ids.take(id.value());
      }
    }
  }

  private void expect(ElementId id, String made) {
    if (!id.value().equals(made)) {
      given.add(id);
    }
  }

  // Claims: those with titles before the others

  private void claims(IdAllocator ids) {
    takeGiven(ElementKind.CLAIM, ids);
    List<ClaimId> titled = new ArrayList<>();
    List<ClaimId> sketches = new ArrayList<>();
    List<ClaimId> untitled = new ArrayList<>();
    for (ClaimId claim : reading.mentioned()) {
      if (!given.contains(claim)) {
        boolean hasTitle = titles.of(claim) != null;
        (hasTitle ? plan.isPointed(claim) ? sketches : titled : untitled).add(claim);
      }
    }
    titled.addAll(sketches);
    for (ClaimId claim : titled) {
      String title = String.valueOf(titles.of(claim));
      expect(claim, titles.isId(title) ? ids.like(title) : ids.fromText(title));
    }
    for (ClaimId claim : untitled) {
      expect(claim, ids.fromText(visible(map.claim(claim))));
    }
  }

  private static String visible(Claim claim) {
    return claim.text().isEmpty() ? "" : VisibleText.of(claim.text());
  }

  private void sections(IdAllocator ids) {
    takeGiven(ElementKind.SECTION, ids);
    for (SectionId id : reading.members().keySet()) {
      if (!given.contains(id)) {
        String title = ((Section) map.element(id)).title();
        String visible = title.isEmpty() ? "" : VisibleText.of(title);
        expect(id, ids.like(IdAllocator.ofSection(visible)));
      }
    }
  }

  // Arguments

  private void arguments(IdAllocator ids) {
    for (ElementId id : reading.sequence()) {
      if (id instanceof ArgumentId argument && !given.contains(argument)) {
        argument(map.argument(argument), ids);
      }
    }
  }

  private void argument(Argument argument, IdAllocator ids) {
    String title = titles.of(argument.id());
    boolean isAlone = plan.chain(argument.id()) == null;
    if (isAlone && title != null && titles.isId(title)) {
      expect(argument.id(), title);
      ids.take(title);
      return;
    }
    boolean isUnaimed = titles.lacksTarget(argument);
    expect(
        argument.id(),
        ids.like(
            IdAllocator.ofArgument(
                argument.premises(),
                argument.isSupporting() && !isUnaimed,
                isUnaimed ? "itself" : argument.target().value())));
  }

  private void relationsAndReconstructions(IdAllocator ids) {
    for (ElementId id : reading.sequence()) {
      if (id.kind() == ElementKind.CLAIM || id.kind() == ElementKind.ARGUMENT) {
        continue;
      }
      if (given.contains(id)) {
        ids.take(id.value());
      } else if (map.element(id) instanceof SymmetricRelation relation) {
        String verb = relation instanceof Contradiction ? "contradicts" : "is-contrary-to";
        expect(
            id,
            ids.like(
                IdAllocator.ofRelation(
                    relation.first().value(), verb, relation.second().value())));
      } else if (map.element(id) instanceof Reconstruction reconstruction) {
        expect(id, made(reconstruction, ids));
      }
    }
  }

  private String made(Reconstruction reconstruction, IdAllocator ids) {
    String title = titles.of(reconstruction.id());
    if (title == null) {
      List<ArgumentId> steps = reconstruction.steps();
      return ids.like("steps-to-" + steps.get(steps.size() - 1).value());
    }
    return titles.isId(title) ? ids.like(title) : ids.fromText(title);
  }
}
