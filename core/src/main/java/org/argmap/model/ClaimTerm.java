package org.argmap.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A claim in an outline: a new one, made by {@link Outline#claim}, or one that stands elsewhere,
 * named by {@link Outline#ref}.
 */
public final class ClaimTerm implements PremiseTerm {
  private final @Nullable String id;
  private final @Nullable String text;
  private final Consumer<? super ClaimOutline> details;

  ClaimTerm(@Nullable String id, @Nullable String text, Consumer<? super ClaimOutline> details) {
    this.id = id;
    this.text = text;
    this.details = details;
  }

  /** Returns this claim as a premise in a role of the argument's scheme, such as {@code major}. */
  public ClaimInRole inRole(String name) {
    return new ClaimInRole(this, null, false).inRole(name);
  }

  /** Returns this claim as a premise that was left unsaid. */
  public ClaimInRole implicit() {
    return new ClaimInRole(this, null, true);
  }

  /** Returns the id as written; null where it is to be made from the text. */
  @Nullable String id() {
    return id;
  }

  /** Returns the text; null for a reference. */
  @Nullable String text() {
    return text;
  }

  Consumer<? super ClaimOutline> details() {
    return details;
  }
}
