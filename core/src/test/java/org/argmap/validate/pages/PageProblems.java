package org.argmap.validate.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.argmap.format.ReadResult;
import org.argmap.format.json.YamlFormat;
import org.argmap.model.ElementId;
import org.argmap.model.Finding;
import org.argmap.model.Message;
import org.argmap.validate.Report;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleOption;
import org.argmap.validate.Validator;

/** Compares a page with its rule, and runs the maps on it. */
final class PageProblems {
  private static final List<String> HEADINGS = List.of("Why", "Bad", "Good");

  private final Validator validator;
  private final Rule rule;
  private final RulePage page;
  private final List<String> problems = new ArrayList<>();
  private final List<Finding> ownOfBad = new ArrayList<>();

  private PageProblems(Validator validator, Rule rule, RulePage page) {
    this.validator = validator;
    this.rule = rule;
    this.page = page;
  }

  /** What is wrong with the page of a rule; nothing if all is well. */
  static List<String> of(Validator validator, Rule rule, String text) {
    PageProblems check = new PageProblems(validator, rule, RulePage.parse(text));
    check.form();
    check.options();
    check.bad();
    check.arguments();
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
    if (!rule.templates().isEmpty()) {
      expected.add("Arguments");
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
    ownOfBad.addAll(own);
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

  /** The page names the placeholders of the templates and whatever else the findings carry. */
  private void arguments() {
    Set<String> expected = new TreeSet<>();
    rule.templates().forEach(template -> expected.addAll(Message.names(template)));
    for (Finding finding : ownOfBad) {
      expected.addAll(finding.arguments().keySet());
    }
    equal("the arguments", List.copyOf(expected), page.arguments().stream().sorted().toList());
  }

  private void good() {
    for (Finding finding : report("Good", page.good()).findings(rule.code())) {
      problems.add("found in the good map: " + line(finding));
    }
  }

  private Report report(String section, String yaml) {
    ReadResult read = YamlFormat.standard().read(yaml);
    for (Finding finding : read.findings()) {
      problems.add("the map under %s is not read whole: %s".formatted(section, finding));
    }
    Report report = validator.validate(read.map());
    for (Finding failure : report.findings("validator")) {
      problems.add("in the map under %s: %s".formatted(section, line(failure)));
    }
    return report;
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
