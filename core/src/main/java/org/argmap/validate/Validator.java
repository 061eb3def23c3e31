package org.argmap.validate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.argmap.internal.text.NearestWords;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.argmap.scheme.SchemeCatalogue;
import org.jspecify.annotations.Nullable;

/**
 * Checks maps by rules. Immutable: configured once, used by any number of threads.
 *
 * <pre>{@code
 * Validator validator = Validator.standard().toBuilder()
 *     .without("text")
 *     .severity("reasoning.one-sided-case", Severity.WARNING)
 *     .suppress(Suppression.of("evidence.no-source", ClaimId.of("axiom"), "True by definition."))
 *     .build();
 * Report report = validator.validate(map);
 * }</pre>
 */
public final class Validator {
  private final List<Rule> rules;
  private final Map<String, Severity> severities;
  private final Map<String, Map<String, Integer>> options;
  private final List<Suppression> suppressions;

  /** Null for the standard ones: most maps name no scheme, and to read the catalogue takes time. */
  private final @Nullable SchemeCatalogue schemes;

  private Validator(Builder builder) {
    this.rules = List.copyOf(builder.rules.values());
    this.severities = Map.copyOf(builder.severities);
    Map<String, Map<String, Integer>> copied = new HashMap<>();
    builder.options.forEach((code, values) -> copied.put(code, Map.copyOf(values)));
    this.options = Map.copyOf(copied);
    this.suppressions = List.copyOf(builder.suppressions);
    this.schemes = builder.schemes;
  }

  /** Returns the validator with all standard rules. */
  public static Validator standard() {
    Builder builder = builder();
    StandardRules.all().forEach(builder::rule);
    return builder.build();
  }

  /** Starts a validator without rules. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a changed copy. */
  public Builder toBuilder() {
    Builder copy = new Builder();
    rules.forEach(copy::rule);
    copy.severities.putAll(severities);
    options.forEach((code, values) -> copy.options.put(code, new LinkedHashMap<>(values)));
    copy.suppressions.addAll(suppressions);
    copy.schemes = schemes;
    return copy;
  }

  /** The rules, in the order in which they run. */
  public List<Rule> rules() {
    return rules;
  }

  /** The rule with this code, if the validator has it. */
  public Optional<Rule> rule(String code) {
    requireNonNull(code, "code");
    return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
  }

  /** The severity that findings of a rule get. */
  public Severity severity(Rule rule) {
    return severities.getOrDefault(rule.code(), rule.severity());
  }

  /** The findings that are accepted. */
  public List<Suppression> suppressions() {
    return suppressions;
  }

  /** The schemes that are known. */
  public SchemeCatalogue schemes() {
    return schemes == null ? SchemeCatalogue.standard() : schemes;
  }

  /** Checks a map by all rules. */
  public Report validate(ArgumentMap map) {
    return validate(map, List.of());
  }

  /**
   * Checks a map by all rules, and leaves out what was said of an element already when it was read:
   * a title without a text, for instance, is not reported again as an empty text.
   *
   * <pre>{@code
   * ReadResult read = MapFormats.standard().read(path);
   * Report report = validator.validate(read.map(), read.findings());
   * }</pre>
   *
   * @param found the findings of the reader; they are not part of the report
   */
  public Report validate(ArgumentMap map, Collection<Finding> found) {
    return new ValidationRun(this, requireNonNull(map, "map"), List.copyOf(found)).report();
  }

  Map<String, Integer> options(Rule rule) {
    return options.getOrDefault(rule.code(), Map.of());
  }

  /** Collects rules and how they are to be taken. */
  public static final class Builder {
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Severity> severities = new HashMap<>();
    private final Map<String, Map<String, Integer>> options = new HashMap<>();
    private final List<Suppression> suppressions = new ArrayList<>();
    private @Nullable SchemeCatalogue schemes;

    private Builder() {}

