package org.argmap.validate.structure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Edit;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.scheme.Scheme;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code structure.duplicate-argument}: an argument that says just what an earlier one says.
 *
 * <p>The two have the same premises in any order, the same stance, target and bearing. Where both
 * name a scheme, and not the same, they reason in two ways from the same premises and are not
 * reported. The fix removes the later one, unless something hangs on it that would go with it.
 *
 * <p>Source: the argument platform Kialo asks its users to mark and merge claims that are made
 * twice under one parent (support pages, <i>Types of Mark</i>): counted twice, one reason looks
 * like two.
 */
final class DuplicateArgumentRule implements Rule {
  private static final String MESSAGE =
      "The {argument} repeats the {first}: both have the same premises, stance and target.";
  private static final String HINT = "Remove one of the two.";
  private static final String MOVE_HINT =
      "Move what bears on the {argument} to the other, then remove it.";

  /** Stands for no scheme, and in no scheme's name. */
  private static final String NONE = "";

  @Override
  public String code() {
    return "structure.duplicate-argument";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "Two arguments have the same premises, stance and target.";
  }

  @Override
  public List<String> templates() {
    return List.of(MESSAGE, HINT, MOVE_HINT);
  }

  @Override
  public void check(RuleContext context) {
    Map<String, Map<String, Argument>> earlier = new HashMap<>();
    for (Argument argument : context.map().arguments()) {
      if (isOnlyOneOfItsStance(context.map(), argument)) {
        continue;
      }
      Map<String, Argument> alike =
          earlier.computeIfAbsent(signature(argument), key -> new LinkedHashMap<>());
      String scheme = scheme(context, argument);
      Argument first =
          scheme.equals(NONE) && !alike.isEmpty()
              ? alike.values().iterator().next()
              : alike.getOrDefault(scheme, alike.get(NONE));
      if (first == null) {
        alike.put(scheme, argument);
      } else {
        report(context, first, argument);
      }
    }
  }

  private static boolean isOnlyOneOfItsStance(ArgumentMap map, Argument argument) {
    return argument.isSupporting()
        ? map.proCount(argument.target()) == 1
        : map.conCount(argument.target()) == 1;
  }

  private static String scheme(RuleContext context, Argument argument) {
    return argument
        .scheme()
        .map(name -> context.schemes().find(name).map(Scheme::name).orElse(name))
        .orElse(NONE);
  }

  /** What two arguments have in common if they are the same; no id has a space. */
  private static String signature(Argument argument) {
    return (argument.isSupporting() ? "+" : "-")
        + argument.bearing().word()
        + " "
        + argument.target().value()
        + " "
        + Premises.key(argument);
  }

  private static void report(RuleContext context, Argument first, Argument second) {
    var finding =
        context.report(
            Message.of(MESSAGE).with("argument", second).with("first", first), second, first);
    if (Removals.takeNothingAlong(context.map(), second.id())) {
      finding.hint(HINT).fix(Edit.remove(second.id()));
    } else {
      finding.hint(Message.of(MOVE_HINT).with("argument", second));
    }
  }
}
