package org.argmap.format.argdown.writing;

import java.util.ArrayList;
import java.util.List;
import org.argmap.format.argdown.writing.NotationPlan.Form;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ClaimId;
import org.argmap.model.Reconstruction;
import org.argmap.model.Relation;
import org.argmap.model.SymmetricRelation;
import org.argmap.model.Target;
import org.jspecify.annotations.Nullable;

/**
 * Lays out premise-conclusion structures: which claims are defined on their lines, and what stands
 * below.
 */
final class StructureLayout {
  private final NotationPlan plan;
  private final LayoutProgress progress;
  private final SectionHeadings headings;
  private long walked;
  private boolean isBlocked;

  StructureLayout(NotationPlan plan, LayoutProgress progress, SectionHeadings headings) {
    this.plan = plan;
    this.progress = progress;
    this.headings = headings;
  }

  /** Whether the conclusion is no claim, but stands for the target of the argument. */
  static boolean hasStandIn(Argument argument) {
    return argument.isOpposing() || !(argument.target() instanceof ClaimId);
  }

  /** What a layout of a structure does where something would be written out of order. */
  enum Trial {
    /** It goes on. */
    NONE,
    /** It goes on if that is a mere reference before the definition. */
    LENIENT,
    /** It gives up. */
    STRICT
  }

  /** Whether the last trial was given up since another argument comes before an inference. */
  boolean isBlocked() {
    return isBlocked;
  }

  /** Returns how many lines were laid out last. */
  long walked() {
    return walked;
  }

  /**
   * Returns the lines of a structure, and notes what is written in it.
   *
   * @return the lines; null if a trial is given up
   */
  @Nullable List<DocumentPart.StructureLine> lines(
      WrittenStructure structure, @Nullable Reconstruction whole, Trial trial) {
    walked = 0;
    isBlocked = false;
    List<DocumentPart.StructureLine> lines = new ArrayList<>();
    List<StructureLines.Line> all = structure.lines().lines();
    for (StructureLines.Line line : all) {
      walked++;
      Argument step = line.concludes();
      List<DocumentPart.RelationLine> undercuts = List.of();
      if (step != null) {
        if (trial != Trial.NONE && !progress.arguments.isNext(step.id())) {
          isBlocked = true;
          return null;
        }
        progress.finish(step.id());
        undercuts = undercuts(step, line.claim());
      }
      ClaimId claim = line.claim();
      boolean defines = false;
      List<DocumentPart.RelationLine> below = List.of();
      if (claim != null) {
        if (isOutOfTurn(claim, trial)) {
          return null;
        }
        defines = defines(claim);
        below =
            below(
                claim,
                step,
                lines.size() < all.size() - 1 ? null : whole,
                lines.size() < all.size() - 1,
                trial);
      }
      lines.add(
          new DocumentPart.StructureLine(
              line.premise(), step, claim, line.uses(), defines, undercuts, below));
    }
    return lines;
  }

  /** Whether a claim is not to be mentioned yet. */
  private boolean isOutOfTurn(ClaimId claim, Trial trial) {
    return trial != Trial.NONE
        && !progress.isDone(claim)
        && !(progress.claims.isNext(claim) && headings.isHere(claim))
        && (trial == Trial.STRICT || plan.canBeNameless(claim) || plan.isBlank(claim));
  }

  private boolean defines(ClaimId claim) {
    boolean defines =
        progress.isPlacedBy(claim)
            || (!progress.isDone(claim)
                && headings.isHere(claim)
                && (plan.canBeNameless(claim)
                    || (progress.claims.isNext(claim) && !comesLater(claim))));
    if (defines) {
      progress.finish(claim);
    }
    progress.mention(claim);
    return defines;
  }

  /** Whether the order of a section has a claim behind the step that is not yet written. */
  private boolean comesLater(ClaimId claim) {
    return progress.isBefore(progress.arguments.next(), plan.map.claim(claim));
  }

