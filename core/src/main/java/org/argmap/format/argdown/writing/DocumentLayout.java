package org.argmap.format.argdown.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.format.argdown.writing.NotationPlan.Form;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.Relation;
import org.argmap.model.SymmetricRelation;
import org.argmap.model.Target;
import org.jspecify.annotations.Nullable;

/**
 * Lays out a document so that claims are defined, and arguments written, in given orders. A claim
 * is defined where it is first used if its turn has come there, and referred to elsewhere; so what
 * nests in the map nests in the document, up to a depth.
 */
final class DocumentLayout {
  /** Trials of where a structure begins take so many times its length at most. */
  private static final int MOST_TRIALS = 4;

  private final NotationPlan plan;
  private final LayoutProgress progress;
  private final List<DocumentPart> parts = new ArrayList<>();
  private final OpenBlock block;
  private final SectionHeadings headings;
  private final StructureLayout structures;

  private final Map<ClaimId, Integer> triedUses = new HashMap<>();

  /** How many lines have been laid out in trials, for each structure. */
  private final Map<ElementId, Long> work = new HashMap<>();

  private @Nullable MissingClaims waiting;
  private boolean followsName;
  private int blocks;

  DocumentLayout(NotationPlan plan, ElementSequence sequence) {
    this.plan = plan;
    this.progress = new LayoutProgress(plan, sequence);
    this.headings = new SectionHeadings(plan.map, plan.hasHeadings, parts);
    this.block = new OpenBlock(plan, progress, headings);
    this.structures = new StructureLayout(plan, progress, headings);
  }

  /** Returns the number of blocks: the fewer, the more is nested. */
  int blocks() {
    return blocks;
  }

  /** Whether a section would have to begin twice. */
  boolean isTorn() {
    return headings.isTorn();
  }

  List<DocumentPart> parts() {
    boolean goesOn = true;
    while (goesOn) {
      goesOn =
          relationIsNext(false)
              || argumentIsNext(false)
              || structureBegins()
              || relationIsNext(true)
              || argumentIsNext(true)
              || claimIsNext()
              || anythingIsLeft();
    }
    headings.rest();
    return parts;
  }

  // Signs

  /** Writes the next relation if it can be written, and defines the next claim only if it may. */
  private boolean relationIsNext(boolean mayDefine) {
    Relation relation = progress.relations.next();
    if (!(relation instanceof SymmetricRelation between)
        || progress.isBefore(progress.arguments.next(), relation)) {
      return false;
    }
    beginSectionOf(relation, between.first(), between.second());
    Direction direction = block.direction(between);
    if (!direction.isReady() || !isDue(relation, direction, mayDefine)) {
      return false;
    }
    write(relation, direction);
    return true;
  }

  /** Writes the next argument if it can be written, and defines the next claim only if it may. */
  private boolean argumentIsNext(boolean mayDefine) {
    Argument argument = progress.arguments.next();
    if (argument == null || progress.isBefore(progress.relations.next(), argument)) {
      return false;
    }
    boolean isForced = progress.isBefore(argument, progress.claims.next());
    if (plan.form(argument) == Form.SIGN) {
      beginSectionOf(argument, argument.premises().get(0).claim(), argument.target());
      if (isForced) {
        mention(argument);
        return true;
      }
      Direction direction = block.direction(argument);
      if (refersAhead(direction) && isDue(argument, direction, mayDefine)) {
        mention(argument);
        return true;
      }
      if (!direction.isReady() || !isDue(argument, direction, mayDefine)) {
        return false;
      }
      write(argument, direction);
      return true;
    }
    boolean isReady = isForced || hasAllClaims(argument);
    if (isReady) {
      structure(argument, StructureLayout.Trial.NONE);
    }
    return isReady;
  }

  /**
   * Begins the section of a relation if nothing else comes before, but what the relation defines.
   */
  private void beginSectionOf(Element relation, Target one, Target other) {
    Claim first = progress.claims.next();
    boolean isFirst =
        !progress.isBefore(first, relation)
            || (first != null
                && (first.id().equals(one) || first.id().equals(other))
                && plan.map.sectionOf(first.id()).equals(plan.map.sectionOf(relation.id())));
    if (isFirst && progress.hasRank(relation)) {
      begin(() -> headings.leadTo(relation));
    }
  }

  private void begin(Runnable heading) {
    int before = parts.size();
    heading.run();
    if (parts.size() > before) {
      block.close();
      followsName = false;
    }
  }

  /** Whether no claim comes before an element in their section, but the one that it defines. */
  private boolean isDue(Element element, Direction direction, boolean mayDefine) {
    Claim first = progress.claims.next();
    boolean definesFirst =
        first != null && !progress.isDone(first.id()) && direction.defines(first.id());
    return (mayDefine || !definesFirst)
        && !progress.isBefore(definesFirst ? progress.claims.second() : first, element);
  }

  /**
   * Whether an argument stands well below the claim that it bears on, though its premise is defined
   * only in a later section: an overview refers to what is said in detail below.
   */
  private boolean refersAhead(Direction direction) {
    ClaimId child = direction.child();
    return direction.isOpen()
        && !direction.isForward()
        && !progress.isDone(child)
        && !headings.isHere(child)
        && block.isMentionable(child, false);
  }

  /** Writes an argument before its ends are defined. */
  private void mention(Argument argument) {
    block.defineNothing(true);
    write(argument, block.direction(argument));
    block.defineNothing(false);
  }

