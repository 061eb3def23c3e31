package org.argmap.model;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.argmap.internal.graph.Adjacency;
import org.argmap.internal.text.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * An argument map: claims, the arguments for and against them, and the other elements around them,
 * as an immutable graph that any number of threads may share.
 *
 * <p>Elements are kept kind by kind, within a kind in the order in which they were added. Every
 * reference leads to an element of the map: nothing dangles. Two maps are equal when their metadata
 * and their elements are, in the same order; {@linkplain SourcePlace places} do not count.
 *
 * <p><b>Which links a query follows.</b> An argument is linked to its premises and to its target;
 * these two are the <i>links of reasoning</i>. Relations, questions and judgements tie elements
 * without being reasons, and no query follows them unless it says so. All queries answer in
 * constant time or in time proportional to the answer, except those that walk the whole map, which
 * say so.
 *
 * <p>A query about an id that the map has not throws {@link NoSuchElementException} with the
 * nearest ids.
 */
public final class ArgumentMap {
  private static final ArgumentMap EMPTY = builder().build();

  private final Metadata metadata;
  private final ElementTable table;
  private final MapIndex index;

  ArgumentMap(Metadata metadata, ElementTable table, MapIndex index) {
    this.metadata = metadata;
    this.table = table;
    this.index = index;
  }

  // Making maps

  /** Returns the map with nothing in it. */
  public static ArgumentMap empty() {
    return EMPTY;
  }

  /**
   * Builds a map in the nested form.
   *
   * @throws InvalidArgumentMapException with all problems, if there are any
   */
  public static ArgumentMap build(String title, Consumer<? super MapOutline> outline) {
    return MapOutline.build(title, outline);
  }

  /** Starts a map in the flat form. */
  public static ArgumentMapBuilder builder() {
    return new ArgumentMapBuilder(Metadata.empty());
  }

  /** Starts a map with a title in the flat form. */
  public static ArgumentMapBuilder builder(String title) {
    return new ArgumentMapBuilder(Metadata.builder().title(title).build());
  }

  /** Returns a builder that starts from all that this map has. */
  public ArgumentMapBuilder toBuilder() {
    return new ArgumentMapBuilder(metadata).addAll(elements());
  }

  /**
   * Returns the map after some edits, made one after the other.
   *
   * @throws InvalidArgumentMapException if an edit names an id that the map has not, or leaves a
   *     map that is not whole
   */
  public ArgumentMap edit(Edit... edits) {
    ArgumentMap edited = this;
    for (Edit edit : edits) {
      edited = edit.applyTo(edited);
    }
    return edited;
  }

  // What is in it

  /** Returns the metadata of the map. */
  public Metadata metadata() {
    return metadata;
  }

  /** Returns the title; empty if it has none. */
  public String title() {
    return metadata.title().orElse("");
  }

  /**
   * Returns all elements: kind by kind in the order of {@link ElementKind}, within a kind as added.
   */
  public List<Element> elements() {
    return table.all(index.graph());
  }

  /** Returns the claims, in the order in which they were added. */
  public List<Claim> claims() {
    return table.of(ElementKind.CLAIM, Claim.class);
  }

  /** Returns the arguments, in the order in which they were added. */
  public List<Argument> arguments() {
    return table.of(ElementKind.ARGUMENT, Argument.class);
  }

  /** Returns the relations, in the order in which they were added. */
  public List<Relation> relations() {
    return table.of(ElementKind.RELATION, Relation.class);
  }

  /** Returns the questions, in the order in which they were added. */
  public List<Question> questions() {
    return table.of(ElementKind.QUESTION, Question.class);
  }

  /** Returns the sources, in the order in which they were added. */
  public List<Source> sources() {
    return table.of(ElementKind.SOURCE, Source.class);
  }

  /** Returns the judgements, in the order in which they were added. */
  public List<Judgement> judgements() {
    return table.of(ElementKind.JUDGEMENT, Judgement.class);
  }

  /** Returns the sections, in the order in which they were added. */
  public List<Section> sections() {
    return table.of(ElementKind.SECTION, Section.class);
  }

