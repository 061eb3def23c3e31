package org.argmap.validate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Element;
import org.argmap.model.Finding;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.scheme.SchemeCatalogue;

/** What a rule sees of a map, and where it reports what it finds. */
public final class RuleContext {
  private final MapFacts facts;
  private final Rule rule;
  private final Severity severity;
  private final Map<String, Integer> options;
  private final Validator validator;
  private final List<Finding.Builder> found = new ArrayList<>();

  RuleContext(MapFacts facts, Rule rule, Validator validator) {
    this.facts = facts;
    this.rule = rule;
    this.severity = validator.severity(rule);
    this.options = validator.options(rule);
    this.validator = validator;
  }

  /** The map. */
  public ArgumentMap map() {
    return facts.map();
  }

  /** What several rules want to know of the map, computed once. */
  public MapFacts facts() {
    return facts;
  }

  /** The schemes that are known. */
  public SchemeCatalogue schemes() {
    return validator.schemes();
  }

  /**
   * The value of an option of the rule.
   *
   * @throws IllegalArgumentException if the rule has no such option
   */
  public int option(RuleOption option) {
    if (!rule.options().contains(option)) {
      throw new IllegalArgumentException(
          "The rule %s does not declare the option %s.".formatted(rule.code(), option.name()));
    }
    return options.getOrDefault(option.name(), option.standard());
  }

  /**
   * Reports a finding of the rule, with its code and severity, at the place of the first element.
   * The builder returned can say more of it, such as a hint.
   *
   * @param message what was found, in whole sentences
   * @param elements what it is about, the most important first
   */
  public Finding.Builder report(String message, Element... elements) {
    return report(message, List.of(elements));
  }

  /** Reports a finding, as {@link #report(String, Element...)} does. */
  public Finding.Builder report(String message, List<? extends Element> elements) {
    return report(Message.literal(message), elements);
  }

  /** Reports a finding whose message has arguments, as {@link #report(String, Element...)} does. */
  public Finding.Builder report(Message message, Element... elements) {
    return report(message, List.of(elements));
  }

  /** Reports a finding whose message has arguments, as {@link #report(String, Element...)} does. */
  public Finding.Builder report(Message message, List<? extends Element> elements) {
    Finding.Builder finding = Finding.builder(severity, rule.code(), message);
    for (Element element : elements) {
      finding.element(requireNonNull(element, "element").id());
    }
    if (!elements.isEmpty()) {
      finding.place(elements.get(0).place());
    }
    found.add(finding);
    return finding;
  }

  List<Finding> findings() {
    List<Finding> findings = found.stream().map(Finding.Builder::build).toList();
    List<String> declared = rule.templates();
    if (!declared.isEmpty()) {
      for (Finding finding : findings) {
        checkDeclared(declared, finding.template());
        finding.hintTemplate().ifPresent(template -> checkDeclared(declared, template));
      }
    }
    return findings;
  }

  private static void checkDeclared(List<String> declared, String template) {
    if (!declared.contains(template)) {
      throw new IllegalStateException("its templates() lack: " + template);
    }
  }
}
