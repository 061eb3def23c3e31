package org.argmap.format.json.codec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.argmap.internal.text.Surrogates;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * What stood on an element, or on the map, and has no place in the model: by JSON pointer, seen
 * from the element. It is kept in one attribute, {@value #ATTRIBUTE}.
 */
public final class KeptFields {
  public static final String ATTRIBUTE = "argmap.unknown-fields";

  /** Attributes, the attribute of that name, and the list of pointers are three levels. */
  public static final int MAX_DEPTH = AttributeValue.MAX_DEPTH - 2;

  private final String base;
  private final Map<String, AttributeValue> values = new LinkedHashMap<>();

  /** Whether all were unknown fields that the writer puts back to where they stood. */
  private boolean isAllPlaceable = true;

  /** Makes an empty collection for the element at a pointer. */
  public KeptFields(String base) {
    this.base = base;
  }

  /** Keeps an unknown field that stood at a pointer from the top. */
  public void keepUnknown(String pointer, AttributeValue value) {
    isAllPlaceable &= isPlaceable(pointer);
    values.putIfAbsent(pointer.substring(base.length()), value);
  }

  /** Keeps the value of a known field, or a part of one, that could not be taken as it stands. */
  public void keepRejected(String pointer, AttributeValue value) {
    isAllPlaceable = false;
    values.putIfAbsent(pointer.substring(base.length()), value);
  }

  /** Whether a field can be written under its name: no JSON parser takes half a character there. */
  public static boolean isPlaceable(String pointer) {
    return Surrogates.firstUnpaired(pointer) < 0;
  }

  public boolean has(String pointer) {
    return values.containsKey(pointer.substring(base.length()));
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  /**
   * All that is kept, in an order that is the same after it was written and read again: object by
   * object if all of it is written back to where it stood, else by pointer.
   */
  public Attributes toAttributes() {
    if (values.isEmpty()) {
      return Attributes.empty();
    }
    List<String> pointers = new ArrayList<>(values.keySet());
    pointers.sort(
        isAllPlaceable ? Comparator.comparing(KeptFields::parent) : Comparator.naturalOrder());
    Attributes.Builder all = Attributes.builder();
    for (String pointer : pointers) {
      AttributeValue value = values.get(pointer);
      if (value != null) {
        all.put(pointer, value);
      }
    }
    return all.build();
  }

  /**
   * Returns attributes with what is kept among them. What was kept in them before had no place when
   * it was written, or was put there by hand; then all is ordered by pointer, since the next writer
   * may find a place for some of it and for some not.
   */
  public static Attributes merge(Attributes attributes, Attributes kept) {
    AttributeValue before = attributes.isEmpty() ? null : attributes.get(ATTRIBUTE).orElse(null);
    if (before == null && kept.isEmpty()) {
      return attributes;
    }
    @Nullable Attributes earlier =
        before == null || before instanceof Attributes
            ? (Attributes) before
            : kept.isEmpty() ? null : Attributes.of("", before);
    if (earlier == null || earlier.isEmpty()) {
      return kept.isEmpty() ? attributes : attributes.toBuilder().put(ATTRIBUTE, kept).build();
    }
    return attributes.toBuilder().put(ATTRIBUTE, sorted(earlier, kept)).build();
  }

  private static Attributes sorted(Attributes earlier, Attributes kept) {
    Map<String, AttributeValue> byPointer = new TreeMap<>(earlier.asMap());
    byPointer.putAll(kept.asMap());
    Attributes.Builder all = Attributes.builder();
    byPointer.forEach(all::put);
    return all.build();
  }

  public static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }

  /** One step of a pointer, escaped by RFC 6901. */
  public static String step(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** The last step of a pointer, as the name that it means. */
  public static String name(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
  }
}