  /** Takes the relations that come next and bear on the claim of a line, and those below them. */
  private List<DocumentPart.RelationLine> below(
      ClaimId claim,
      @Nullable Argument step,
      @Nullable Reconstruction whole,
      boolean isInner,
      Trial trial) {
    List<DocumentPart.RelationLine> lines = new ArrayList<>();
    OpenBlock block = new OpenBlock(plan, progress, headings);
    block.open(claim);
    if (step != null) {
      block.alsoOpen(step.id());
    }
    boolean takesAll = isInner || plan.canBeNameless(claim);
    boolean goesOn = true;
    while (goesOn) {
      goesOn =
          ((takesAll || progress.isBefore(progress.relations.next(), whole))
                  && takeRelation(block, lines))
              || ((takesAll || progress.isBefore(progress.arguments.next(), whole))
                  && takeArgument(block, claim, trial, lines));
    }
    if (step != null) {
      takeRest(step, block, lines);
    }
    return lines;
  }

  private boolean takeRelation(OpenBlock block, List<DocumentPart.RelationLine> lines) {
    Relation next = progress.relations.next();
    if (next instanceof SymmetricRelation relation
        && !progress.isBefore(progress.arguments.next(), relation)) {
      Direction direction = block.openDirection(relation);
      if (direction.isReady() && direction.isOpen()) {
        block.add(relation, direction, lines);
        return true;
      }
    }
    return false;
  }

  private boolean takeArgument(
      OpenBlock block, ClaimId claim, Trial trial, List<DocumentPart.RelationLine> lines) {
    Argument next = progress.arguments.next();
    if (next == null || plan.form(next) != Form.SIGN) {
      return false;
    }
    Direction direction = block.openDirection(next);
    boolean isUndercutOfStep = direction.parent() instanceof ArgumentId;
    boolean aimsElsewhere =
        isUndercutOfStep
            ? !NotationPlan.isUndercut(next)
            : direction.parent().equals(claim)
                && !direction.isForward()
                && NotationPlan.isUndercutOfClaim(next);
    boolean isReady =
        direction.isReady()
            || (trial == Trial.LENIENT
                && block.isMentionable(direction.child(), direction.isForward()));
    if (!isReady || !direction.isOpen() || aimsElsewhere) {
      return false;
    }
    block.add(next, direction, lines);
    return true;
  }

  /** Takes the undercuts of a step that come next. */
  private List<DocumentPart.RelationLine> undercuts(Argument step, @Nullable ClaimId conclusion) {
    if (plan.map.argumentsTargeting(step.id()).isEmpty()) {
      return List.of();
    }
    List<DocumentPart.RelationLine> lines = new ArrayList<>();
    OpenBlock block = new OpenBlock(plan, progress, headings);
    block.open(step.id());
    Argument next = progress.arguments.next();
    while (next != null && isUndercutOf(next, step.id(), conclusion, block)) {
      block.add(next, block.direction(next), lines);
      next = progress.arguments.next();
    }
    if (conclusion == null) {
      takeRest(step, block, lines);
    }
    return lines;
  }

  /** Takes all undercuts of a step that nothing else can name. */
  private void takeRest(Argument step, OpenBlock block, List<DocumentPart.RelationLine> lines) {
    if (!plan.isInner(step)) {
      return;
    }
    for (Argument undercut : plan.map.argumentsTargeting(step.id())) {
      if (plan.form(undercut) == Form.SIGN && !progress.isDone(undercut.id())) {
        block.add(undercut, block.direction(undercut), lines);
      }
    }
  }

  private boolean isUndercutOf(
      Argument next, Target step, @Nullable ClaimId conclusion, OpenBlock block) {
    if (plan.form(next) != Form.SIGN) {
      return false;
    }
    Direction direction = block.direction(next);
    boolean isUndercut = NotationPlan.isUndercut(next) && next.target().equals(step);
    boolean isNested = direction.isOpen() && !direction.parent().equals(step);
    boolean canWait = conclusion == null || progress.claims.isNext(conclusion);
    return (isNested && direction.isReady()) || (isUndercut && (direction.isReady() || !canWait));
  }
}
