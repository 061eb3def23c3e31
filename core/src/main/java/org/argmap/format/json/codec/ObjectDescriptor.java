package org.argmap.format.json.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.format.json.token.JsonStreams;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The fields of one kind of object, in the order in which they are written, and how to make the
 * object of their values.
 *
 * @param <E> what the object is in the model
 */
public final class ObjectDescriptor<E> {
  /** More slots than any object has fields, and few enough for the bits of an int. */
  public static final int SLOTS = 14;

  /** Makes an object of values. */
  public interface Maker<E> {
    /**
     * Makes the object.
     *
     * @throws IllegalArgumentException if the values do not fit together
     */
    E make(FieldValues values);
  }

  private final String noun;
  private final Maker<? extends E> maker;
  private final List<FieldDescriptor<? super E, ?>> fields;
  private final Map<String, FieldDescriptor<? super E, ?>> byName = new HashMap<>();
  private final List<FieldDescriptor<? super E, ?>> needed = new ArrayList<>();
  private final PropertyNameMatcher names;
  private final int neededSlots;

  /**
   * Describes a kind of object.
   *
   * @param noun what messages call it, with an article
   */
  public ObjectDescriptor(
      String noun, Maker<? extends E> maker, List<FieldDescriptor<? super E, ?>> fields) {
    this.noun = noun;
    this.maker = maker;
    this.fields = List.copyOf(fields);
    int neededSlots = 0;
    boolean[] taken = new boolean[SLOTS];
    for (FieldDescriptor<? super E, ?> field : fields) {
      if (taken[field.slot()] || byName.put(field.name(), field) != null) {
        throw new IllegalStateException(noun + ": two fields are like " + field.name());
      }
      taken[field.slot()] = true;
      if (field.need() != FieldDescriptor.Need.OPTIONAL) {
        needed.add(field);
        neededSlots |= 1 << field.slot();
      }
    }
    this.neededSlots = neededSlots;
    this.names = JsonStreams.matcher(fields.stream().map(FieldDescriptor::name).toList());
  }

  /** Finds the number of a field in {@link #fields} while the parser reads its name. */
  public PropertyNameMatcher names() {
    return names;
  }

  /** What messages call the object, with an article, such as {@code a claim}. */
  public String noun() {
    return noun;
  }

  public List<FieldDescriptor<? super E, ?>> fields() {
    return fields;
  }

  /** The fields that a sound object has. */
  public List<FieldDescriptor<? super E, ?>> needed() {
    return needed;
  }

  /** Whether the values have all that a sound object has. */
  public boolean isWhole(FieldValues values) {
    return values.hasAll(neededSlots);
  }

  public @Nullable FieldDescriptor<? super E, ?> field(String name) {
    return byName.get(name);
  }

  public E make(FieldValues values) {
    return maker.make(values);
  }
}
