package org.argmap.format.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * One field of an object: its name, the sort of its values, and where the model has it.
 *
 * @param <E> what the object is in the model
 * @param <T> what the value is in the model
 */
final class Field<E, T> {

  /** What becomes of an object that lacks the field. */
  enum Need {
    /** Nothing: the field is left out where it says nothing. */
    OPTIONAL,
    /** It is reported, and the object is made with a blank or a placeholder instead. */
    REPLACEABLE,
    /** It is reported, and the object cannot be made. */
    ESSENTIAL
  }

  /** Takes a value out of an object; null if the field is to be left out. */
  interface Getter<E, T> {
    @Nullable T get(E object);
  }

  private final int slot;
  private final SerializedString name;
  private final ValueType<T> type;
  private final Getter<? super E, ? extends T> getter;
  private final Need need;

  private Field(
      int slot, String name, ValueType<T> type, Getter<? super E, ? extends T> getter, Need need) {
    this.slot = slot;
    this.name = new SerializedString(name);
    this.type = type;
    this.getter = getter;
    this.need = need;
  }

  static <E, T> Field<E, T> optional(
      int slot, String name, ValueType<T> type, Getter<? super E, ? extends T> getter) {
    return new Field<>(slot, name, type, getter, Need.OPTIONAL);
  }

  static <E, T> Field<E, T> replaceable(
      int slot, String name, ValueType<T> type, Getter<? super E, ? extends T> getter) {
    return new Field<>(slot, name, type, getter, Need.REPLACEABLE);
  }

  static <E, T> Field<E, T> essential(
      int slot, String name, ValueType<T> type, Getter<? super E, ? extends T> getter) {
    return new Field<>(slot, name, type, getter, Need.ESSENTIAL);
  }

  /** Where the value is kept while the object is read; different from field to field. */
  int slot() {
    return slot;
  }

  String name() {
    return name.getValue();
  }

  Need need() {
    return need;
  }

  ValueType<T> type() {
    return type;
  }

  void readInto(Values values, TreeReader in) {
    values.set(slot, type.read(in));
  }

  void write(E object, TreeWriter out) {
    T value = getter.get(object);
    if (value != null && type.isWritten(out, value)) {
      out.name(name);
      type.write(out, value);
    }
  }

  /** Writes a value that was read, if it was. */
  void write(Values values, TreeWriter out) {
    T value = values.get(this);
    if (value != null && type.isWritten(out, value)) {
      out.name(name);
      type.write(out, value);
    }
  }
}
