package org.argmap.format.argdown.writing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ClaimId;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.ElementKind;
import org.argmap.model.Reconstruction;
import org.argmap.model.Section;
import org.argmap.model.SectionId;
import org.argmap.model.Target;
import org.jspecify.annotations.Nullable;

/**
 * The order of elements, and the members of sections, that a reader makes of the parts of a
 * document. It follows the rules of the reading: a claim has its place where it is first defined,
 * or, if it is blank, first mentioned; an argument or relation where its sign or inference stands;
 * and each is a member of the section of that place.
 */
final class ExpectedReading {
  private final NotationPlan plan;
  private final BracketTitles titles;
  private final List<ElementId> sequence = new ArrayList<>();
  private final List<@Nullable SectionId> places = new ArrayList<>();
  private final Set<ClaimId> placed = new HashSet<>();
  private final Set<ClaimId> mentioned = new LinkedHashSet<>();
  private final Map<SectionId, List<ElementId>> members = new LinkedHashMap<>();
  private final Deque<DocumentPart.Heading> open = new ArrayDeque<>();
  private @Nullable SectionId here;

  /** Relations are known to their ends in the order in which their lines, and those below, end. */
  private final Map<ElementId, Integer> ends = new HashMap<>();

  private final Deque<DocumentPart.RelationLine> openLines = new ArrayDeque<>();

  /** A section in another one, and how much of the sequence stands before it. */
  private record Subsection(SectionId section, SectionId parent, int at) {}

  private final List<Subsection> subsections = new ArrayList<>();

  ExpectedReading(NotationPlan plan, BracketTitles titles, List<DocumentPart> parts) {
    this.plan = plan;
    this.titles = titles;
    parts.forEach(this::read);
    endLines(0);
    orderSharedUndercuts();
    fillSections();
  }

  // The document

  private void read(DocumentPart part) {
    if (part instanceof DocumentPart.Heading heading) {
      endLines(0);
      heading(heading);
    } else if (part instanceof DocumentPart.BlockStart start) {
      endLines(0);
      if (start.parent() instanceof ClaimId claim) {
        claim(claim, start.defines());
      }
    } else if (part instanceof DocumentPart.RelationLine line) {
      line(line);
    } else if (part instanceof DocumentPart.Structure structure) {
      endLines(0);
      structure(structure);
    }
  }

  private void heading(DocumentPart.Heading heading) {
    while (!open.isEmpty() && open.element().level() >= heading.level()) {
      open.pop();
    }
    Section section = heading.section();
    Section parent = open.isEmpty() ? null : open.element().section();
    here = section == null ? null : section.id();
    if (section != null) {
      members.put(section.id(), new ArrayList<>());
      if (parent != null) {
        subsections.add(new Subsection(section.id(), parent.id(), sequence.size()));
      }
    }
    open.push(heading);
  }

  private void claim(ClaimId claim, boolean defines) {
    if (!defines && titles.of(claim) == null) {
      return; // named by the argument that concludes it
    }
    mentioned.add(claim);
    if ((defines || plan.isBlank(claim)) && placed.add(claim)) {
      add(claim, SectionHeadings.isOutside(plan.map.claim(claim)) ? null : here);
    }
  }

  private void add(ElementId element, @Nullable SectionId section) {
    sequence.add(element);
    places.add(section);
  }

  private void line(DocumentPart.RelationLine line) {
    endLines(line.depth());
    claim(line.child(), line.defines());
    openLines.push(line);
    if (line.element() instanceof Argument argument) {
      plan.madeBy(argument).forEach(made -> add(made.id(), here));
    } else {
      add(line.element().id(), here);
    }
  }

  private void endLines(int depth) {
    while (!openLines.isEmpty() && openLines.element().depth() >= depth) {
      ends.put(openLines.pop().element().id(), ends.size());
    }
  }

  private void structure(DocumentPart.Structure structure) {
    for (DocumentPart.StructureLine line : structure.lines()) {
      Argument step = line.concludes();
      if (step != null) {
        add(step.id(), here);
        line.undercuts().forEach(this::line);
        endLines(0);
        if (line.claim() == null && step.target() instanceof ClaimId target) {
          mentioned.add(target); // behind the sign below the sentence that stands for it
        }
      }
      if (line.claim() != null) {
        claim(line.claim(), line.defines());
      }
      line.below().forEach(this::line);
      endLines(0);
    }
    Reconstruction reconstruction = structure.reconstruction();
    if (reconstruction != null) {
      add(reconstruction.id(), here);
    }
  }

  /** The undercuts that one sign makes come in the order of the relations from the sketch. */
  private void orderSharedUndercuts() {
    for (int i = 0; i < sequence.size(); i++) {
      if (!(sequence.get(i) instanceof ArgumentId id)) {
        continue;
      }
      List<Argument> made = plan.madeBy(plan.map.argument(id));
      if (made.size() > 1) {
        List<ElementId> ordered =
            made.stream()
                .sorted(Comparator.comparing(undercut -> end(undercut.target())))
                .<ElementId>map(Argument::id)
                .toList();
        for (int k = 0; k < ordered.size(); k++) {
          sequence.set(i + k, ordered.get(k));
        }
        i += ordered.size() - 1;
      }
    }
  }

  private int end(Target argument) {
    return ends.getOrDefault((ElementId) argument, Integer.MAX_VALUE);
  }

  private void fillSections() {
    int next = 0;
    for (int i = 0; i <= sequence.size(); i++) {
      while (next < subsections.size() && subsections.get(next).at() <= i) {
        Subsection inside = subsections.get(next);
        members.getOrDefault(inside.parent(), new ArrayList<>()).add(inside.section());
        next++;
      }
      SectionId section = i < sequence.size() ? places.get(i) : null;
      if (section != null) {
        members.getOrDefault(section, new ArrayList<>()).add(sequence.get(i));
      }
    }
  }

  // What a reader makes of it

  /** Returns the claims that the document mentions, in the order of their first mention. */
  Set<ClaimId> mentioned() {
    return mentioned;
  }

  /** Returns the elements of the document, claims to reconstructions, in the order of reading. */
  List<ElementId> sequence() {
    return sequence;
  }

  /** Returns the sections, in the order of their headings, with their members. */
  Map<SectionId, List<ElementId>> members() {
    return members;
  }

  /** Returns the ids of each kind in the order in which a reader has them. */
  Map<ElementKind, List<String>> order(Iterable<Element> inFrontMatter) {
    Map<ElementKind, List<String>> order = new LinkedHashMap<>();
    sequence.forEach(id -> add(id, order));
    members.keySet().forEach(id -> add(id, order));
    Set<ElementId> there = new HashSet<>(sequence);
    there.addAll(members.keySet());
    for (Element element : inFrontMatter) {
      if (!there.contains(element.id())) {
        add(element.id(), order);
      }
    }
    return order;
  }

  private static void add(ElementId id, Map<ElementKind, List<String>> order) {
    order.computeIfAbsent(id.kind(), kind -> new ArrayList<>()).add(id.value());
  }
}
