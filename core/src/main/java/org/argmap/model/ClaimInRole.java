package org.argmap.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** A claim as a premise in a role of the argument's scheme, or left unsaid, in an outline. */
public final class ClaimInRole implements PremiseTerm {
  private final ClaimTerm claim;
  private final @Nullable String role;
  private final boolean implicit;

  ClaimInRole(ClaimTerm claim, @Nullable String role, boolean implicit) {
    this.claim = claim;
    this.role = role;
    this.implicit = implicit;
  }

  /** Returns this premise in a role of the argument's scheme, such as {@code major}. */
  public ClaimInRole inRole(String name) {
    return new ClaimInRole(claim, requireNonNull(name, "name"), implicit);
  }

  /** Returns this premise as one that was left unsaid. */
  public ClaimInRole implicit() {
    return new ClaimInRole(claim, role, true);
  }

  ClaimTerm claim() {
    return claim;
  }

  Premise premise(ClaimId id) {
    Premise premise = Premise.of(id);
    premise = role == null ? premise : premise.inRole(role);
    return implicit ? premise.asImplicit() : premise;
  }
}
