package org.argmap.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.argmap.internal.reasoning.KeyJudgements;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Standing;

/**
 * The assumptions of a map, and what falls with each: the list that a key assumptions check goes
 * through (US Government, <i>A Tradecraft Primer: Structured Analytic Techniques for Improving
 * Intelligence Analysis</i>, 2009).
 *
 * <pre>{@code
 * for (KeyAssumptions.Entry entry : KeyAssumptions.of(map).entries()) {
 *   System.out.println(entry.assumption().id() + " carries " + entry.judgements());
 * }
 * }</pre>
 *
 * <p>An assumption is a premise of a supporting argument that is marked as assumed, or that has
 * neither support nor a source and is not settled. What stands and what falls is defined in the
 * {@linkplain org.argmap.analysis package description}.
 */
public final class KeyAssumptions {
  private final List<Entry> entries;

  private KeyAssumptions(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * One assumption.
   *
   * @param assumption the claim
   * @param isMarked whether its author marked it as assumed; if not, it is one that nobody stated
   *     to be one
   * @param falling the claims that fall with it, in the order of the map; its restatements are left
   *     out
   * @param judgements the key judgements among them
   */
  public record Entry(
      Claim assumption, boolean isMarked, List<Claim> falling, List<Claim> judgements) {
    /** Makes the entry. */
    public Entry {
      falling = List.copyOf(falling);
      judgements = List.copyOf(judgements);
    }
  }

  /**
   * Finds the assumptions of a map. The time is that of a walk through everything that depends on
   * each.
   */
  public static KeyAssumptions of(ArgumentMap map) {
    Foundations foundations = new Foundations(map);
    Set<ClaimId> judgements = new HashSet<>();
    KeyJudgements.of(map).forEach(claim -> judgements.add(claim.id()));
    List<Entry> entries = new ArrayList<>();
    for (Claim claim : map.claims()) {
      if (isAssumption(map, claim)) {
        List<Claim> falling = foundations.fallingWith(claim.id());
        entries.add(
            new Entry(
                claim,
                claim.standing() == Standing.ASSUMED,
                falling,
                falling.stream().filter(each -> judgements.contains(each.id())).toList()));
      }
    }
    entries.sort(
        Comparator.comparingInt((Entry entry) -> entry.judgements().size())
            .thenComparingInt(entry -> entry.falling().size())
            .reversed());
    return new KeyAssumptions(entries);
  }

  /**
   * The claims that fall if one falls, whether it is an assumption or not, in the order of the map.
   *
   * @throws java.util.NoSuchElementException with the nearest ids, if the map has no such claim
   */
  public static List<Claim> fallingWith(ArgumentMap map, ClaimId claim) {
    map.claim(claim);
    return new Foundations(map).fallingWith(claim);
  }

  private static boolean isAssumption(ArgumentMap map, Claim claim) {
    if (map.argumentsUsing(claim.id()).stream().noneMatch(Argument::isSupporting)) {
      return false;
    }
    boolean settled =
        claim.standing() == Standing.ACCEPTED || claim.standing() == Standing.REJECTED;
    boolean bare = map.proCount(claim.id()) == 0 && claim.citations().isEmpty();
    return claim.standing() == Standing.ASSUMED || (bare && !settled);
  }

  /**
   * The assumptions: those first with which most key judgements fall, of equals those with which
   * most claims fall, then in the order of the map.
   */
  public List<Entry> entries() {
    return entries;
  }

  /** How many there are, for debugging. */
  @Override
  public String toString() {
    return "KeyAssumptions[" + entries.size() + "]";
  }
}
