package org.argmap.validate.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.model.Standing;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code structure.mutual-attack}: two claims of which each is the only thing said against the
 * other, and nothing is said for either.
 *
 * <p>Each is the single premise of an argument against the other; no other argument targets either,
 * neither cites a source, and neither is accepted or rejected beforehand. Such a dispute cannot be
 * decided by what is in the map.
 *
 * <p>Source: Dung, <i>On the acceptability of arguments</i>, Artificial Intelligence 77, 1995: two
 * arguments that attack each other have two preferred extensions, and a grounded one that is empty.
 */
final class MutualAttackRule implements Rule {
  private static final String MESSAGE =
      "The {first} and the {second} only oppose each other; nothing else is said for or against either.";
  private static final String HINT =
      "Give what speaks for each of them. If they only exclude each other, a contrariety or a contradiction says so better than two arguments.";

  @Override
  public String code() {
    return "structure.mutual-attack";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String summary() {
    return "Two claims oppose each other, and nothing else is said for or against either.";
  }

  @Override
  public List<String> templates() {
    return List.of(MESSAGE, HINT);
  }

  @Override
  public void check(RuleContext context) {
    ArgumentMap map = context.map();
    Map<String, Argument> attacks = new HashMap<>();
    for (Argument argument : map.arguments()) {
      if (!argument.isOpposing()
          || argument.premises().size() != 1
          || !(argument.target() instanceof ClaimId target)) {
        continue;
      }
      ClaimId premise = argument.premises().get(0).claim();
      Argument back = attacks.get(target.value() + " " + premise.value());
      attacks.put(premise.value() + " " + target.value(), argument);
      if (back != null && standsAlone(map, premise) && standsAlone(map, target)) {
        report(context, map.claim(target), map.claim(premise), back, argument);
      }
    }
  }

  /** Whether only one argument targets the claim, and nothing else speaks for or against it. */
  private static boolean standsAlone(ArgumentMap map, ClaimId id) {
    Claim claim = map.claim(id);
    return map.conCount(id) == 1
        && map.proCount(id) == 0
        && claim.citations().isEmpty()
        && claim.standing() != Standing.ACCEPTED
        && claim.standing() != Standing.REJECTED;
  }

  private static void report(
      RuleContext context, Claim first, Claim second, Argument back, Argument argument) {
    context
        .report(
            Message.of(MESSAGE).with("first", first).with("second", second),
            first,
            second,
            back,
            argument)
        .hint(HINT);
  }
}
