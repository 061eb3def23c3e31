package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The use of a claim in an argument: which claim, in which role of the argument's scheme, and
 * whether the author of the reasoning left it unsaid.
 */
public final class Premise {
  private final ClaimId claim;
  private final @Nullable String role;
  private final boolean implicit;

  private Premise(ClaimId claim, @Nullable String role, boolean implicit) {
    this.claim = requireNonNull(claim, "claim");
    this.role = role;
    this.implicit = implicit;
  }

  /** Returns a claim's plain use: stated, in no named role. */
  public static Premise of(ClaimId claim) {
    return new Premise(claim, null, false);
  }

  static List<Premise> of(ClaimId first, ClaimId... more) {
    if (more.length == 0) {
      return List.of(of(first));
    }
    List<Premise> premises = new ArrayList<>(more.length + 1);
    premises.add(of(first));
    for (ClaimId claim : more) {
      premises.add(of(claim));
    }
    return premises;
  }

  static List<Premise> of(Iterable<ClaimId> claims) {
    List<Premise> premises = new ArrayList<>();
    for (ClaimId claim : claims) {
      premises.add(of(claim));
    }
    return premises;
  }

  /** Returns this premise in a role of the argument's scheme, such as {@code major}. */
  public Premise inRole(String name) {
    return new Premise(claim, requireNonNull(name, "name"), implicit);
  }

  /** Returns this premise as one that was left unsaid. */
  public Premise asImplicit() {
    return new Premise(claim, role, true);
  }

  /** Returns this premise with another claim in the same role. */
  public Premise withClaim(ClaimId other) {
    return new Premise(other, role, implicit);
  }

  /** Returns the claim. */
  public ClaimId claim() {
    return claim;
  }

  /** Returns the role in the argument's scheme, if it has one. */
  public Optional<String> role() {
    return Optional.ofNullable(role);
  }

  /** Returns whether the author of the reasoning left it unsaid. */
  public boolean isImplicit() {
    return implicit;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Premise that
        && claim.equals(that.claim)
        && implicit == that.implicit
        && Objects.equals(role, that.role);
  }

  @Override
  public int hashCode() {
    return claim.hashCode();
  }

  @Override
  public String toString() {
    return claim + (role == null ? "" : " as " + role) + (implicit ? " (implicit)" : "");
  }
}
