package org.argmap.format.json.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * One field of an object: its name, the sort of its values, and where the model has it.
 *
 * @param <E> what the object is in the model
 * @param <T> what the value is in the model
 */
public final class FieldDescriptor<E, T> {

  /** What becomes of an object that lacks the field. */
  public enum Need {
    /** Nothing: the field is left out where it says nothing. */
    OPTIONAL,
    /** It is reported, and the object is made with a blank or a placeholder instead. */
    REPLACEABLE,
    /** It is reported, and the object cannot be made. */
    ESSENTIAL
  }

  /** Takes a value out of an object; null if the field is to be left out. */
  public interface Getter<E, T> {
    @Nullable T get(E object);
  }

  private final int slot;
  private final SerializedString name;
  private final ValueCodec<T> type;
  private final Getter<? super E, ? extends T> getter;
  private final Need need;

  private FieldDescriptor(
      int slot, String name, ValueCodec<T> type, Getter<? super E, ? extends T> getter, Need need) {
    this.slot = slot;
    this.name = new SerializedString(name);
    this.type = type;
    this.getter = getter;
    this.need = need;
  }

  public static <E, T> FieldDescriptor<E, T> optional(
      int slot, String name, ValueCodec<T> type, Getter<? super E, ? extends T> getter) {
    return new FieldDescriptor<>(slot, name, type, getter, Need.OPTIONAL);
  }

  public static <E, T> FieldDescriptor<E, T> replaceable(
      int slot, String name, ValueCodec<T> type, Getter<? super E, ? extends T> getter) {
    return new FieldDescriptor<>(slot, name, type, getter, Need.REPLACEABLE);
  }

  public static <E, T> FieldDescriptor<E, T> essential(
      int slot, String name, ValueCodec<T> type, Getter<? super E, ? extends T> getter) {
    return new FieldDescriptor<>(slot, name, type, getter, Need.ESSENTIAL);
  }

  /** Where the value is kept while the object is read; different from field to field. */
  public int slot() {
    return slot;
  }

  public String name() {
    return name.getValue();
  }

  public Need need() {
    return need;
  }

  public ValueCodec<T> type() {
    return type;
  }

  public void readInto(FieldValues values, TreeReader in) {
    values.set(slot, type.read(in));
  }

  public void write(E object, TreeWriter out) {
    T value = getter.get(object);
    if (value != null && type.isWritten(out, value)) {
      out.name(name);
      type.write(out, value);
    }
  }

  /** Writes a value that was read, if it was. */
  public void write(FieldValues values, TreeWriter out) {
    T value = values.get(this);
    if (value != null && type.isWritten(out, value)) {
      out.name(name);
      type.write(out, value);
    }
  }
}
