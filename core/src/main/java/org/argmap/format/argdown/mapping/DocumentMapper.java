package org.argmap.format.argdown.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.argmap.format.MapAssembler;
import org.argmap.format.ReadOptions;
import org.argmap.format.ReadResult;
import org.argmap.format.argdown.document.ArgdownArgument;
import org.argmap.format.argdown.document.ArgdownDocument;
import org.argmap.format.argdown.document.ArgdownInference;
import org.argmap.format.argdown.document.ArgdownMember;
import org.argmap.format.argdown.document.ArgdownRelation;
import org.argmap.format.argdown.document.ArgdownSection;
import org.argmap.format.argdown.document.ArgdownStatement;
import org.argmap.format.argdown.document.RelationEnd;
import org.argmap.format.argdown.document.WrittenPart;
import org.argmap.format.argdown.document.WrittenRelation;
import org.argmap.format.argdown.document.WrittenStructure;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.ClaimId;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.Premise;
import org.argmap.model.Reconstruction;
import org.argmap.model.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Mapping of an Argdown document to an argument map, part by part in the order of the text. Used
 * once.
 *
 * <p>First all ids are made, then the elements, since what stands above may bear on what stands
 * below.
 */
public final class DocumentMapper {
  private final MappingContext context;
  private final ClaimMapper claims;
  private final StepMapper steps;
  private final RelationMapper relations;
  private final SectionMapper sections;

  /** What becomes an element, or several, at one point of the text. */
  private record Slot(Object item, @Nullable SectionDraft section) {}

  /** A section in another one, and how many slots come before it. */
  private record Subsection(SectionDraft section, SectionDraft parent, int at) {}

  private final List<Slot> slots = new ArrayList<>();
  private final List<Subsection> subsections = new ArrayList<>();
  private final boolean[] statementsPlaced;
  private final boolean[] argumentsPlaced;
  private @Nullable SectionDraft here;

  /**
   * An occurrence with comments that defines nothing: they belong to the relation, if one follows.
   */
  private @Nullable ArgdownMember commented;

  private final List<Element> elements = new ArrayList<>();
  private final List<Element> placeholders = new ArrayList<>();

  /** Makes the mapper of a document. */
  public DocumentMapper(ArgdownDocument document, ReadOptions options, boolean isStrict) {
    context = new MappingContext(document, new MapAssembler(options), options, isStrict);
    claims = new ClaimMapper(context);
    steps = new StepMapper(context, claims);
    relations = new RelationMapper(context, claims, steps);
    sections = new SectionMapper(context);
    statementsPlaced = new boolean[document.statements().size()];
    argumentsPlaced = new boolean[document.arguments().size()];
  }

  /** Makes the map. */
  public ReadResult map() {
    FrontMatterMapper front = new FrontMatterMapper(context);
    front.takeIds();
    claims.identify();
    steps.draft();
    steps.aim();
    sections.draft();
    place();
    relations.draft();
    new ArgumentIds(context).make(draftsInOrder());
    identify();
    build();
    List<Element> all = withWholes(front.readElements());
    context.parserFindings.addTo(context.assembler);
    front.ordered(all).forEach(context.assembler::add);
    context.assembler.metadata(front.metadata());
    if (context.kindsAreOpen()) {
      context.assembler.kindsAreOpen();
    }
    return context.assembler.assemble();
  }

  /** What the front matter has as a whole takes the place of what was made of the text. */
  private List<Element> withWholes(List<Element> wholes) {
    if (wholes.isEmpty() && !context.ids.hasClash()) {
      elements.addAll(placeholders);
      return elements;
    }
    Map<String, Element> byId = new LinkedHashMap<>();
    List<Element> others = new ArrayList<>();
    for (Element element : elements) {
      if (byId.putIfAbsent(element.id().value(), element) != null) {
        others.add(element);
      }
    }
    wholes.forEach(element -> byId.put(element.id().value(), element));
    List<Element> all = new ArrayList<>(byId.values());
    all.addAll(others);
    all.addAll(placeholders);
    return all;
  }

  // What stands where

  private void place() {
    for (WrittenPart part : context.document.written()) {
      if (part instanceof ArgdownMember member) {
        giveComments(null);
        occurrence(member);
      } else if (part instanceof WrittenRelation written) {
        relation(written);
      } else if (part instanceof ArgdownInference inference) {
        slots.add(new Slot(inference, here));
        context.comments.give(inference, inference);
      } else if (part instanceof WrittenStructure structure) {
        if (!steps.isAlone(structure.argument())) {
          slots.add(new Slot(structure, sectionOf(structure.argument())));
        }
      } else if (part instanceof ArgdownSection section) {
        heading(section);
      }
    }
    giveComments(null);
  }

  private void heading(ArgdownSection section) {
    giveComments(null);
    SectionDraft draft = context.document.isRegrouped() ? null : sections.draft(section);
    context.comments.give(section, draft == null ? null : section);
    if (context.document.isRegrouped()) {
      return;
    }
    here = draft;
    SectionDraft parent = sections.draft(section.parent().orElse(null));
    if (here != null && parent != null) {
      subsections.add(new Subsection(here, parent, slots.size()));
    }
  }

  private void occurrence(ArgdownMember member) {
    RelationEnd end = member.element();
    boolean isReconstruction = end instanceof ArgdownArgument a && a.isReconstructed();
    boolean isHere = !isReconstruction && (!member.isReference() || !ClaimMapper.isDefined(end));
    if (isHere && claims.claim(end) != null && isFirst(end)) {
      slots.add(new Slot(end, ClaimMapper.isOutside(end) ? null : sectionOf(end)));
      context.comments.give(member, end);
    } else if (!context.comments.isEmpty()) {
      commented = member;
    }
  }