  /** Returns the reconstructions, in the order in which they were added. */
  public List<Reconstruction> reconstructions() {
    return table.of(ElementKind.RECONSTRUCTION, Reconstruction.class);
  }

  /** Returns the participants, in the order in which they were added. */
  public List<Participant> participants() {
    return table.of(ElementKind.PARTICIPANT, Participant.class);
  }

  /** Returns the locutions, in the order in which they were added. */
  public List<Locution> locutions() {
    return table.of(ElementKind.LOCUTION, Locution.class);
  }

  /** Returns whether there is no element. */
  public boolean isEmpty() {
    return table.size() == 0;
  }

  /**
   * Refuses, always. Mappers that take objects for beans call it, and would otherwise write a map
   * as an object without its elements, silently. Write maps with {@code JsonFormat}, or add {@code
   * ArgmapJacksonModule} to a mapper of Jackson 3, as {@code findAndAddModules()} does.
   *
   * @throws UnsupportedOperationException always
   */
  @SuppressWarnings("DoNotCallSuggester") // to be called by mappers, which must see it fail
  public Object getBeanProperties() {
    throw new UnsupportedOperationException(
        "A map is no bean. Write it with JsonFormat.standard().write(map), or add"
            + " ArgmapJacksonModule to the mapper: JsonMapper.builder().findAndAddModules().build().");
  }

  // Finding one

  /** Returns whether there is an element with this id and of its kind. */
  public boolean contains(ElementId id) {
    return table.positionOf(id) >= 0;
  }

  /** Returns the element with this id, whatever its kind. */
  public Optional<Element> find(String id) {
    int position = table.positionOf(id);
    return position < 0 ? Optional.empty() : Optional.of(table.at(position));
  }

  /**
   * Returns the element with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if there is none
   */
  public Element element(ElementId id) {
    return table.at(position(id));
  }

  /**
   * Returns the claim with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if there is none
   */
  public Claim claim(ClaimId id) {
    return (Claim) element(id);
  }

  /**
   * Returns the claim with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if there is none
   */
  public Claim claim(String id) {
    return claim(ClaimId.of(id));
  }

  /**
   * Returns the argument with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if there is none
   */
  public Argument argument(ArgumentId id) {
    return (Argument) element(id);
  }

  /**
   * Returns the argument with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if there is none
   */
  public Argument argument(String id) {
    return argument(ArgumentId.of(id));
  }

  /**
   * Returns the relation with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if there is none
   */
  public Relation relation(RelationId id) {
    return (Relation) element(id);
  }

  /**
   * Returns the relation with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if there is none
   */
  public Relation relation(String id) {
    return relation(RelationId.of(id));
  }

  /**
   * Returns the question with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if there is none
   */
  public Question question(QuestionId id) {
    return (Question) element(id);
  }

  /**
   * Returns the question with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if there is none
   */
  public Question question(String id) {
    return question(QuestionId.of(id));
  }

  /**
   * Returns the source with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if there is none
   */
  public Source source(SourceId id) {
    return (Source) element(id);
  }

  /**
   * Returns the source with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if there is none
   */
  public Source source(String id) {
    return source(SourceId.of(id));
  }

  /**
   * Returns the judgement with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if there is none
   */
  public Judgement judgement(JudgementId id) {
    return (Judgement) element(id);
  }

  /**
   * Returns the judgement with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if there is none
   */
  public Judgement judgement(String id) {
    return judgement(JudgementId.of(id));
  }

  /**
   * Returns the section with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if there is none
   */
  public Section section(SectionId id) {
    return (Section) element(id);
  }

  /**
   * Returns the section with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if there is none
   */
  public Section section(String id) {
    return section(SectionId.of(id));
  }

  /**
   * Returns the reconstruction with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if there is none
   */
  public Reconstruction reconstruction(ReconstructionId id) {
    return (Reconstruction) element(id);
  }

  /**
   * Returns the reconstruction with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if there is none
   */
  public Reconstruction reconstruction(String id) {
    return reconstruction(ReconstructionId.of(id));
  }

  /**
   * Returns the participant with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if there is none
   */
  public Participant participant(ParticipantId id) {
    return (Participant) element(id);
  }

