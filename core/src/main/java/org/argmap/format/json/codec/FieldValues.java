package org.argmap.format.json.codec;

import java.util.Arrays;
import java.util.List;
import org.argmap.model.Annotations;
import org.argmap.model.Attributes;
import org.argmap.model.ElementId;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/** The values of an object that is being read. */
public final class FieldValues {
  /** The slot of an element's id. */
  public static final int ID = 0;

  private final @Nullable Object[] slots = new @Nullable Object[ObjectDescriptor.SLOTS];
  private int seen;
  private int present;
  private SourcePlace start = SourcePlace.NONE;
  private Attributes kept = Attributes.empty();

  /** Makes the values ready for another object. */
  public void clear() {
    Arrays.fill(slots, null);
    seen = 0;
    present = 0;
    start = SourcePlace.NONE;
    kept = Attributes.empty();
  }

  /** The value of a field; null if it was not read. */
  @SuppressWarnings("unchecked") // a slot is filled by its field alone
  public <T> @Nullable T get(FieldDescriptor<?, T> field) {
    return (T) slots[field.slot()];
  }

  /** The value of a field, or another one if it was not read. */
  public <T> T get(FieldDescriptor<?, T> field, T otherwise) {
    T value = get(field);
    return value == null ? otherwise : value;
  }

  /** The value of a field without which the object is not made. */
  public <T> T need(FieldDescriptor<?, T> field) {
    T value = get(field);
    if (value == null) {
      throw new IllegalStateException("The field " + field.name() + " was not read.");
    }
    return value;
  }

  public <T> void put(FieldDescriptor<?, T> field, T value) {
    set(field.slot(), value);
  }

  /** The id of the element; null if it was not read. */
  public @Nullable ElementId id() {
    return (ElementId) slots[ID];
  }

  public void set(int slot, @Nullable Object value) {
    slots[slot] = value;
    if (value != null) {
      present |= 1 << slot;
    }
  }

  /** Whether there are values in all slots whose bits are set. */
  public boolean hasAll(int bits) {
    return (present & bits) == bits;
  }

  /** Marks the field as seen; false if it was seen before. */
  public boolean see(FieldDescriptor<?, ?> field) {
    int bit = 1 << field.slot();
    boolean isNew = (seen & bit) == 0;
    seen |= bit;
    return isNew;
  }

  public boolean hasSeen(FieldDescriptor<?, ?> field) {
    return (seen & 1 << field.slot()) != 0;
  }

  /** Where the object starts in the text. */
  public SourcePlace start() {
    return start;
  }

  public void start(SourcePlace place) {
    start = place;
  }

  /** Fields that have no place in the model, to be kept in the attributes. */
  public void kept(Attributes fields) {
    kept = fields;
  }

  /** Returns the fields to be kept in the attributes, by JSON pointer from the object. */
  public Attributes kept() {
    return kept;
  }

  /** Tags, notes and attributes, with what is kept among the latter. */
  public Annotations annotations(
      FieldDescriptor<?, List<String>> tags,
      FieldDescriptor<?, List<String>> notes,
      FieldDescriptor<?, Attributes> attributes) {
    List<String> someTags = get(tags, List.of());
    List<String> someNotes = get(notes, List.of());
    Attributes all = get(attributes, Attributes.empty());
    if (someTags.isEmpty() && someNotes.isEmpty() && all.isEmpty() && kept.isEmpty()) {
      return Annotations.NONE;
    }
    return new Annotations(someTags, someNotes, KeptFields.merge(all, kept));
  }
}
