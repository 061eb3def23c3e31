package org.argmap.format.argdown.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.argmap.format.argdown.document.ArgumentMember;
import org.argmap.format.argdown.document.RelationEnd;
import org.argmap.format.argdown.document.StatementMember;
import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.format.argdown.syntax.ElementNode;
import org.argmap.format.argdown.syntax.Heading;
import org.argmap.format.argdown.syntax.Inference;
import org.argmap.format.argdown.syntax.NumberedStatement;
import org.argmap.format.argdown.syntax.PremiseConclusionStructure;
import org.argmap.format.argdown.syntax.RelationNode;
import org.argmap.model.Argument;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.Premise;
import org.argmap.model.Reconstruction;
import org.argmap.model.Relation;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/** Makes a map of what a document says. */
public final class MapReading implements TextWalk.Visitor {
  private final Reading reading;
  private final MapAssembler assembler;
  private final ReadClaims claims;
  private final ReadSteps steps;
  private final ReadRelations relations;
  private final ReadSections sections;

  /** What stands in the text, in order: what becomes an element, or several. */
  private final List<Object> sequence = new ArrayList<>();

  /** The section of each item of the sequence. */
  private final List<@Nullable SectionDraft> places = new ArrayList<>();

  /** A section in another one, and what of the sequence is before it. */
  private record Subsection(SectionDraft section, SectionDraft parent, int at) {}

  private final List<Subsection> subsections = new ArrayList<>();
  private final List<ArgdownRelation> met = new ArrayList<>();
  private final Set<RelationEnd> placed = Collections.newSetFromMap(new IdentityHashMap<>());
  private @Nullable SectionDraft here;

  private final Map<String, Element> elements = new LinkedHashMap<>();
  private final List<Element> unplaced = new ArrayList<>();

  public MapReading(ArgdownDocument document, ReadOptions options, boolean isStrict) {
    assembler = new MapAssembler(options);
    document.findings().forEach(assembler::finding);
    reading = new Reading(document, assembler, options, isStrict);
    claims = new ReadClaims(reading);
    steps = new ReadSteps(reading, claims);
    relations = new ReadRelations(reading, claims, steps);
    sections = new ReadSections(reading);
  }

  public ReadResult read() {
    FrontMatterReading front = new FrontMatterReading(reading);
    front.takeIds();
    claims.identify();
    steps.draft();
    steps.aim();
    sections.draft();
    new TextWalk(this).through(reading.document.syntax());
    relations.draft(met);
    List<ArgumentDraft> drafts = draftsInOrder();
    DraftIds ids = new DraftIds(reading);
    ids.make(drafts);
    drafts.forEach(ids::reportMissingPremise);
    build();
    // What the front matter has as a whole takes the place of what was made of the text.
    front.readElements().forEach(element -> elements.put(element.id().value(), element));
    List<Element> all = new ArrayList<>(elements.values());
    all.addAll(unplaced);
    front.ordered(all).forEach(assembler::add);
    assembler.metadata(front.metadata());
    if (reading.fields.kindsAreOpen()) {
      assembler.kindsAreOpen();
    }
    return assembler.assemble();
  }

  // What stands where

  private void add(Object item, @Nullable SectionDraft section) {
    sequence.add(item);
    places.add(section);
  }

  @Override
  public void heading(Heading heading) {
    ArgdownSection section = reading.occurrences.section(heading);
    if (section == null) {
      return;
    }
    SectionDraft parent = sections.draft(section.parent().orElse(null));
    here = sections.draft(section);
    if (here != null && parent != null) {
      subsections.add(new Subsection(here, parent, sequence.size()));
    }
  }

  @Override
  public void element(ElementNode node) {
    ArgdownMember member = reading.occurrences.member(node);
    RelationEnd end;
    if (member instanceof StatementMember statement) {
      end = statement.statement();
    } else if (member instanceof ArgumentMember argument
        && !argument.argument().isReconstructed()) {
      end = argument.argument();
    } else {
      return;
    }
    boolean isHere = !member.isReference() || !isDefined(end);
    if (isHere && claims.claim(end) != null && placed.add(end)) {
      add(end, isOutside(end) ? null : sectionOf(end));
    }
  }

  private @Nullable SectionDraft sectionOf(RelationEnd end) {
    if (!reading.occurrences.areRegrouped()) {
      return here;
    }
    Optional<ArgdownSection> section =
        end instanceof ArgdownStatement s ? s.section() : ((ArgdownArgument) end).section();
    return sections.draft(section.orElse(null));
  }

  /** Sections that a setting makes lie in one another without headings. */
  private void nestRegrouped() {
    if (reading.occurrences.areRegrouped()) {
      for (SectionDraft draft : sections.drafts()) {
        SectionDraft parent = sections.draft(draft.section.parent().orElse(null));
        if (parent != null) {
          parent.members.add(draft.id);
        }
      }
    }
  }