  /**
   * Returns the participant with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if there is none
   */
  public Participant participant(String id) {
    return participant(ParticipantId.of(id));
  }

  /**
   * Returns the locution with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if there is none
   */
  public Locution locution(LocutionId id) {
    return (Locution) element(id);
  }

  /**
   * Returns the locution with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if there is none
   */
  public Locution locution(String id) {
    return locution(LocutionId.of(id));
  }

  // Direct links

  /** Returns the supporting arguments whose target this is, as added. */
  public List<Argument> argumentsFor(Target target) {
    return queries().argumentsFor(position(target));
  }

  /** Returns the opposing arguments whose target this is, as added. */
  public List<Argument> argumentsAgainst(Target target) {
    return queries().argumentsAgainst(position(target));
  }

  /** Returns all arguments whose target this is, as added. */
  public List<Argument> argumentsTargeting(Target target) {
    return queries().argumentsTargeting(position(target));
  }

  /** Returns the arguments that have this claim among their premises, as added, each once. */
  public List<Argument> argumentsUsing(ClaimId claim) {
    return queries().argumentsUsing(position(claim));
  }

  /** Returns the relations that tie this claim or argument, as added, each once. */
  public List<Relation> relationsOf(Preferable end) {
    return elements(index.graph().ties(), position(end), Relation.class);
  }

  /**
   * Returns the questions that this claim is a position of, or that are about this element, as
   * added.
   */
  public List<Question> questionsOf(Target target) {
    return elements(index.questions(), position(target), Question.class);
  }

  /** Returns the judgements that this claim is evidence or hypothesis of, as added. */
  public List<Judgement> judgementsOf(ClaimId claim) {
    return elements(index.judgements(), position(claim), Judgement.class);
  }

  /** Returns the section that the element stands in, if it stands in one. */
  public Optional<Section> sectionOf(ElementId id) {
    int section = index.section(position(id));
    return section < 0 ? Optional.empty() : Optional.of((Section) table.at(section));
  }

  /** Returns how many supporting arguments target this, in constant time. */
  public int proCount(Target target) {
    return index.graph().proCount(position(target));
  }

  /** Returns how many opposing arguments target this, in constant time. */
  public int conCount(Target target) {
    return index.graph().conCount(position(target));
  }

  // What an argument is called

  /** Returns whether an argument is a rebuttal: it opposes a claim. */
  public boolean isRebuttal(ArgumentId id) {
    Argument argument = argument(id);
    return argument.isOpposing() && argument.target() instanceof ClaimId;
  }

  /** Returns whether an argument opposes a claim that is a premise of some argument. */
  public boolean isUndermining(ArgumentId id) {
    return isRebuttal(id)
        && index.graph().outgoing().degree(index.graph().target(position(id))) > 0;
  }

  /** Returns whether an argument opposes a premise of the argument {@code atStake}. */
  public boolean isUndermining(ArgumentId id, ArgumentId atStake) {
    Target target = argument(id).target();
    List<Premise> premises = argument(atStake).premises();
    return isRebuttal(id) && premises.stream().anyMatch(p -> p.claim().equals(target));
  }

  /** Returns whether an argument opposes the step of another one, or its own. */
  public boolean isUndercut(ArgumentId id) {
    return argument(id).isOpposing() && bearsOnStep(argument(id));
  }

  /** Returns whether an argument supports the step of another one, or its own. */
  public boolean isBacking(ArgumentId id) {
    return argument(id).isSupporting() && bearsOnStep(argument(id));
  }

  private static boolean bearsOnStep(Argument argument) {
    return argument.target() instanceof ArgumentId && argument.bearing() == Bearing.STEP;
  }

  // Walks

  /**
   * Returns the claims that are no premise of any argument: the final conclusions, as added.
   * Follows premise links. Walks all claims.
   */
  public List<Claim> roots() {
    return queries().roots();
  }

  /**
   * Returns the claims that no argument targets: where the reasoning begins, as added. Follows
   * target links. Walks all claims.
   */
  public List<Claim> leaves() {
    return queries().leaves();
  }

