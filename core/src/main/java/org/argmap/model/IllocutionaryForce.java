package org.argmap.model;

/**
 * The act that a speaker performs by saying something, after Inference Anchoring Theory (Budzynska
 * and Reed, <i>Whence inference?</i>, 2011), whose names the constants bear. Any other name can be
 * used.
 *
 * @param name the name in lower case, such as {@code asserting}
 */
public record IllocutionaryForce(String name) {
  /** Putting a claim forward as true. */
  public static final IllocutionaryForce ASSERTING = new IllocutionaryForce("asserting");

  /** Giving a reason: puts forward a supporting argument. */
  public static final IllocutionaryForce ARGUING = new IllocutionaryForce("arguing");

  /** Taking up another's claim as one's own. */
  public static final IllocutionaryForce AGREEING = new IllocutionaryForce("agreeing");

  /** Speaking against: puts forward an opposing argument or a conflict. */
  public static final IllocutionaryForce DISAGREEING = new IllocutionaryForce("disagreeing");

  /** Asking whether something is so. */
  public static final IllocutionaryForce QUESTIONING = new IllocutionaryForce("questioning");

  /** Asking for a reason. */
  public static final IllocutionaryForce CHALLENGING = new IllocutionaryForce("challenging");

  /** Granting a claim without holding it. */
  public static final IllocutionaryForce CONCEDING = new IllocutionaryForce("conceding");

  /** Saying the same again in other words. */
  public static final IllocutionaryForce RESTATING = new IllocutionaryForce("restating");

  /** Putting a claim forward as one that might be true. */
  public static final IllocutionaryForce HYPOTHESISING = new IllocutionaryForce("hypothesising");

  /**
   * Makes the force.
   *
   * @throws IllegalArgumentException if {@code name} is blank
   */
  public IllocutionaryForce {
    if (name.isBlank()) {
      throw new IllegalArgumentException("An illocutionary force needs a name, such as asserting.");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
