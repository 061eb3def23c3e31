package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A claim in an outline: its settings, and the arguments for and against it. */
public final class ClaimOutline extends ClaimSettings<ClaimOutline> {
  private final OutlineContext context;
  private final Section.@Nullable Builder section;
  private final List<Runnable> pending = new ArrayList<>();

  ClaimOutline(OutlineContext context, ClaimId id, String text, Section.@Nullable Builder section) {
    super(id, text);
    this.context = context;
    this.section = section;
  }

  List<Runnable> pending() {
    return pending;
  }

  /** Adds an argument for the claim. */
  public ClaimOutline supportedBy(Grounds grounds) {
    return supportedBy(grounds, argument -> {});
  }

  /** Adds an argument for the claim, with what is said about the argument. */
  public ClaimOutline supportedBy(Grounds grounds, Consumer<? super ArgumentOutline> details) {
    return argue(true, grounds, details);
  }

  /** Adds an argument against the claim: a rebuttal. */
  public ClaimOutline opposedBy(Grounds grounds) {
    return opposedBy(grounds, argument -> {});
  }

  /** Adds an argument against the claim, a rebuttal, with what is said about the argument. */
  public ClaimOutline opposedBy(Grounds grounds, Consumer<? super ArgumentOutline> details) {
    return argue(false, grounds, details);
  }

  private ClaimOutline argue(
      boolean supporting, Grounds grounds, Consumer<? super ArgumentOutline> details) {
    requireNonNull(grounds, "grounds");
    requireNonNull(details, "details");
    pending.add(() -> context.argue(supporting, id, Bearing.STEP, grounds, details, section));
    return this;
  }

  /** Says that of this claim and another just one is true. */
  public ClaimOutline contradicts(ClaimTerm other) {
    return relate("contradicts", other, Contradiction::of);
  }

  /** Says that this claim and another are not both true. */
  public ClaimOutline contraryTo(ClaimTerm other) {
    return relate("is-contrary-to", other, Contrariety::of);
  }

  /** Says that this claim says the same as another again. */
  public ClaimOutline restates(ClaimTerm other) {
    return relate("restates", other, Restatement::of);
  }

  /** Says that this claim is to be preferred over another. */
  public ClaimOutline preferredOver(ClaimTerm other) {
    return relate("is-preferred-over", other, Preference::of);
  }

  private interface Maker {
    Relation relation(RelationId id, ClaimId first, ClaimId second);
  }

  private ClaimOutline relate(String verb, ClaimTerm other, Maker maker) {
    requireNonNull(other, "other");
    pending.add(
        () -> {
          List<Runnable> later = new ArrayList<>();
          ClaimId second = context.take(other, section, later);
          context.add(maker.relation(context.newRelationId(id, verb, second), id, second), section);
          context.next(later);
        });
    return this;
  }

  /** Adds a citation of a place in the source with this id. */
  public ClaimOutline cite(String source, String locator) {
    return cite(context.sourceId(source), locator);
  }

  /** Adds a citation of words in the source with this id. */
  public ClaimOutline cite(String source, String locator, String quotation) {
    return cite(
        Citation.builder(context.sourceId(source)).locator(locator).quotation(quotation).build());
  }
}
