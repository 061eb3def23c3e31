package org.argmap.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.Finding;
import org.argmap.model.Message;

/** One check of one map: runs the rules, lets the more specific speak, sorts, and sets aside. */
final class ValidationRun {
  static final String RULE_FAILED = "validator.rule-failed";
  static final String UNUSED_SUPPRESSION = "validator.unused-suppression";

  private final Validator validator;
  private final ArgumentMap map;

  /** What the reader of the map said. */
  private final List<Finding> read;

  ValidationRun(Validator validator, ArgumentMap map, List<Finding> read) {
    this.validator = validator;
    this.map = map;
    this.read = read;
  }

  Report report() {
    SuppressionTable suppressions = new SuppressionTable(validator.suppressions());
    List<Finding> open = new ArrayList<>();
    List<SuppressedFinding> suppressed = new ArrayList<>();
    for (Finding finding : sorted(withoutTheLessSpecific(findings()))) {
      suppressions
          .covering(finding)
          .ifPresentOrElse(
              suppression -> suppressed.add(new SuppressedFinding(finding, suppression)),
              () -> open.add(finding));
    }
    suppressions.unused().forEach(suppression -> open.add(unused(suppression)));
    return new Report(sorted(open), suppressed);
  }

  private Map<Rule, List<Finding>> findings() {
    MapFacts facts = new MapFacts(map);
    Map<Rule, List<Finding>> found = new HashMap<>();
    for (Rule rule : validator.rules()) {
      RuleContext context = new RuleContext(facts, rule, validator);
      found.put(rule, run(rule, context));
    }
    return found;
  }

  private static List<Finding> run(Rule rule, RuleContext context) {
    try {
      rule.check(context);
      return context.findings();
    } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError failure) {
      return List.of(
          Finding.error(
                  RULE_FAILED,
                  Message.of(
                          "The rule {rule} stopped with {failure}. What it would have found is missing from this report.")
                      .withWord("rule", rule.code())
                      .withWord("failure", failure.toString()))
              .hint(
                  "This is a fault of the rule, not of the map. Report it to whoever made the"
                      + " rule.")
              .build());
    }
  }

  /** A finding goes where a rule to which its own yields names all its elements. */
  private List<Finding> withoutTheLessSpecific(Map<Rule, List<Finding>> found) {
    Set<String> specific = new HashSet<>();
    validator.rules().forEach(rule -> specific.addAll(rule.yieldsTo()));
    Map<String, NamedElements> byCode = readByCode();
    found.forEach(
        (rule, findings) -> {
          if (specific.contains(rule.code())) {
            byCode.put(rule.code(), NamedElements.of(findings));
          }
        });
    List<Finding> kept = new ArrayList<>();
    for (Rule rule : validator.rules()) {
      for (Finding finding : found.getOrDefault(rule, List.of())) {
        if (Stream.concat(rule.yieldsTo().stream(), rule.yieldsToReaders().stream())
            .noneMatch(code -> byCode.getOrDefault(code, NamedElements.NONE).cover(finding))) {
          kept.add(finding);
        }
      }
    }
    return kept;
  }

  /** The elements named by those findings of the reader to which a rule yields. */
  private Map<String, NamedElements> readByCode() {
    Set<String> codes = new HashSet<>();
    validator.rules().forEach(rule -> codes.addAll(rule.yieldsToReaders()));
    Map<String, List<Finding>> findings = new HashMap<>();
    for (Finding finding : read) {
      if (codes.contains(finding.code())) {
        findings.computeIfAbsent(finding.code(), code -> new ArrayList<>()).add(finding);
      }
    }
    Map<String, NamedElements> byCode = new HashMap<>();
    findings.forEach((code, all) -> byCode.put(code, NamedElements.of(all)));
    return byCode;
  }

  private static Finding unused(Suppression suppression) {
    Finding.Builder finding =
        Finding.warning(
                UNUSED_SUPPRESSION,
                Message.of("The suppression {suppression.quoted} fits no finding.")
                    .withWord("suppression", suppression.toString()))
            .hint("Delete it, or correct its code or element.");
    suppression.element().ifPresent(finding::element);
    return finding.build();
  }

  private List<Finding> sorted(List<Finding> findings) {
    Set<ElementId> named = new HashSet<>();
    findings.forEach(finding -> named.addAll(finding.elements()));
    Map<ElementId, Integer> positions = new HashMap<>();
    List<Element> elements = map.elements();
    for (int i = 0; i < elements.size(); i++) {
      if (named.contains(elements.get(i).id())) {
        positions.put(elements.get(i).id(), i);
      }
    }
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(
        Comparator.comparing(Finding::severity)
            .thenComparing(finding -> firstPosition(finding, positions))
            .thenComparing(Finding::code)
            .thenComparing(Finding::message));
    return sorted;
  }

  private static int firstPosition(Finding finding, Map<ElementId, Integer> positions) {
    return finding.elements().isEmpty()
        ? Integer.MAX_VALUE
        : positions.getOrDefault(finding.elements().get(0), -1);
  }
}
