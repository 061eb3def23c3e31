package org.argmap.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Schemes that can be found by their names and aliases, however these are spaced and cased: {@code
 * ExpertOpinion}, {@code expert_opinion} and {@code Expert opinion} are one. Immutable.
 */
public final class SchemeCatalogue {
  private static final SchemeCatalogue EMPTY = new SchemeCatalogue(List.of());

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

  /** Returns the catalogue that comes with Argmap. */
  public static SchemeCatalogue standard() {
    return empty();
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

  /** The schemes, in order. */
  public List<Scheme> schemes() {
    return schemes;
  }

  /** The scheme with this name or alias, if there is one. */
  public Optional<Scheme> find(String name) {
    return Optional.ofNullable(byKey.get(key(name)));
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
