package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Factories of the claims and linked premises in an outline, for static import.
 *
 * <pre>{@code
 * import static org.argmap.model.Outline.*;
 *
 * m.claim("sharing", "States share more.", c -> c
 *     .supportedBy(linked(claim("threat", "A threat is felt."), ref("pool")))
 *     .opposedBy(claim("trust", "Intrusions erode trust.")));
 * }</pre>
 */
public final class Outline {
  private Outline() {}

  /** Returns a new claim. */
  public static ClaimTerm claim(String id, String text) {
    return claim(id, text, claim -> {});
  }

  /** Returns a new claim, with what is said about it. */
  public static ClaimTerm claim(String id, String text, Consumer<? super ClaimOutline> details) {
    return new ClaimTerm(
        requireNonNull(id, "id"), requireNonNull(text, "text"), requireNonNull(details, "details"));
  }

  /** Returns a new claim whose id is made from its text, by {@link Ids#fromText}. */
  public static ClaimTerm claim(String text) {
    return claim(text, claim -> {});
  }

  /** Returns a new claim whose id is made from its text, with what is said about it. */
  public static ClaimTerm claim(String text, Consumer<? super ClaimOutline> details) {
    return new ClaimTerm(null, requireNonNull(text, "text"), requireNonNull(details, "details"));
  }

  /** Returns a claim that stands elsewhere in the map, before or after. */
  public static ClaimTerm ref(String id) {
    return new ClaimTerm(requireNonNull(id, "id"), null, claim -> {});
  }

  /** Returns a claim that stands elsewhere in the map, before or after. */
  public static ClaimTerm ref(ClaimId id) {
    return ref(id.value());
  }

  /** Premises that only work together: each is needed. */
  public static LinkedPremises linked(PremiseTerm first, PremiseTerm second, PremiseTerm... more) {
    List<PremiseTerm> premises = new ArrayList<>(List.of(first, second));
    premises.addAll(Arrays.asList(more));
    return new LinkedPremises(premises);
  }

  /**
   * Premises that only work together: each is needed.
   *
   * @param premises one or more
   * @throws IllegalArgumentException if there is none
   */
  public static LinkedPremises linked(Iterable<? extends PremiseTerm> premises) {
    List<PremiseTerm> all = new ArrayList<>();
    premises.forEach(all::add);
    return new LinkedPremises(all);
  }
}
