package org.argmap.format.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;

/**
 * What stood on an element, or on the map, and has no place in the model: by JSON pointer, seen
 * from the element. It is kept in one attribute, {@value #ATTRIBUTE}.
 */
final class KeptFields {
  static final String ATTRIBUTE = JsonFormat.UNKNOWN_FIELDS;

  /** Attributes, the attribute of that name, and the list of pointers are three levels. */
  static final int MAX_DEPTH = AttributeValue.MAX_DEPTH - 2;

  private final String base;
  private final Map<String, AttributeValue> values = new LinkedHashMap<>();

  /** Makes an empty collection for the element at a pointer. */
  KeptFields(String base) {
    this.base = base;
  }

  /** Keeps a value that stood at a pointer from the top; false if one from there is kept. */
  boolean keep(String pointer, AttributeValue value) {
    return values.putIfAbsent(pointer.substring(base.length()), value) == null;
  }

  boolean has(String pointer) {
    return values.containsKey(pointer.substring(base.length()));
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** All that is kept, object by object, so that it reads the same after it was written back. */
  Attributes toAttributes() {
    if (values.isEmpty()) {
      return Attributes.empty();
    }
    List<String> pointers = new ArrayList<>(values.keySet());
    pointers.sort(Comparator.comparing(KeptFields::parent));
    Attributes.Builder all = Attributes.builder();
    for (String pointer : pointers) {
      AttributeValue value = values.get(pointer);
      if (value != null) {
        all.put(pointer, value);
      }
    }
    return all.build();
  }

  /** Returns attributes with what is kept among them, and with what was kept in them before. */
  static Attributes merge(Attributes attributes, Attributes kept) {
    if (kept.isEmpty()) {
      return attributes;
    }
    Attributes.Builder all = Attributes.builder();
    attributes
        .get(ATTRIBUTE)
        .ifPresent(
            before -> {
              if (before instanceof Attributes earlier) {
                all.putAll(earlier);
              } else {
                all.put("", before);
              }
            });
    return attributes.toBuilder().put(ATTRIBUTE, all.putAll(kept).build()).build();
  }

  static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }

  /** One step of a pointer, escaped by RFC 6901. */
  static String step(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** The last step of a pointer, as the name that it means. */
  static String name(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
  }
}
