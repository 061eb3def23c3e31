package org.argmap.format.argdown.notation;

import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;

/**
 * Names of the fields under {@code argmap} in data blocks and front matter, which carry what
 * Argdown has no syntax for: fields of the native format and a few more.
 */
public final class ArgmapData {
  /** The name in data blocks and in the front matter. */
  public static final String KEY = "argmap";

  /** In the front matter: nothing is read into the text that it does not say. */
  public static final String EXACT = "exact";

  /** In the front matter: what comes behind what, where the text has another order. */
  public static final String ORDER = "order";

  /** On an element below a relation sign: what concerns the argument that the sign makes. */
  public static final String ARGUMENT = "argument";

  /** On an element below {@code ><}: what concerns the relation. */
  public static final String RELATION = "relation";

  /** On a premise: its role, and whether it is implicit. */
  public static final String PREMISE = "premise";

  /** On a conclusion: it is no claim, but says what the argument bears on. */
  public static final String STAND_IN = "stand-in";

  /** On an argument: {@link #NONE} if its steps form no reconstruction. */
  public static final String RECONSTRUCTION = "reconstruction";

  /** On a heading: {@link #NONE} if no section begins here. */
  public static final String SECTION = "section";

  public static final String NONE = "none";
  public static final String ID = "id";
  public static final String TEXT = "text";

  private ArgmapData() {}

  /** What data say in these words; empty if nothing. */
  public static Attributes in(Attributes data) {
    return in(data, KEY);
  }

  /** The attributes with this name; empty if there are none. */
  public static Attributes in(Attributes data, String name) {
    return !data.isEmpty() && data.get(name).orElse(null) instanceof Attributes inside
        ? inside
        : Attributes.empty();
  }

  public static boolean isTrue(Attributes words, String name) {
    return words.get(name).orElse(null) instanceof AttributeValue.Truth truth && truth.value();
  }

  public static boolean isNone(Attributes words, String name) {
    return words.text(name).filter(NONE::equals).isPresent();
  }

  /** Returns attributes without those of some names. */
  public static Attributes without(Attributes all, String... names) {
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
  public static Attributes ofElement(Attributes words) {
    return without(words, ARGUMENT, RELATION, PREMISE, STAND_IN, RECONSTRUCTION, SECTION);
  }

  public static Attributes last(Attributes all, String name, AttributeValue value) {
    return ArgmapData.without(all, name).toBuilder().put(name, value).build();
  }
}
