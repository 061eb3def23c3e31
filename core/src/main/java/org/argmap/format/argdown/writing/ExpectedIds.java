package org.argmap.format.argdown.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
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
import org.argmap.model.ReconstructionId;
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

  /** Returns what a reader sees of an argument that is written as a structure. */
  private final UnaryOperator<Argument> structures;

  private final Set<ElementId> given = new HashSet<>();
  private boolean areAllGiven;

  ExpectedIds(
      NotationPlan plan,
      BracketTitles titles,
      ExpectedReading reading,
      List<Element> inFrontMatter,
      UnaryOperator<Argument> structures) {
    this.structures = structures;
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

  private <E extends ElementId> void grant(List<IdAllocator.Wish<E>> wishes, IdAllocator ids) {
    ids.grant(wishes, this::expect);
  }

  // Claims: those with titles before the others

  private void claims(IdAllocator ids) {
    takeGiven(ElementKind.CLAIM, ids);
    List<IdAllocator.Wish<ClaimId>> titled = new ArrayList<>();
    List<IdAllocator.Wish<ClaimId>> sketches = new ArrayList<>();
    List<IdAllocator.Wish<ClaimId>> untitled = new ArrayList<>();
    for (ClaimId claim : reading.mentioned()) {
      if (given.contains(claim)) {
        continue;
      }
      String title = titles.of(claim);
      if (title == null) {
        String text = visible(map.claim(claim));
        untitled.add(new IdAllocator.Wish<>(claim, Ids.fromText(text), text, 0));
      } else {
        boolean isId = titles.isId(title);
        int rank = (plan.isPointed(claim) ? 1 : 0) + (plan.isBlank(claim) ? 2 : 0);
        (plan.isPointed(claim) ? sketches : titled)
            .add(
                new IdAllocator.Wish<>(
                    claim, isId ? title : Ids.fromText(title), title, isId ? -1 : rank));
      }
    }
    titled.addAll(sketches);
    grant(titled, ids);
    grant(untitled, ids);
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

  // Arguments: those that others target before these

  private void arguments(IdAllocator ids) {
    List<List<IdAllocator.Wish<ArgumentId>>> byDepth = new ArrayList<>();
    Map<ArgumentId, Integer> depths = new HashMap<>();
    for (ElementId id : reading.sequence()) {
      if (id instanceof ArgumentId argument && !given.contains(argument)) {
        String title = titles.of(argument);
        if (plan.chain(argument) == null && title != null && titles.isId(title)) {
          expect(argument, title);
          ids.take(title);
          depths.put(argument, -1);
        }
      }
    }
    for (ElementId id : reading.sequence()) {
      if (id instanceof ArgumentId argument
          && !given.contains(argument)
          && depths.getOrDefault(argument, 0) >= 0) {
        int depth = depth(map.argument(argument), depths);
        while (byDepth.size() <= depth) {
          byDepth.add(new ArrayList<>());
        }
        byDepth.get(depth).add(wish(map.argument(argument)));
      }
    }
    byDepth.forEach(level -> grant(level, ids));
  }

  /** How many arguments whose ids are made come between an argument and a target with an id. */
  private int depth(Argument start, Map<ArgumentId, Integer> depths) {
    List<ArgumentId> chain = new ArrayList<>();
    Set<ArgumentId> open = new HashSet<>();
    Argument at = start;
    int depth = 0;
    while (at != null && !given.contains(at.id())) {
      Integer known = depths.get(at.id());
      if (known != null || !open.add(at.id())) {
        depth = known == null ? 1 : known + 1;
        break;
      }
      chain.add(at.id());
      boolean hasTarget = at.target() instanceof ArgumentId && !titles.lacksTarget(at);
      at = hasTarget ? map.argument((ArgumentId) at.target()) : null;
    }
    for (int i = chain.size() - 1; i >= 0; i--) {
      depths.put(chain.get(i), depth);
      depth++;
    }
    return depths.getOrDefault(start.id(), 0);
  }

  private IdAllocator.Wish<ArgumentId> wish(Argument argument) {
    boolean isUnaimed = titles.lacksTarget(argument);
    String wanted =
        IdAllocator.ofArgument(
            argument.premises(),
            argument.isSupporting() && !isUnaimed,
            isUnaimed ? "itself" : argument.target().value());
    return new IdAllocator.Wish<>(argument.id(), wanted, wanted, 0, detail(argument));
  }

  /** Returns what tells arguments with the same ends apart. */
  private String detail(Argument argument) {
    if (plan.form(argument) == NotationPlan.Form.SIGN) {
      return "";
    }
    Argument seen = structures.apply(argument);
    return seen.title().isEmpty() && seen.scheme().isEmpty() && seen.gist().isEmpty()
        ? ""
        : seen.title().orElse(null)
            + "\n"
            + seen.scheme().orElse(null)
            + "\n"
            + seen.gist().orElse(null);
  }

  private void relationsAndReconstructions(IdAllocator ids) {
    List<IdAllocator.Wish<ReconstructionId>> wishes = new ArrayList<>();
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
                IdAllocator.ofRelation(relation.first().value(), verb, relation.second().value())));
      } else if (map.element(id) instanceof Reconstruction reconstruction) {
        wishes.add(wish(reconstruction));
      }
    }
    grant(wishes, ids);
  }

  private IdAllocator.Wish<ReconstructionId> wish(Reconstruction reconstruction) {
    String title = titles.of(reconstruction.id());
    if (title == null) {
      List<ArgumentId> steps = reconstruction.steps();
      String wanted = "steps-to-" + steps.get(steps.size() - 1).value();
      return new IdAllocator.Wish<>(reconstruction.id(), wanted, wanted, 1);
    }
    String wanted = titles.isId(title) ? title : Ids.fromText(title);
    return new IdAllocator.Wish<>(reconstruction.id(), wanted, title, 0);
  }
}
