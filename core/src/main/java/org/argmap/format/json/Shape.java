package org.argmap.format.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The fields of one kind of object, in the order in which they are written, and how to make the
 * object of their values.
 *
 * @param <E> what the object is in the model
 */
final class Shape<E> {
  /** More slots than any object has fields, and few enough for the bits of an int. */
  static final int SLOTS = 14;

  /** Makes an object of values. */
  interface Maker<E> {
    /**
     * Makes the object.
     *
     * @throws IllegalArgumentException if the values do not fit together
     */
    E make(Values values);
  }

  private final String noun;
  private final Maker<? extends E> maker;
  private final List<Field<? super E, ?>> fields;
  private final Map<String, Field<? super E, ?>> byName = new HashMap<>();
  private final List<Field<? super E, ?>> needed = new ArrayList<>();
  private final PropertyNameMatcher names;
  private final int neededSlots;

  /**
   * Describes a kind of object.
   *
   * @param noun what messages call it, with an article
   */
  Shape(String noun, Maker<? extends E> maker, List<Field<? super E, ?>> fields) {
    this.noun = noun;
    this.maker = maker;
    this.fields = List.copyOf(fields);
    int neededSlots = 0;
    boolean[] taken = new boolean[SLOTS];
    for (Field<? super E, ?> field : fields) {
      if (taken[field.slot()] || byName.put(field.name(), field) != null) {
        throw new IllegalStateException(noun + ": two fields are like " + field.name());
      }
      taken[field.slot()] = true;
      if (field.need() != Field.Need.OPTIONAL) {
        needed.add(field);
        neededSlots |= 1 << field.slot();
      }
    }
    this.neededSlots = neededSlots;
    this.names = JacksonFactories.matcher(fields.stream().map(Field::name).toList());
  }

  /** Finds the number of a field in {@link #fields} while the parser reads its name. */
  PropertyNameMatcher names() {
    return names;
  }

  /** What messages call the object, with an article, such as {@code a claim}. */
  String noun() {
    return noun;
  }

  List<Field<? super E, ?>> fields() {
    return fields;
  }

  /** The fields that a sound object has. */
  List<Field<? super E, ?>> needed() {
    return needed;
  }

  /** Whether the values have all that a sound object has. */
  boolean isWhole(Values values) {
    return values.hasAll(neededSlots);
  }

  @Nullable Field<? super E, ?> field(String name) {
    return byName.get(name);
  }

  E make(Values values) {
    return maker.make(values);
  }
}
