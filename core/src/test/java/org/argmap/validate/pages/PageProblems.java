package org.argmap.validate.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ElementId;
import org.argmap.model.Finding;
import org.argmap.validate.Report;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleOption;
import org.argmap.validate.Validator;

/** Compares a page with its rule, and runs the maps on it. */
final class PageProblems {
  private static final List<String> HEADINGS = List.of("Why", "Bad", "Good");

  private final Validator validator;
  private final MapReader reader;
  private final Rule rule;
  private final RulePage page;
  private final List<String> problems = new ArrayList<>();

  private PageProblems(Validator validator, MapReader reader, Rule rule, RulePage page) {
    this.validator = validator;
    this.reader = reader;
    this.rule = rule;
    this.page = page;
  }

  /** Reads the native YAML of a page. */
  interface MapReader {
    /**
     * Returns the map.
     *
     * @throws RuntimeException whose message says what is wrong with the text
     */
    ArgumentMap read(String yaml);
  }

  /** What is wrong with the page of a rule; nothing if all is well. */
  static List<String> of(Validator validator, MapReader reader, Rule rule, String text) {
    PageProblems check = new PageProblems(validator, reader, rule, RulePage.parse(text));
    check.form();
    check.options();
    check.bad();
    check.good();
    return List.copyOf(check.problems);
  }

  private void form() {
    equal("the heading", rule.code(), page.title());
    equal("the severity", rule.severity().word(), page.severity());
    equal("the sentence after the severity", rule.summary(), page.summary());
    List<String> expected = new ArrayList<>(HEADINGS);
    if (!rule.options().isEmpty()) {
      expected.add("Options");
    }
    equal("the sections", expected, page.headings());
    if (page.sections().getOrDefault("Why", "").isBlank()) {
      problems.add("the section Why says nothing");
    }
    equal("the maps under Bad", 1, page.blocks("Bad", "yaml").size());
    equal("the blocks of what Argmap says", 1, page.blocks("Bad", "text").size());
    equal("the maps under Good", 1, page.blocks("Good", "yaml").size());
  }

  private void options() {
    Map<String, String> expected = new LinkedHashMap<>();
    for (RuleOption option : rule.options()) {
      expected.put(option.name(), Integer.toString(option.standard()));
    }
    equal("the options with their defaults", expected, page.options());
  }

  private void bad() {
    Report report = report("Bad", page.bad());
    List<Finding> own = report.findings(rule.code());
    equal(
        "what Argmap says of the bad map",
        own.stream().map(PageProblems::line).toList(),
        page.said());
    if (own.isEmpty()) {
      problems.add("nothing is found in the bad map");
    }
    for (Finding finding : own) {
      for (Finding other : report.findings()) {
        if (related(other.code()) && sameElements(finding, other)) {
          problems.add("the same flaw is found again: " + line(other));
        }
      }
    }
  }

  private void good() {
    for (Finding finding : report("Good", page.good()).findings(rule.code())) {
      problems.add("found in the good map: " + line(finding));
    }
  }

  private Report report(String section, String yaml) {
    try {
      Report report = validator.validate(reader.read(yaml));
      for (Finding failure : report.findings("validator")) {
        problems.add("in the map under " + section + ": " + line(failure));
      }
      return report;
    } catch (RuntimeException e) {
      problems.add("the map under " + section + " cannot be read: " + e.getMessage());
      return new Report(List.of(), List.of());
    }
  }

  private void equal(String what, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      problems.add("%s: expected <%s>, but the page has <%s>".formatted(what, expected, actual));
    }
  }

  /** Whether one of the two rules yields to the other: then both look for the same sort of flaw. */
  private boolean related(String code) {
    return rule.yieldsTo().contains(code)
        || validator.rule(code).filter(other -> other.yieldsTo().contains(rule.code())).isPresent();
  }

  private static boolean sameElements(Finding finding, Finding other) {
    Set<ElementId> some = Set.copyOf(finding.elements());
    Set<ElementId> more = Set.copyOf(other.elements());
    return some.containsAll(more) || more.containsAll(some);
  }

  private static String line(Finding finding) {
    return "%s: %s [%s]".formatted(finding.severity().word(), finding.message(), finding.code());
  }
}