  /**
   * Returns everything that bears on the element, directly or not: the arguments that target it,
   * their premises, what targets these, and so on. Follows the links of reasoning against their
   * direction. The nearest come first; the element itself is among them only if it bears on itself.
   */
  public List<Element> grounds(Target target) {
    return queries().grounds(position(target));
  }

  /**
   * Returns everything that the element bears on, directly or not: the arguments that use it, what
   * they target, and so on. Follows the links of reasoning in their direction. The nearest come
   * first; the element itself is among them only if it bears on itself.
   */
  public List<Element> consequences(Target target) {
    return queries().consequences(position(target));
  }

  /**
   * Returns the element and what lies within a number of steps of it, the nearest first. A step
   * crosses one argument or one relation: from any of its premises or ends, or from its target, or
   * from itself, to all the others, in both directions. What is returned can therefore be drawn: no
   * argument without its premises and target.
   *
   * @throws IllegalArgumentException if {@code steps} is negative
   */
  public List<Element> neighbourhood(Target centre, int steps) {
    if (steps < 0) {
      throw new IllegalArgumentException("A neighbourhood has 0 or more steps, not " + steps + ".");
    }
    return queries().neighbourhood(position(centre), steps);
  }

  /**
   * Returns the part of the map that these elements make up, in the order of this map.
   *
   * <p>What a kept element cannot stand without is kept with it: the premises and the target of an
   * argument, the ends of a relation, evidence and hypothesis of a judgement, the speaker of a
   * locution, the sources that claims cite and what those derive from. Questions, sections,
   * reconstructions and locutions that are among {@code ids} are cut down to what is kept; a
   * section that is not among them is kept, cut down, when a member of it is. The metadata are
   * kept.
   */
  public ArgumentMap subMap(Collection<? extends ElementId> ids) {
    return new SubMap(this).of(ids);
  }

  /**
   * Returns the claims, arguments and relations in groups of which each member bears on each other
   * one, by the links of reasoning; most groups have one member. A group comes after the groups
   * that bear on it. Within a group the order is that of {@link #elements}. Walks the whole map, in
   * linear time (Tarjan, <i>Depth-first search and linear graph algorithms</i>, SIAM J. Comput. 1,
   * 1972).
   */
  public List<List<Element>> stronglyConnectedComponents() {
    return queries().components();
  }

  /**
   * Returns the claims, arguments and relations in an order in which everything comes after what
   * bears on it, by the links of reasoning; empty if there is a cycle. Of what could come next the
   * first in {@link #elements} comes. Walks the whole map.
   */
  public Optional<List<Element>> topologicalOrder() {
    return queries().topologicalOrder();
  }

  /**
   * Returns everything that would be removed together with this element by {@link Edit#remove},
   * itself first.
   */
  public Set<ElementId> dependents(ElementId id) {
    element(id);
    return Removal.in(this).dependents(List.of(id));
  }

  /**
   * Returns everything that would be removed together with this element by {@link
   * Edit#removeBranch}, the element first.
   */
  public Set<ElementId> branch(ElementId id) {
    element(id);
    return Removal.in(this).branch(List.of(id));
  }

  // Inside

  ElementTable table() {
    return table;
  }

  MapIndex index() {
    return index;
  }

  int position(ElementId id) {
    int position = table.positionOf(id);
    if (position < 0) {
      throw new NoSuchElementException(BuildProblems.absent("map", id, elements()));
    }
    return position;
  }

  private MapQueries queries() {
    return new MapQueries(table, index);
  }

  private <E extends Element> List<E> elements(Adjacency adjacency, int node, Class<E> type) {
    return new LinkedElements<>(table, adjacency, adjacency.start(node), adjacency.end(node), type);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ArgumentMap that
            && metadata.equals(that.metadata)
            && elements().equals(that.elements()));
  }

  @Override
  public int hashCode() {
    return 31 * metadata.hashCode() + elements().hashCode();
  }

  /** Title and counts, for debugging. */
  @Override
  public String toString() {
    return "ArgumentMap[%s, %s claims, %s arguments, %s elements]"
        .formatted(Quoted.text(title()), claims().size(), arguments().size(), table.size());
  }
}
