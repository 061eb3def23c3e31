package org.argmap.format.argdown.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.model.Argument;
import org.argmap.model.ClaimId;
import org.argmap.model.Contradiction;
import org.argmap.model.Element;
import org.argmap.model.SymmetricRelation;
import org.argmap.model.Target;

/** The block that is being written: the elements below which a sign can stand, outermost first. */
final class OpenBlock {
  /** Below a line of this depth a new block begins, with a reference to what it is about. */
  private static final int DEEPEST = 5;

  /** As deep as this what has no title, and so cannot be referred to, still has relations below. */
  private static final int DEEPEST_UNTITLED = 12;

  private final NotationPlan plan;
  private final LayoutProgress progress;
  private final SectionHeadings headings;
  private final List<Target> path = new ArrayList<>();
  private final Map<Target, Integer> depths = new HashMap<>();
  private boolean definesNothing;

  OpenBlock(NotationPlan plan, LayoutProgress progress, SectionHeadings headings) {
    this.plan = plan;
    this.progress = progress;
    this.headings = headings;
  }

  void close() {
    path.clear();
    depths.clear();
  }

  /** Begins a block with the element on its first line. */
  void open(Target parent) {
    close();
    path.add(parent);
    depths.put(parent, 0);
  }

  /** Lets relations of another element stand where those of the first line do. */
  void alsoOpen(Target other) {
    depths.put(other, 0);
  }

  /** Says whether claims are only mentioned from here on, even the next one. */
  void defineNothing(boolean isSo) {
    definesNothing = isSo;
  }

  /** Adds a line below the parent, and closes what is indented as deep or deeper. */
  void add(Element element, Direction direction, List<? super DocumentPart.RelationLine> lines) {
    int depth = depths.getOrDefault(direction.parent(), 0) + 1;
    while (path.size() > depth) {
      Target closed = path.remove(path.size() - 1);
      depths.remove(closed, path.size());
    }
    ClaimId child = direction.child();
    boolean defines = mayDefine(child) || progress.isPlacedBy(child);
    lines.add(new DocumentPart.RelationLine(element, depth, child, defines, direction.isForward()));
    if (defines) {
      progress.finish(child);
    }
    progress.mention(child);
    progress.finish(element.id());
    path.add(child);
    if (defines || !plan.canBeNameless(child)) {
      depths.putIfAbsent(child, depth); // else the title is that of an argument
    }
  }

  /** Whether a claim is the next one to be defined, and in the section that is being written. */
  boolean mayDefine(Target target) {
    return target instanceof ClaimId claim
        && !definesNothing
        && progress.claims.isNext(claim)
        && headings.isHere(claim);
  }

  /** Whether a sign can stand below an element in this block. */
  boolean isOpen(Target target) {
    Integer depth = depths.get(target);
    return depth != null && (depth < DEEPEST || (depth < DEEPEST_UNTITLED && isNameless(target)));
  }

  private boolean isNameless(Target target) {
    return target instanceof ClaimId claim && plan.canBeNameless(claim);
  }

  /**
   * Whether a claim can be referred to behind a sign: by its own title, or by that of the argument
   * that concludes it.
   */
  boolean isMentionable(ClaimId claim, boolean isForward) {
    return !plan.canBeNameless(claim) || (!isForward && plan.conclusionOf(claim) != null);
  }

  /** Returns a way to write an argument in this block, if there is one; else any. */
  Direction openDirection(Argument argument) {
    ClaimId premise = argument.premises().get(0).claim();
    Direction best = direction(argument);
    if (best.isOpen() || !(argument.target() instanceof ClaimId target)) {
      return best;
    }
    Direction forward = direction(premise, target, true);
    return forward.isOpen() && forward.isReady() ? forward : best;
  }

  /** Returns the better one of the two ways to write an argument with a sign. */
  Direction direction(Argument argument) {
    ClaimId premise = argument.premises().get(0).claim();
    Target parent = plan.parent(argument);
    Direction backward = direction(parent, premise, false);
    boolean canBeTurned = argument.target() instanceof ClaimId;
    if (!canBeTurned || !(parent instanceof ClaimId target)) {
      return backward;
    }
    return better(backward, direction(premise, target, true));
  }

  /** Returns the way to write a relation between claims. */
  Direction direction(SymmetricRelation relation) {
    Direction fromFirst = direction(relation.first(), relation.second(), true);
    if (relation instanceof Contradiction) {
      return fromFirst;
    }
    return better(fromFirst, direction(relation.second(), relation.first(), false));
  }

  /** Returns a way to write a relation in this block, if there is one; else any. */
  Direction openDirection(SymmetricRelation relation) {
    Direction best = direction(relation);
    Direction forward = direction(relation.first(), relation.second(), true);
    return !best.isOpen() && forward.isOpen() && forward.isReady() ? forward : best;
  }

  private static Direction better(Direction one, Direction other) {
    if (one.isReady() != other.isReady()) {
      return one.isReady() ? one : other;
    }
    return other.cost() < one.cost() ? other : one;
  }

  private Direction direction(Target parent, ClaimId child, boolean isForward) {
    boolean isOpen = isOpen(parent);
    boolean definesChild = mayDefine(child);
    boolean hasChild = definesChild || progress.isDone(child);
    boolean definesParent = !isOpen && mayDefine(parent);
    boolean hasParent = definesParent || progress.isDone(parent);
    int cost = 0;
    cost += isOpen ? 0 : definesParent ? 2 : isNameless(parent) ? 5 : 2;
    cost += definesChild ? 0 : isMentionable(child, isForward) ? 1 : 5;
    cost += isForward ? 3 : 0;
    boolean isReady = hasChild && hasParent && !(definesParent && definesChild);
    return new Direction(parent, child, isForward, isOpen, isReady, definesChild, cost);
  }
}