  private boolean isFirst(RelationEnd end) {
    boolean[] placed = end instanceof ArgdownStatement ? statementsPlaced : argumentsPlaced;
    int index =
        end instanceof ArgdownStatement statement
            ? statement.index()
            : ((ArgdownArgument) end).index();
    boolean isFirst = !placed[index];
    placed[index] = true;
    return isFirst;
  }

  private void relation(WrittenRelation written) {
    ArgdownRelation relation = relations.meet(written);
    if (relation != null) {
      slots.add(new Slot(relation, here));
    }
    giveComments(relation);
  }

  /** Gives the comments of the last occurrence to a relation, or else to its element. */
  private void giveComments(@Nullable ArgdownRelation relation) {
    ArgdownMember member = commented;
    if (member == null) {
      return;
    }
    commented = null;
    RelationEnd end = member.element();
    if (relation != null) {
      context.comments.give(member, relation);
    } else if (claims.claim(end) == null) {
      context.comments.give(member, null);
    } else {
      context.comments.give(member, end);
    }
  }

  private @Nullable SectionDraft sectionOf(RelationEnd end) {
    if (!context.document.isRegrouped()) {
      return here;
    }
    return sections.draft(ClaimMapper.section(end));
  }

  /** Sections that a setting makes lie in one another without headings. */
  private void nestRegrouped() {
    if (context.document.isRegrouped()) {
      for (SectionDraft draft : sections.drafts()) {
        SectionDraft parent = sections.draft(draft.section.parent().orElse(null));
        if (parent != null) {
          parent.members.add(draft.id);
        }
      }
    }
  }

  // Ids, and members of sections

  private List<ArgumentDraft> draftsInOrder() {
    List<ArgumentDraft> drafts = new ArrayList<>();
    for (Slot slot : slots) {
      drafts.addAll(draftsOf(slot.item()));
    }
    return drafts;
  }

  private List<ArgumentDraft> draftsOf(Object item) {
    if (item instanceof ArgdownInference inference) {
      return List.of(steps.draft(inference));
    } else if (item instanceof ArgdownRelation relation) {
      return relations.drafts(relation);
    }
    return List.of();
  }

  private void identify() {
    List<ArgdownArgument> reconstructed = new ArrayList<>();
    for (Slot slot : slots) {
      if (slot.item() instanceof WrittenStructure structure) {
        reconstructed.add(structure.argument());
      }
    }
    steps.identify(reconstructed);
    int next = 0;
    for (int i = 0; i < slots.size(); i++) {
      next = joinSubsections(next, i);
      Slot slot = slots.get(i);
      SectionDraft section = slot.section();
      Object item = slot.item();
      if (item instanceof ArgdownRelation relation && relations.isBetweenClaims(relation)) {
        join(relations.identify(relation), section);
      } else if (item instanceof WrittenStructure structure) {
        join(steps.reconstructionId(structure.argument()), section);
      } else if (item instanceof ArgdownStatement || item instanceof ArgdownArgument) {
        join(claims.claim((RelationEnd) item), section);
      } else {
        draftsOf(item).forEach(draft -> join(draft.id, section));
      }
    }
    joinSubsections(next, slots.size());
    nestRegrouped();
  }

  private int joinSubsections(int next, int before) {
    int at = next;
    while (at < subsections.size() && subsections.get(at).at() <= before) {
      join(subsections.get(at).section().id, subsections.get(at).parent());
      at++;
    }
    return at;
  }

  private static void join(@Nullable ElementId id, @Nullable SectionDraft section) {
    if (section != null && id != null) {
      section.members.add(id);
    }
  }

  // Elements

  private void build() {
    for (Slot slot : slots) {
      Object item = slot.item();
      if (item instanceof ArgdownRelation relation && relations.isBetweenClaims(relation)) {
        Relation made = relations.between(relation);
        if (made != null) {
          put(made);
        }
      } else if (item instanceof WrittenStructure structure) {
        Reconstruction made = steps.reconstruction(structure.argument());
        put(made);
      } else if (item instanceof ArgdownStatement || item instanceof ArgdownArgument) {
        put(claims.claimOf((RelationEnd) item));
      } else {
        for (ArgumentDraft draft : draftsOf(item)) {
          argument(draft, item);
        }
      }
    }
    for (SectionDraft draft : sections.drafts()) {
      put(context.completed(draft.toSection(context), draft.words, draft.section.place()));
    }
  }

  private void argument(ArgumentDraft draft, Object item) {
    if (draft.premises.isEmpty()) {
      ClaimId blank = missingPremise(draft);
      draft.premises.add(Premise.of(blank).asImplicit());
    }
    if (item instanceof ArgdownRelation relation) {
      relations.reportUndercutOfClaim(relation, draft);
    }
    put(context.completed(draft.toArgument(context), draft.words, draft.place));
  }

  /** Adds a blank claim for a step that has no premise, and reports it. */
  private ClaimId missingPremise(ArgumentDraft draft) {
    ClaimId id = ClaimId.of(context.ids.like("premise-of-" + draft.id()));
    placeholders.add(MapAssembler.placeholder(id, draft.place));
    context.declare(id);
    if (draft.words.get("premises").isEmpty()) {
      steps.reportMissingPremise(draft, id);
    }
    return id;
  }

  private void put(Element element) {
    elements.add(element);
  }

  static boolean isFalse(Attributes data, String name) {
    return !data.isEmpty()
        && data.get(name).orElse(null) instanceof AttributeValue.Truth truth
        && !truth.value();
  }
}