    /**
     * Adds a rule.
     *
     * @throws IllegalArgumentException if there is another rule with its code, or the code is not
     *     made of dotted lower-case words
     */
    public Builder rule(Rule rule) {
      // A finding refuses a wrong code too, but only when there is something to find.
      Finding.builder(rule.severity(), rule.code(), rule.summary());
      requireNonNull(rule.options(), "options");
      requireNonNull(rule.yieldsTo(), "yieldsTo");
      requireNonNull(rule.yieldsToReaders(), "yieldsToReaders");
      Rule other = rules.putIfAbsent(rule.code(), rule);
      if (other != null && other != rule) {
        throw new IllegalArgumentException(
            "There is a rule with the code %s already: %s."
                .formatted(rule.code(), other.summary()));
      }
      return this;
    }

    /** Adds the rules that {@link ServiceLoader} finds with the given class loader. */
    public Builder discover(ClassLoader loader) {
      ServiceLoader.load(Rule.class, requireNonNull(loader, "loader")).forEach(this::rule);
      return this;
    }

    /**
     * Keeps only the rules with these codes, or under these dotted prefixes.
     *
     * @throws IllegalArgumentException if a code or prefix fits no rule; the message names the
     *     nearest
     */
    public Builder only(String... prefixes) {
      List<String> wanted = List.of(prefixes);
      wanted.forEach(this::checkKnown);
      rules.keySet().removeIf(code -> wanted.stream().noneMatch(p -> CodePrefix.covers(p, code)));
      return this;
    }

    /**
     * Drops the rules with these codes, or under these dotted prefixes.
     *
     * @throws IllegalArgumentException if a code or prefix fits no rule; the message names the
     *     nearest
     */
    public Builder without(String... prefixes) {
      for (String prefix : prefixes) {
        checkKnown(prefix);
        rules.keySet().removeIf(code -> CodePrefix.covers(prefix, code));
      }
      return this;
    }

    /**
     * Sets how much findings of a rule, or of all rules under a dotted prefix, matter.
     *
     * @throws IllegalArgumentException if the code or prefix fits no rule; the message names the
     *     nearest
     */
    public Builder severity(String prefix, Severity severity) {
      checkKnown(prefix);
      requireNonNull(severity, "severity");
      rules.keySet().stream()
          .filter(code -> CodePrefix.covers(prefix, code))
          .forEach(code -> severities.put(code, severity));
      return this;
    }

    /**
     * Sets an option of a rule.
     *
     * @throws IllegalArgumentException if there is no such rule or it has no such option; the
     *     message names the nearest
     */
    public Builder option(String code, String option, int value) {
      requireNonNull(option, "option");
      Rule rule = rules.get(code);
      if (rule == null) {
        throw new IllegalArgumentException(
            "There is no rule %s. %s"
                .formatted(code, NearestWords.question(code, rules.keySet()))
                .strip());
      }
      List<String> names = rule.options().stream().map(RuleOption::name).toList();
      if (!names.contains(option)) {
        throw new IllegalArgumentException(
            names.isEmpty()
                ? "The rule %s has no options.".formatted(code)
                : "The rule %s has no option %s. Its options are: %s."
                    .formatted(code, option, String.join(", ", names)));
      }
      options.computeIfAbsent(code, key -> new HashMap<>()).put(option, value);
      return this;
    }

    /** Accepts findings; a suppression that fits none becomes a finding of its own. */
    public Builder suppress(Suppression suppression) {
      suppressions.add(requireNonNull(suppression, "suppression"));
      return this;
    }

    /** Sets the schemes that are known. */
    public Builder schemes(SchemeCatalogue catalogue) {
      schemes = requireNonNull(catalogue, "catalogue");
      return this;
    }

    private void checkKnown(String prefix) {
      requireNonNull(prefix, "prefix");
      if (rules.keySet().stream().noneMatch(code -> CodePrefix.covers(prefix, code))) {
        throw new IllegalArgumentException(
            "No rule has the code or the prefix %s. %s"
                .formatted(prefix, NearestWords.question(prefix, CodePrefix.all(rules.keySet())))
                .strip());
      }
    }

    /** Returns the validator. */
    public Validator build() {
      return new Validator(this);
    }
  }
}
