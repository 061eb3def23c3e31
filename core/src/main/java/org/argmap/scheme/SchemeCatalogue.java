package org.argmap.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.argmap.internal.text.NearestWords;

/**
 * Schemes that can be found by their names and aliases, however these are spaced and cased: {@code
 * ExpertOpinion}, {@code expert_opinion} and {@code Argument from expert opinion} are one.
 * Immutable, and safe for any number of threads.
 *
 * <pre>{@code
 * SchemeCatalogue schemes =
 *     SchemeCatalogue.standard().with(SchemeFiles.read(Path.of("house.yaml")).orThrow());
 * Validator validator = Validator.standard().toBuilder().schemes(schemes).build();
 * }</pre>
 */
public final class SchemeCatalogue {
  private static final SchemeCatalogue EMPTY = new SchemeCatalogue(List.of());
  private static final String ARGUMENT_FROM = "argumentfrom";

  private final List<Scheme> schemes;
  private final Map<String, Scheme> byKey = new LinkedHashMap<>();

  private SchemeCatalogue(List<Scheme> schemes) {
    this.schemes = List.copyOf(schemes);
    for (Scheme scheme : this.schemes) {
      put(scheme.name(), scheme);
      scheme.aliases().forEach(alias -> put(alias, scheme));
    }
  }

  private void put(String name, Scheme scheme) {
    Scheme other = byKey.putIfAbsent(key(name), scheme);
    if (other != null && other != scheme) {
      throw new IllegalArgumentException(
          "The schemes %s and %s are both called \"%s\"; give one of them another name or alias."
              .formatted(other.name(), scheme.name(), name));
    }
  }

  /** Returns a catalogue with nothing in it. */
  public static SchemeCatalogue empty() {
    return EMPTY;
  }

  /**
   * Returns the catalogue that comes with Argmap: schemes of the literature, above all of Walton,
   * Reed and Macagno, <i>Argumentation Schemes</i> (Cambridge University Press, 2008), and six for
   * the analysis of intelligence. Which critical questions are assumptions and which are exceptions
   * follows the Carneades collection of schemes where that has the scheme.
   */
  public static SchemeCatalogue standard() {
    return StandardSchemes.CATALOGUE;
  }

  /**
   * Returns a catalogue of these schemes.
   *
   * @throws IllegalArgumentException if two of them have a name or alias in common
   */
  public static SchemeCatalogue of(List<Scheme> schemes) {
    return new SchemeCatalogue(schemes);
  }

  /**
   * Returns this catalogue with a scheme more.
   *
   * @throws IllegalArgumentException if it has a name or alias in common with one that is there
   */
  public SchemeCatalogue with(Scheme scheme) {
    List<Scheme> more = new ArrayList<>(schemes);
    more.add(scheme);
    return new SchemeCatalogue(more);
  }

  /**
   * Returns this catalogue with the schemes of another after its own.
   *
   * @throws IllegalArgumentException if two of them have a name or alias in common
   */
  public SchemeCatalogue with(SchemeCatalogue others) {
    List<Scheme> more = new ArrayList<>(schemes);
    more.addAll(others.schemes);
    return new SchemeCatalogue(more);
  }

  /** The schemes, in order. */
  public List<Scheme> schemes() {
    return schemes;
  }

  /**
   * The scheme with this name or alias, if there is one: spacing, punctuation, case, and the words
   * "Argument from" before it do not count.
   */
  public Optional<Scheme> find(String name) {
    String key = key(name);
    Scheme scheme = byKey.get(key);
    if (scheme == null && key.startsWith(ARGUMENT_FROM)) {
      scheme = byKey.get(key.substring(ARGUMENT_FROM.length()));
    }
    return Optional.ofNullable(scheme);
  }

  /**
   * The schemes with a name or alias that looks like this one, the nearest first, three at most.
   */
  public List<Scheme> nearest(String name) {
    return NearestWords.of(key(name), byKey.keySet()).stream()
        .flatMap(key -> Optional.ofNullable(byKey.get(key)).stream())
        .distinct()
        .toList();
  }

  /** A name without spacing, punctuation and case. */
  static String key(String name) {
    StringBuilder key = new StringBuilder();
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
