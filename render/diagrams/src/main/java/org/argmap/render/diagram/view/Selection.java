package org.argmap.render.diagram.view;

import java.util.List;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ClaimId;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.Premise;

/** The elements that a view shows; of the others, why it does not. */
final class Selection {

  private final ArgumentMap map;
  private final BearingGraph graph;
  private final View view;
  private final boolean[] inFocus;
  private final boolean[] blocked;
  private final boolean[] passed;
  private final int[] depths;
  private final boolean[] shown;

  Selection(ArgumentMap map, BearingGraph graph, View view) {
    this.map = map;
    this.graph = graph;
    this.view = view;
    int size = graph.size();
    this.inFocus = FocusSearch.find(map, graph, view.focuses());
    this.blocked = new boolean[size];
    this.passed = new boolean[size];
    boolean[] collapsed = new boolean[size];
    this.shown = new boolean[size];
    readHidden();
    for (ElementId id : view.collapsed()) {
      requireBearing(id);
      collapsed[graph.number(id)] = true;
    }
    boolean[] apart = new boolean[size];
    for (int i = 0; i < size; i++) {
      apart[i] = passed[i] || !inFocus[i];
    }
    this.depths = DepthSearch.depths(graph, blocked, collapsed, apart, view.depth());
    for (int i = 0; i < size; i++) {
      shown[i] = depths[i] != DepthSearch.UNREACHED && !apart[i];
    }
    leaveOutArgumentsWithoutParts();
  }

  private void requireBearing(ElementId id) {
    if (!graph.has(id)) {
      throw new IllegalArgumentException(
          "A view cannot collapse "
              + id.kind().wordWithArticle()
              + " such as "
              + id.value()
              + "; name a claim, a question, an argument or a relation, or close a section with"
              + " close().");
    }
  }

  private void readHidden() {
    for (int i = 0; i < graph.size(); i++) {
      Element element = graph.element(i);
      boolean hidden = view.hidden().contains(element.id()) || view.hidesTag(element.tags());
      boolean thing = i < graph.firstArgument();
      blocked[i] = !thing && (hidden || hidesKind(i));
      passed[i] = thing && (hidden || hidesKind(i));
    }
  }

  private boolean hidesKind(int number) {
    if (graph.isQuestion(number)) {
      return view.hides(ContentKind.QUESTIONS);
    }
    if (graph.isRelation(number)) {
      return view.hides(ContentKind.RELATIONS);
    }
    if (graph.isArgument(number)) {
      return hidesArgument(graph.argument(number));
    }
    return view.hides(ContentKind.IMPLICIT_PREMISES) && isImplicit(map, graph.claim(number).id());
  }

  private boolean hidesArgument(Argument argument) {
    boolean onArgument = argument.target() instanceof ArgumentId;
    return argument.isSupporting()
        ? view.hides(ContentKind.SUPPORTING_ARGUMENTS)
            || (onArgument && view.hides(ContentKind.BACKING))
        : view.hides(ContentKind.OPPOSING_ARGUMENTS)
            || (onArgument && view.hides(ContentKind.UNDERCUTS));
  }

  /** Returns whether a claim is used as an implicit premise, and never as a stated one. */
  static boolean isImplicit(ArgumentMap map, ClaimId claim) {
    List<Argument> uses = map.argumentsUsing(claim);
    if (uses.isEmpty()) {
      return false;
    }
    for (Argument use : uses) {
      for (Premise premise : use.premises()) {
        if (premise.claim().equals(claim) && !premise.isImplicit()) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * An argument none of whose premises is shown is not shown itself, nor is what bears on it, nor
   * is a relation with it.
   */
  private void leaveOutArgumentsWithoutParts() {
    IntQueue queue = new IntQueue();
    for (int i = graph.firstArgument(); i < graph.size(); i++) {
      if (shown[i] && !hasParts(i)) {
        shown[i] = false;
        queue.addLast(i);
      }
    }
    while (!queue.isEmpty()) {
      int at = queue.poll();
      leaveOut(graph.below(), at, queue);
      leaveOut(graph.relationsOf(), at, queue);
    }
  }

  private void leaveOut(BearingGraph.Numbers numbers, int at, IntQueue queue) {
    for (int i = numbers.start(at); i < numbers.end(at); i++) {
      int next = numbers.item(i);
      if (next >= graph.firstArgument() && shown[next]) {
        shown[next] = false;
        queue.addLast(next);
      }
    }
  }

  private boolean hasParts(int number) {
    if (graph.isRelation(number)) {
      int start = graph.ends().start(number);
      return shown[graph.ends().item(start)] && shown[graph.ends().item(start + 1)];
    }
    if (!shown[graph.above().item(graph.above().start(number))]) {
      return false;
    }
    for (int i = graph.below().start(number); i < graph.below().end(number); i++) {
      int below = graph.below().item(i);
      if (graph.isClaim(below) && shown[below]) {
        return true;
      }
    }
    return false;
  }

  boolean isShown(int number) {
    return shown[number];
  }

  /**
   * Returns whether the element was hidden by its kind, or is an argument or relation hidden by its
   * id.
   */
  boolean isBlocked(int number) {
    return blocked[number];
  }

  /** Returns whether the element was hidden by its id or a tag. */
  boolean isPassed(int number) {
    return passed[number];
  }

  /** Returns whether the walk from the final conclusions came to the element. */
  boolean isReached(int number) {
    return depths[number] != DepthSearch.UNREACHED;
  }

  /**
   * Returns whether the element is missing only because its parts were hidden by their id or a tag.
   */
  boolean isLeftOutWithParts(int number) {
    return isReached(number) && inFocus[number] && !passed[number] && !shown[number];
  }
}