  private void write(Element element, Direction direction) {
    if (!direction.isOpen()) {
      start(direction.parent(), block.mayDefine(direction.parent()) || isPlacedBy(direction));
    }
    block.add(element, direction, parts);
  }

  private boolean isPlacedBy(Direction direction) {
    return direction.parent() instanceof ClaimId claim && progress.isPlacedBy(claim);
  }

  // Structures

  /** Whether everything that a structure consists of is defined, its conclusion perhaps not. */
  private boolean hasAllClaims(Argument argument) {
    if (progress.isBefore(progress.claims.next(), argument)) {
      return false;
    }
    if (waiting == null || !waiting.isFor(argument)) {
      waiting = new MissingClaims(argument, plan.steps(argument));
    }
    return waiting.areNone(progress);
  }

  /** Begins the structure in which the next claim is defined. */
  private boolean structureBegins() {
    Claim claim = progress.claims.next();
    if (claim == null) {
      return false;
    }
    List<Argument> uses = plan.usesOf(claim.id());
    for (int i = triedUses.getOrDefault(claim.id(), 0); i < uses.size(); i++) {
      Argument use = uses.get(i);
      triedUses.put(claim.id(), i);
      boolean isPossible =
          plan.form(use) != Form.SIGN && plan.isInBody(use) && !progress.isDone(use.id());
      if (isPossible && hasWorkLeft(use)) {
        boolean canWait =
            !plan.canBeNameless(claim.id())
                && !progress.arguments.isNext(plan.steps(use).get(0).id());
        if (structure(use, StructureLayout.Trial.STRICT)
            || mentionsFirst(use)
            || (!canWait && structure(use, StructureLayout.Trial.LENIENT))) {
          return true;
        }
      }
    }
    triedUses.put(claim.id(), uses.size());
    return false;
  }

  /** Whether trials of a structure have not yet taken more than a few times its length. */
  private boolean hasWorkLeft(Argument use) {
    WrittenStructure structure = plan.structure(use);
    ElementId first = structure.steps().get(0).id();
    return work.getOrDefault(first, 0L) < MOST_TRIALS * (structure.length() + 20);
  }

  /**
   * Writes an argument that comes before a structure and is about it: as the structure cannot be
   * written yet, it or its conclusion is referred to before it is defined.
   */
  private boolean mentionsFirst(Argument use) {
    Argument argument = progress.arguments.next();
    List<Argument> steps = plan.steps(use);
    Target conclusion = steps.get(steps.size() - 1).target();
    boolean isAbout =
        argument != null
            && structures.isBlocked()
            && plan.form(argument) == Form.SIGN
            && !plan.isInner(steps.get(steps.size() - 1))
            && (argument.premises().get(0).claim().equals(conclusion)
                || argument.target().equals(conclusion)
                || argument.target().equals(steps.get(steps.size() - 1).id()));
    if (argument == null || !isAbout || !haveOthers(argument, conclusion)) {
      return false;
    }
    mention(argument);
    return true;
  }

  /** Whether the ends of an argument can be referred to, or are written. */
  private boolean haveOthers(Argument argument, Target conclusion) {
    ClaimId premise = argument.premises().get(0).claim();
    boolean hasPremise =
        progress.isDone(premise)
            || block.isMentionable(premise, false)
            || premise.equals(conclusion);
    return hasPremise
        && (!(argument.target() instanceof ClaimId target)
            || progress.isDone(target)
            || block.isMentionable(target, true));
  }

  /** Writes the structure of an argument; if that is a trial, only if all is in order. */
  private boolean structure(Argument argument, StructureLayout.Trial trial) {
    WrittenStructure structure = plan.structure(argument);
    List<Argument> steps = structure.steps();
    Claim first = progress.claims.next();
    if (trial == StructureLayout.Trial.NONE) {
      begin(() -> headings.leadTo(argument));
    } else if (first != null) {
      begin(() -> headings.leadTo(first.id()));
    }
    int mark = progress.mark();
    List<DocumentPart.StructureLine> lines =
        structures.lines(structure, plan.chain(argument.id()), trial);
    work.merge(steps.get(0).id(), structures.walked(), Long::sum);
    if (lines == null) {
      progress.returnTo(mark);
      return false;
    }
    block.close();
    parts.add(new DocumentPart.Structure(steps, plan.chain(argument.id()), followsName, lines));
    blocks++;
    followsName = false;
    return true;
  }

  // Claims, and what is left

  private boolean claimIsNext() {
    Claim claim = progress.claims.next();
    if (claim == null) {
      return false;
    }
    begin(() -> headings.leadTo(claim.id()));
    start(claim.id(), true);
    return true;
  }

  /** Arguments on what is never written, and on one another in circles. */
  private boolean anythingIsLeft() {
    Argument argument = progress.arguments.next();
    if (argument != null) {
      if (plan.form(argument) == Form.SIGN) {
        write(argument, block.direction(argument));
      } else {
        structure(argument, StructureLayout.Trial.NONE);
      }
      return true;
    }
    if (progress.relations.next() instanceof SymmetricRelation relation) {
      write(relation, block.direction(relation));
      return true;
    }
    return false;
  }

  private void start(Target parent, boolean defines) {
    parts.add(new DocumentPart.BlockStart(parent, defines));
    blocks++;
    if (parent instanceof ClaimId claim) {
      if (defines) {
        progress.finish(claim);
      }
      progress.mention(claim);
    }
    block.open(parent);
    followsName = parent instanceof ArgumentId || plan.isPointed((ClaimId) parent);
  }
}
