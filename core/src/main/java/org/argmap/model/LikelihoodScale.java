package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.argmap.internal.text.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * A scale of words for likelihood: its terms from the least likely to the most, their synonyms, and
 * the bounds of each.
 *
 * <p>Other scales are made with {@link #builder}.
 */
public final class LikelihoodScale {
  /**
   * The seven terms of the US Intelligence Community Directive 203, <i>Analytic Standards</i>
   * (Office of the Director of National Intelligence, 2 January 2015).
   */
  public static final LikelihoodScale ICD_203 =
      builder("ICD 203", "Office of the Director of National Intelligence, ICD 203, 2 January 2015")
          .term(1, 5, "almost no chance", "remote")
          .term(5, 20, "very unlikely", "highly improbable")
          .term(20, 45, "unlikely", "improbable")
          .term(45, 55, "roughly even chance", "roughly even odds")
          .term(55, 80, "likely", "probable")
          .term(80, 95, "very likely", "highly probable")
          .term(95, 99, "almost certain", "almost certainly", "nearly certain")
          .build();

  /**
   * Sherman Kent's scale (<i>Words of Estimative Probability</i>, Studies in Intelligence, 1964).
   */
  public static final LikelihoodScale KENT_1964 =
      builder("Kent 1964", "Kent, Words of Estimative Probability, Studies in Intelligence, 1964")
          .term(0, 0, "impossible")
          .term(2, 12, "almost certainly not")
          .term(20, 40, "probably not")
          .term(40, 60, "chances about even")
          .term(63, 87, "probable")
          .term(87, 99, "almost certain")
          .term(100, 100, "certain")
          .build();

  /**
   * The seven terms of the Probability Yardstick of the UK Professional Head of Intelligence
   * Assessment (<i>Explaining Uncertainty in UK Intelligence Assessment</i>, GOV.UK, 24 March
   * 2025). The gaps between the terms are part of the scale; its bounds are approximate, except
   * that nothing is 0 or 100 percent, and that a realistic possibility is less than 50 percent.
   */
  public static final LikelihoodScale PHIA =
      builder(
              "PHIA",
              "Professional Head of Intelligence Assessment, Explaining Uncertainty in UK"
                  + " Intelligence Assessment, 24 March 2025")
          .term(0, false, 5, true, "remote chance")
          .term(10, 20, "highly unlikely")
          .term(25, 35, "unlikely")
          .term(40, true, 50, false, "realistic possibility")
          .term(55, 75, "likely", "probable")
          .term(80, 90, "highly likely")
          .term(95, true, 100, false, "almost certain")
          .build();

  /**
   * One term of a scale.
   *
   * @param name the term as the scale words it
   * @param synonyms other words that mean the same
   * @param lower the lower bound in percent
   * @param lowerIncluded whether the lower bound itself is meant
   * @param upper the upper bound in percent
   * @param upperIncluded whether the upper bound itself is meant
   */
  public record Term(
      String name,
      List<String> synonyms,
      double lower,
      boolean lowerIncluded,
      double upper,
      boolean upperIncluded) {
    /**
     * Makes the term.
     *
     * @throws IllegalArgumentException if the bounds are not 0 to 100 percent with {@code lower <=
     *     upper}
     */
    public Term {
      requireNonNull(name, "name");
      synonyms = List.copyOf(synonyms);
      Likelihood.checkBounds(lower, upper);
    }

    private List<String> words() {
      return Stream.concat(Stream.of(name), synonyms.stream()).toList();
    }

    /** Makes a term whose bounds are meant themselves. */
    public Term(String name, List<String> synonyms, double lower, double upper) {
      this(name, synonyms, lower, true, upper, true);
    }

    /** Returns whether the term means this many percent. */
    public boolean covers(double percent) {
      return (lowerIncluded ? percent >= lower : percent > lower)
          && (upperIncluded ? percent <= upper : percent < upper);
    }

    private boolean isCalled(String word) {
      return name.equalsIgnoreCase(word)
          || synonyms.stream().anyMatch(synonym -> synonym.equalsIgnoreCase(word));
    }
  }

  private final String name;
  private final String reference;
  private final List<Term> terms;

  private LikelihoodScale(String name, String reference, List<Term> terms) {
    this.name = name;
    this.reference = reference;
    this.terms = List.copyOf(terms);
  }

  /**
   * Starts a scale.
   *
   * @param name the name by which likelihoods refer to it
   * @param reference where the scale is published, with its date
   */
  public static Builder builder(String name, String reference) {
    return new Builder(name, reference);
  }

  /** Returns the name by which likelihoods refer to the scale. */
  public String name() {
    return name;
  }

  /** Returns where the scale is published, with its date. */
  public String reference() {
    return reference;
  }

  /** Returns the terms, from the least likely to the most. */
  public List<Term> terms() {
    return terms;
  }

  /**
   * Returns the term with this name or synonym, upper and lower case alike, if the scale has it.
   */
  public Optional<Term> term(String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    return terms.stream().filter(term -> term.isCalled(wanted)).findFirst();
  }

  /**
   * Returns the likelihood that a term or one of its synonyms means; its {@link Likelihood#term} is
   * the term's name.
   *
   * @throws IllegalArgumentException if the scale has no such term; the message lists those it has
   */
  public Likelihood likelihood(String word) {
    Term term =
        term(word)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "%s has no term %s. Its terms are: %s."
                            .formatted(
                                name,
                                Quoted.text(word),
                                String.join(", ", terms.stream().map(Term::name).toList()))));
    return new Likelihood(name, term.name(), term.lower(), term.upper());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LikelihoodScale that
        && name.equals(that.name)
        && reference.equals(that.reference)
        && terms.equals(that.terms);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, reference, terms);
  }

  @Override
  public String toString() {
    return name;
  }

  /** Collects the terms of a scale. */
  public static final class Builder {
    private final String name;
    private final String reference;
    private final List<Term> terms = new ArrayList<>();
    private final Set<String> words = new HashSet<>();

    private Builder(String name, String reference) {
      this.name = requireNonNull(name, "name");
      this.reference = requireNonNull(reference, "reference");
    }

    /**
     * Adds a term, more likely than those before it: neither bound is below theirs.
     *
     * @param lower the lower bound in percent, inclusive
     * @param upper the upper bound in percent, inclusive
     * @throws IllegalArgumentException as {@link Likelihood} does, if a bound is below that of the
     *     term before, or if the scale has one of the words already
     */
    public Builder term(double lower, double upper, String term, String... synonyms) {
      return term(lower, true, upper, true, term, synonyms);
    }

    /**
     * Adds a term, more likely than those before it, and says whether its bounds are meant.
     *
     * @param lower the lower bound in percent
     * @param upper the upper bound in percent
     * @throws IllegalArgumentException as {@link Likelihood} does
     */
    public Builder term(
        double lower,
        boolean lowerIncluded,
        double upper,
        boolean upperIncluded,
        String term,
        String... synonyms) {
      Likelihood checked = new Likelihood(name, term, lower, upper);
      Term next =
          new Term(
              checked.term(), Arrays.asList(synonyms), lower, lowerIncluded, upper, upperIncluded);
      if (!terms.isEmpty()) {
        Term last = terms.get(terms.size() - 1);
        checkRising("begins", next, next.lower(), last, last.lower());
        checkRising("ends", next, next.upper(), last, last.upper());
      }
      for (String word : next.words()) {
        if (!words.add(word.toLowerCase(Locale.ROOT))) {
          throw new IllegalArgumentException(
              "The scale %s has the word %s twice.".formatted(name, Quoted.text(word)));
        }
      }
      terms.add(next);
      return this;
    }

    private static void checkRising(
        String verb, Term next, double bound, Term last, double boundBefore) {
      if (bound < boundBefore) {
        throw new IllegalArgumentException(
            "The term %s %s at %s percent, below the term %s before it."
                .formatted(Quoted.text(next.name()), verb, bound, Quoted.text(last.name())));
      }
    }

    /** Returns the scale. */
    public LikelihoodScale build() {
      return new LikelihoodScale(name, reference, terms);
    }
  }
}
