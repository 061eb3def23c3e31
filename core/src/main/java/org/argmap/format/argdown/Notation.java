package org.argmap.format.argdown;

import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;

/**
 * The words by which Argdown carries what it has no syntax for: data under one name, in the fields
 * of the native format and a few more.
 */
final class Notation {
  /** The name in data blocks and in the front matter. */
  static final String KEY = "argmap";

  /** In the front matter: nothing is read into the text that it does not say. */
  static final String EXACT = "exact";

  /** In the front matter: what comes behind what, where the text has another order. */
  static final String ORDER = "order";

  /** On an element below a relation sign: what concerns the argument that the sign makes. */
  static final String ARGUMENT = "argument";

  /** On an element below {@code ><}: what concerns the relation. */
  static final String RELATION = "relation";

  /** On a premise: its role, and whether it is implicit. */
  static final String PREMISE = "premise";

  /** On a conclusion: it is no claim, but says what the argument bears on. */
  static final String STAND_IN = "stand-in";

  /** On an argument: {@link #NONE} if its steps form no reconstruction. */
  static final String RECONSTRUCTION = "reconstruction";

  /** On a heading: {@link #NONE} if no section begins here. */
  static final String SECTION = "section";

  static final String NONE = "none";
  static final String ID = "id";
  static final String TEXT = "text";

  private Notation() {}

  /** What data say in these words; empty if nothing. */
  static Attributes in(Attributes data) {
    return in(data, KEY);
  }

  /** The attributes with this name; empty if there are none. */
  static Attributes in(Attributes data, String name) {
    return !data.isEmpty() && data.get(name).orElse(null) instanceof Attributes inside
        ? inside
        : Attributes.empty();
  }

  static boolean isTrue(Attributes words, String name) {
    return words.get(name).orElse(null) instanceof AttributeValue.Truth truth && truth.value();
  }

  static boolean isNone(Attributes words, String name) {
    return words.text(name).filter(NONE::equals).isPresent();
  }

  /** Returns attributes without those of some names. */
  static Attributes without(Attributes all, String... names) {
    Attributes.Builder rest = null;
    for (String name : names) {
      if (all.names().contains(name)) {
        rest = rest == null ? all.toBuilder() : rest;
        rest.remove(name);
      }
    }
    return rest == null ? all : rest.build();
  }

  /** What words say of the element itself, not of one of its occurrences. */
  static Attributes ofElement(Attributes words) {
    return without(words, ARGUMENT, RELATION, PREMISE, STAND_IN, RECONSTRUCTION, SECTION);
  }
}
