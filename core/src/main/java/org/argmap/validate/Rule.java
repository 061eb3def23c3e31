package org.argmap.validate;

import java.util.List;
import java.util.Set;
import org.argmap.model.Severity;

/**
 * One thing that can be wrong with a map.
 *
 * <pre>{@code
 * final class ShoutingRule implements Rule {
 *   public String code() { return "house.shouting"; }
 *   public Severity severity() { return Severity.NOTE; }
 *   public String summary() { return "A claim is written in capitals."; }
 *   public void check(RuleContext context) {
 *     for (Claim claim : context.map().claims()) {
 *       if (claim.text().equals(claim.text().toUpperCase(Locale.ROOT))) {
 *         context.report("The claim \"" + claim.id() + "\" shouts.", claim).hint("Lower your voice.");
 *       }
 *     }
 *   }
 * }
 * }</pre>
 *
 * @implSpec Implementations hold no state that changes: one rule checks many maps, in any number of
 *     threads. They take time close to linear in the size of the map, and linear in the length of a
 *     text. What they throw becomes a finding of its own. Rules are given to {@link
 *     Validator.Builder#rule}, or found by {@link java.util.ServiceLoader} if the validator is told
 *     to ({@link Validator.Builder#discover}).
 */
public interface Rule {

  /** The rule's code: dotted lower-case words, such as {@code structure.cycle}. */
  String code();

  /** How much what it finds matters, unless the validator is configured otherwise. */
  Severity severity();

  /** What it finds, in a sentence. */
  String summary();

  /** The options that it understands; none unless overridden. */
  default List<RuleOption> options() {
    return List.of();
  }

  /**
   * Codes of more specific rules: a finding of this rule is dropped where one of theirs names all
   * the elements that it names, so that one flaw is one finding. None unless overridden.
   */
  default Set<String> yieldsTo() {
    return Set.of();
  }

  /**
   * The templates of the messages and hints of what it finds (see {@link
   * org.argmap.model.Message}): together with the code, the keys of a translation. None unless
   * overridden; a rule that declares some reports nothing by other templates.
   */
  default List<String> templates() {
    return List.of();
  }

  /**
   * Codes of findings of readers that say the same: a finding of this rule is dropped where one of
   * theirs names all the elements that it names. None unless overridden.
   *
   * @see Validator#validate(org.argmap.model.ArgumentMap, java.util.Collection)
   */
  default Set<String> yieldsToReaders() {
    return Set.of();
  }

  /** Checks a map, and reports to the context what it finds. */
  void check(RuleContext context);
}
