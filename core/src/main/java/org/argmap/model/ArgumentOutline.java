package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An argument in an outline: its settings, and the arguments that attack or back it. */
public final class ArgumentOutline extends ArgumentSettings<ArgumentOutline> {
  private final OutlineContext context;
  private final Section.@Nullable Builder section;
  private @Nullable String id;
  private final List<Function<ArgumentId, Runnable>> pending = new ArrayList<>();

  ArgumentOutline(OutlineContext context, Section.@Nullable Builder section) {
    this.context = context;
    this.section = section;
  }

  @Nullable String id() {
    return id;
  }

  List<Runnable> pending(ArgumentId target) {
    return pending.stream().map(work -> work.apply(target)).toList();
  }

  /**
   * Gives the argument an id by which it can be named elsewhere. Without one it has an id made of
   * its premises, its stance and its target.
   */
  public ArgumentOutline id(String name) {
    id = requireNonNull(name, "name");
    return this;
  }

  /** Adds an undercut: an argument that denies the step from the premises to the target. */
  public ArgumentOutline undercutBy(Grounds grounds) {
    return undercutBy(grounds, argument -> {});
  }

  /** Adds an undercut, with what is said about it. */
  public ArgumentOutline undercutBy(Grounds grounds, Consumer<? super ArgumentOutline> details) {
    return argue(false, Bearing.STEP, grounds, details);
  }

  /** Adds a backing: an argument that supports the step from the premises to the target. */
  public ArgumentOutline backedBy(Grounds grounds) {
    return backedBy(grounds, argument -> {});
  }

  /** Adds a backing, with what is said about it. */
  public ArgumentOutline backedBy(Grounds grounds, Consumer<? super ArgumentOutline> details) {
    return argue(true, Bearing.STEP, grounds, details);
  }

  /** Adds an argument for this one as a whole, the part left unstated. */
  public ArgumentOutline supportedAsAWholeBy(Grounds grounds) {
    return supportedAsAWholeBy(grounds, argument -> {});
  }

  /** Adds an argument for this one as a whole, with what is said about it. */
  public ArgumentOutline supportedAsAWholeBy(
      Grounds grounds, Consumer<? super ArgumentOutline> details) {
    return argue(true, Bearing.WHOLE, grounds, details);
  }

  /** Adds an argument against this one as a whole, the part left unstated. */
  public ArgumentOutline opposedAsAWholeBy(Grounds grounds) {
    return opposedAsAWholeBy(grounds, argument -> {});
  }

  /** Adds an argument against this one as a whole, with what is said about it. */
  public ArgumentOutline opposedAsAWholeBy(
      Grounds grounds, Consumer<? super ArgumentOutline> details) {
    return argue(false, Bearing.WHOLE, grounds, details);
  }

  private ArgumentOutline argue(
      boolean supporting,
      Bearing part,
      Grounds grounds,
      Consumer<? super ArgumentOutline> details) {
    requireNonNull(grounds, "grounds");
    requireNonNull(details, "details");
    pending.add(target -> () -> context.argue(supporting, target, part, grounds, details, section));
    return this;
  }

  /** Says that this argument is to be preferred over the argument with this id. */
  public ArgumentOutline preferredOver(String argument) {
    requireNonNull(argument, "argument");
    pending.add(
        preferred ->
            () -> {
              ArgumentId over = context.argumentId(argument);
              RelationId relation = context.newRelationId(preferred, "is-preferred-over", over);
              context.add(Preference.of(relation, preferred, over), section);
            });
    return this;
  }

  /** Says that the argument answers a critical question of the argument with this id. */
  public ArgumentOutline answers(String argument, String question) {
    return answers(context.argumentId(argument), question);
  }

  /** Says that the argument presses a critical question of the argument with this id. */
  public ArgumentOutline presses(String argument, String question) {
    return presses(context.argumentId(argument), question);
  }
}
