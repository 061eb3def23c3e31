package org.argmap.render.diagram.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.ElementId;
import org.argmap.model.Question;
import org.argmap.model.QuestionId;
import org.argmap.model.Relation;
import org.argmap.model.Section;
import org.argmap.model.Target;

/**
 * The result of applying a view to a map: the visible elements, the closed sections that stand for
 * others, and the shortened lines. Every style draws from it.
 *
 * <p>Arguments, relations and questions name what stands for their parts: a claim for itself, a
 * closed section for the claims in it. All lists are in the author's order, except that supporting
 * arguments come first where the view asks for it.
 */
public final class VisibleMap {

  private final ArgumentMap map;
  private final View view;
  private final List<Claim> claims;
  private final List<VisibleQuestion> questions;
  private final List<VisibleArgument> arguments;
  private final List<VisibleRelation> relations;
  private final List<Section> closedSections;
  private final List<Shortened> shortened;
  private final Map<ElementId, ElementId> standIns;
  private final Map<ElementId, Integer> hidden;
  private final Set<ElementId> roots;

  VisibleMap(ArgumentMap map, View view, Parts parts) {
    this.map = map;
    this.view = view;
    this.claims = List.copyOf(parts.claims);
    this.questions = List.copyOf(parts.questions);
    this.arguments = List.copyOf(parts.arguments);
    this.relations = List.copyOf(parts.relations);
    this.closedSections = List.copyOf(parts.closedSections);
    this.shortened = List.copyOf(parts.shortened);
    this.standIns = parts.standIns;
    this.hidden = parts.hidden;
    this.roots = parts.roots;
  }

  /** What {@link ViewApplication} hands over; not used afterwards. */
  record Parts(
      List<Claim> claims,
      List<VisibleQuestion> questions,
      List<VisibleArgument> arguments,
      List<VisibleRelation> relations,
      List<Section> closedSections,
      List<Shortened> shortened,
      Map<ElementId, ElementId> standIns,
      Map<ElementId, Integer> hidden,
      Set<ElementId> roots) {}

  /**
   * An argument that is shown.
   *
   * @param argument the argument, or the first of several that would be drawn side by side because
   *     a closed section stands for a part of each
   * @param premises what is shown of its premises: claims and closed sections, at least one, none
   *     twice
   * @param target what is shown of its target: a claim, an argument, a relation or a closed section
   * @param count how many arguments it stands for
   */
  public record VisibleArgument(
      Argument argument, List<ElementId> premises, ElementId target, int count) {

    /** Copies the premises. */
    public VisibleArgument {
      requireNonNull(argument, "argument");
      requireNonNull(target, "target");
      premises = List.copyOf(premises);
    }
  }

  /**
   * A relation that is shown.
   *
   * @param relation the relation, or the first of several that would be drawn side by side
   * @param first its first end: the preferred one of a preference
   * @param second its second end
   * @param count how many relations it stands for
   */
  public record VisibleRelation(Relation relation, ElementId first, ElementId second, int count) {

    /** Checks that nothing is null. */
    public VisibleRelation {
      requireNonNull(relation, "relation");
      requireNonNull(first, "first");
      requireNonNull(second, "second");
    }
  }

  /**
   * A question that is shown.
   *
   * @param question the question
   * @param positions what is shown of its positions: claims and closed sections, none twice
   * @param about what is shown of what it is about; empty where it is about nothing that is shown
   */
  public record VisibleQuestion(
      Question question, List<ElementId> positions, Optional<ElementId> about) {

    /** Copies the positions. */
    public VisibleQuestion {
      requireNonNull(question, "question");
      requireNonNull(about, "about");
      positions = List.copyOf(positions);
    }
  }

  /**
   * Stands for a way from one element that is shown to another that it bears on, through elements
   * that are not shown.
   *
   * @param from what bears on the other
   * @param to the nearest shown element that it bears on
   * @param hidden how many elements lie between them; at least 1
   */
  public record Shortened(ElementId from, ElementId to, int hidden) {

    /** Checks that nothing is null. */
    public Shortened {
      requireNonNull(from, "from");
      requireNonNull(to, "to");
    }
  }

  /** Returns the whole map. */
  public ArgumentMap map() {
    return map;
  }

  /** Returns the view. */
  public View view() {
    return view;
  }

  /** Returns the claims that are shown. */
  public List<Claim> claims() {
    return claims;
  }

  /** Returns the questions that are shown. */
  public List<VisibleQuestion> questions() {
    return questions;
  }

  /** Returns the arguments that are shown. */
  public List<VisibleArgument> arguments() {
    return arguments;
  }

  /** Returns the relations that are shown. */
  public List<VisibleRelation> relations() {
    return relations;
  }

  /** Returns the closed sections that stand for something that would be shown. */
  public List<Section> closedSections() {
    return closedSections;
  }

  /** Returns the ways that lead through what is not shown. */
  public List<Shortened> shortened() {
    return shortened;
  }

  /** Returns whether the element itself is shown. */
  public boolean shows(ElementId id) {
    return standIn(id).filter(id::equals).isPresent();
  }

  /**
   * Returns what stands for a claim, question, argument or relation: itself, a closed section, or
   * the argument or relation it is drawn as one with; empty where it is hidden.
   */
  public Optional<ElementId> standIn(ElementId id) {
    requireNonNull(id, "id");
    if (view.isWholeMap()) {
      return map.contains(id) && isBearing(id) ? Optional.of(id) : Optional.empty();
    }
    return Optional.ofNullable(standIns.get(id));
  }

  private static boolean isBearing(ElementId id) {
    return id instanceof Target || id instanceof QuestionId;
  }

  /** Returns how many elements are hidden behind a claim, question, argument or closed section. */
  public int hiddenBehind(ElementId id) {
    return hidden.getOrDefault(requireNonNull(id, "id"), 0);
  }

  /** Returns whether a claim is used as an implicit premise, and never as a stated one. */
  public boolean isImplicit(ClaimId claim) {
    return Selection.isImplicit(map, requireNonNull(claim, "claim"));
  }

  /**
   * Returns whether a claim is a final conclusion: a premise of nothing in the whole map, where the
   * map has arguments at all.
   */
  public boolean isRoot(ClaimId id) {
    return roots.contains(requireNonNull(id, "id"));
  }
}
