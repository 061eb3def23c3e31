package org.argmap.scheme;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A named pattern of argument: the roles of its premises, its conclusion, and the critical
 * questions that an argument of this pattern must stand up to.
 *
 * <pre>{@code
 * Scheme style = Scheme.builder("house-style", "Argument from house style")
 *     .premise("guide", "The guide says how W is to be written.")
 *     .conclusion("W is to be written so.")
 *     .assumption("edition", "Is the guide the edition in force?")
 *     .build();
 * SchemeCatalogue schemes = SchemeCatalogue.standard().with(style);
 * }</pre>
 *
 * <p>Left out of the critical questions are those that any map can put without a scheme: whether a
 * premise is true, and whether something speaks against the conclusion.
 */
public final class Scheme {
  private final String name;
  private final String title;
  private final List<String> aliases;
  private final String reference;
  private final List<SchemePremise> premises;
  private final String conclusion;
  private final List<CriticalQuestion> criticalQuestions;
  private final Map<String, SchemePremise> byRole = new HashMap<>();
  private final Map<String, CriticalQuestion> byQuestion = new HashMap<>();

  private Scheme(Builder builder) {
    this.name = builder.name;
    this.title = builder.title;
    this.aliases = List.copyOf(builder.aliases);
    this.reference = builder.reference;
    this.premises = List.copyOf(builder.premises);
    this.conclusion = builder.conclusion;
    this.criticalQuestions = List.copyOf(builder.criticalQuestions);
    premises.forEach(premise -> byRole.put(SchemeCatalogue.key(premise.role()), premise));
    criticalQuestions.forEach(each -> byQuestion.put(SchemeCatalogue.key(each.name()), each));
  }

  /**
   * Starts a scheme.
   *
   * @param name lower-case words joined by hyphens, such as {@code expert-opinion}
   * @param title how readers know it, such as {@code Argument from expert opinion}
   */
  public static Builder builder(String name, String title) {
    return new Builder(name, title);
  }

  /** The name, in lower-case words joined by hyphens. */
  public String name() {
    return name;
  }

  /** How readers know the scheme. */
  public String title() {
    return title;
  }

  /** Other names by which the scheme is known. */
  public List<String> aliases() {
    return aliases;
  }

  /** Where the scheme is published; empty if that is not said. */
  public String reference() {
    return reference;
  }

  /** The premises, in order. */
  public List<SchemePremise> premises() {
    return premises;
  }

  /** What follows, presumably. */
  public String conclusion() {
    return conclusion;
  }

  /** The critical questions, in order. */
  public List<CriticalQuestion> criticalQuestions() {
    return criticalQuestions;
  }

  /** The premise with this role, if the scheme has it; written with any spacing and case. */
  public Optional<SchemePremise> premise(String role) {
    return Optional.ofNullable(byRole.get(SchemeCatalogue.key(role)));
  }

  /**
   * The critical question with this name, if the scheme has it; written with any spacing and case.
   */
  public Optional<CriticalQuestion> criticalQuestion(String question) {
    return Optional.ofNullable(byQuestion.get(SchemeCatalogue.key(question)));
  }

  @Override
  public String toString() {
    return name;
  }

  /** Collects the parts of a scheme. */
  public static final class Builder {
    private final String name;
    private final String title;
    private final List<String> aliases = new ArrayList<>();
    private String reference = "";
    private final List<SchemePremise> premises = new ArrayList<>();
    private String conclusion = "";
    private final List<CriticalQuestion> criticalQuestions = new ArrayList<>();

    private Builder(String name, String title) {
      this.name = requireNonNull(name, "name");
      this.title = requireNonNull(title, "title");
      if (SchemeCatalogue.key(name).isEmpty()) {
        throw new IllegalArgumentException("A scheme's name needs a letter or a digit.");
      }
    }

    /** Adds names by which the scheme is known elsewhere. */
    public Builder alias(String... names) {
      aliases.addAll(Arrays.asList(names));
      return this;
    }

    /** Says where the scheme is published. */
    public Builder reference(String where) {
      reference = requireNonNull(where, "where");
      return this;
    }

    /**
     * Adds a premise.
     *
     * @throws IllegalArgumentException if the scheme has a premise with this role already
     */
    public Builder premise(String role, String text) {
      checkNew(role, premises.stream().map(SchemePremise::role).toList(), "premise");
      premises.add(new SchemePremise(role, text));
      return this;
    }

    /** Says what follows. */
    public Builder conclusion(String text) {
      conclusion = requireNonNull(text, "text");
      return this;
    }

    /** Adds a critical question of which the proponent has the burden. */
    public Builder assumption(String question, String text) {
      return question(question, text, CriticalQuestion.Kind.ASSUMPTION);
    }

    /** Adds a critical question of which the challenger has the burden. */
    public Builder exception(String question, String text) {
      return question(question, text, CriticalQuestion.Kind.EXCEPTION);
    }

    /**
     * Adds a critical question.
     *
     * @throws IllegalArgumentException if the scheme has a question with this name already
     */
    public Builder question(String question, String text, CriticalQuestion.Kind kind) {
      List<String> names = criticalQuestions.stream().map(CriticalQuestion::name).toList();
      checkNew(question, names, "critical question");
      criticalQuestions.add(new CriticalQuestion(question, text, kind));
      return this;
    }

    private void checkNew(String wanted, List<String> taken, String what) {
      String key = SchemeCatalogue.key(wanted);
      if (key.isEmpty()) {
        throw new IllegalArgumentException(
            "A %s of the scheme %s needs a name with a letter or a digit.".formatted(what, name));
      }
      if (taken.stream().anyMatch(other -> SchemeCatalogue.key(other).equals(key))) {
        throw new IllegalArgumentException(
            "The scheme %s has a %s \"%s\" already; give this one another name."
                .formatted(name, what, wanted));
      }
    }

    /** Returns the scheme. */
    public Scheme build() {
      return new Scheme(this);
    }
  }
}