  private static boolean isDefined(RelationEnd end) {
    for (ArgdownMember member : ReadClaims.members(end)) {
      if (!member.isReference()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOutside(RelationEnd end) {
    Attributes data = end instanceof ArgdownStatement s ? s.data() : ((ArgdownArgument) end).data();
    return !data.isEmpty()
        && data.get("isInGroup").orElse(null) instanceof AttributeValue.Truth truth
        && !truth.value();
  }

  @Override
  public void relation(RelationNode node) {
    ArgdownRelation relation = relations.meet(node);
    if (relation != null) {
      met.add(relation);
      add(relation, here);
    }
  }

  @Override
  public void inference(NumberedStatement conclusion) {
    Optional<Inference> node = conclusion.inference();
    ArgdownInference inference = node.isEmpty() ? null : reading.occurrences.inference(node.get());
    if (inference != null) {
      add(inference, here);
    }
  }

  @Override
  public void endOf(PremiseConclusionStructure structure) {
    ArgdownArgument argument = reading.occurrences.argument(structure);
    if (argument != null && !steps.isAlone(argument)) {
      add(argument, sectionOf(argument));
    }
  }

  /** A structure stands where its steps are, a sketch where its text is. */
  private static boolean isReconstruction(Object item) {
    return item instanceof ArgdownArgument argument && argument.isReconstructed();
  }

  // Elements

  private List<ArgumentDraft> draftsInOrder() {
    List<ArgumentDraft> drafts = new ArrayList<>();
    for (Object item : sequence) {
      drafts.addAll(draftsOf(item));
    }
    return drafts;
  }

  private List<ArgumentDraft> draftsOf(Object item) {
    if (item instanceof ArgdownInference inference) {
      ArgumentDraft draft = steps.draft(inference);
      return draft == null ? List.of() : List.of(draft);
    } else if (item instanceof ArgdownRelation relation) {
      return relations.isBetweenClaims(relation) ? List.of() : relations.drafts(relation);
    }
    return List.of();
  }

  private void build() {
    List<Runnable> completions = new ArrayList<>();
    int nextSubsection = 0;
    for (int i = 0; i < sequence.size(); i++) {
      nextSubsection = joinSubsections(nextSubsection, i);
      Object item = sequence.get(i);
      SectionDraft section = places.get(i);
      if (item instanceof ArgdownRelation relation && relations.isBetweenClaims(relation)) {
        relation(relation, section, completions);
      } else if (isReconstruction(item)) {
        reconstruction((ArgdownArgument) item, section, completions);
      } else if (item instanceof ArgdownStatement || item instanceof ArgdownArgument) {
        claim((RelationEnd) item, section, completions);
      } else {
        for (ArgumentDraft draft : draftsOf(item)) {
          argument(draft, section, completions);
          if (item instanceof ArgdownRelation relation) {
            relations.reportUndercutOfClaim(relation, draft);
          }
        }
      }
    }
    joinSubsections(nextSubsection, sequence.size());
    nestRegrouped();
    completions.forEach(Runnable::run);
    for (SectionDraft draft : sections.drafts()) {
      put(reading.completed(draft.toSection(), draft.words, draft.section.place()));
    }
  }

  private int joinSubsections(int next, int before) {
    int at = next;
    while (at < subsections.size() && subsections.get(at).at() <= before) {
      join(subsections.get(at).section().id, subsections.get(at).parent());
      at++;
    }
    return at;
  }

  private static void join(ElementId id, @Nullable SectionDraft section) {
    if (section != null) {
      section.members.add(id);
    }
  }

  private void claim(RelationEnd end, @Nullable SectionDraft section, List<Runnable> completions) {
    ClaimId id = claims.claim(end);
    if (id != null) {
      join(id, section);
      completions.add(() -> put(claims.claimOf(end, id)));
    }
  }

  private void argument(
      ArgumentDraft draft, @Nullable SectionDraft section, List<Runnable> completions) {
    if (draft.id == null) {
      return;
    }
    join(draft.id, section);
    completions.add(
        () -> {
          if (draft.id != null) {
            if (draft.premises.isEmpty()) {
              draft.premises.add(Premise.of(missing(draft)).asImplicit());
            }
            Argument natural = draft.toArgument(draft.id);
            put(reading.completed(natural, draft.words, draft.place));
          }
        });
  }

  /** A blank claim for a step that has no premise. */
  private ClaimId missing(ArgumentDraft draft) {
    ClaimId id = ClaimId.of(reading.ids.like("premise-of-" + String.valueOf(draft.id)));
    Claim blank = MapAssembler.placeholder(id, draft.place);
    reading.fields.declare(id);
    unplaced.add(blank);
    return id;
  }

  private void relation(
      ArgdownRelation relation, @Nullable SectionDraft section, List<Runnable> completions) {
    Relation made = relations.between(relation);
    if (made != null) {
      join(made.id(), section);
      Attributes over = relations.wordsOf(relation);
      SourcePlace place = relation.place();
      completions.add(() -> put(reading.completed(made, over, place)));
    }
  }

  private void reconstruction(
      ArgdownArgument argument, @Nullable SectionDraft section, List<Runnable> completions) {
    Reconstruction made = steps.reconstruction(argument);
    if (made == null) {
      return;
    }
    reading.fields.declare(made.id());
    join(made.id(), section);
    Attributes over =
        ArgmapData.without(ArgmapData.ofElement(ArgmapData.in(argument.data())), ArgmapData.ID);
    completions.add(() -> put(reading.completed(made, over, argument.place())));
  }

  private void put(Element element) {
    if (elements.putIfAbsent(element.id().value(), element) != null) {
      unplaced.add(element);
    }
  }
}
