package org.argmap.validate;

import java.util.List;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Edit;
import org.argmap.model.Finding;

/** What one rule finds in a map: for tests of rules. */
public record FoundBy(Rule rule, ArgumentMap map, List<Finding> findings) {

  /** Runs a rule as a validator does. */
  public static FoundBy rule(Rule rule, ArgumentMap map) {
    return new FoundBy(rule, map, Validator.builder().rule(rule).build().validate(map).findings());
  }

  /** Runs a rule with an option. */
  public static FoundBy rule(Rule rule, String option, int value, ArgumentMap map) {
    Validator validator = Validator.builder().rule(rule).option(rule.code(), option, value).build();
    return new FoundBy(rule, map, validator.validate(map).findings());
  }

  /** The messages. */
  public List<String> messages() {
    return findings.stream().map(Finding::message).toList();
  }

  /** The ids that each finding names. */
  public List<List<String>> elements() {
    return findings.stream()
        .map(f -> f.elements().stream().map(id -> id.value()).toList())
        .toList();
  }

  /** The map after the fix of the first finding. */
  public ArgumentMap fixed() {
    Edit fix = findings.get(0).fix().orElseThrow();
    return map.edit(fix);
  }

  /** What the rule finds after the fix of the first finding. */
  public FoundBy afterFix() {
    return rule(rule, fixed());
  }
}
