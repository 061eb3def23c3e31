package org.argmap.format.argdown.writing;

import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.format.json.ElementFields;
import org.argmap.internal.text.Surrogates;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Element;

/** What must be said of an element in fields, since a reader would take it for another one. */
final class FieldOverrides {
  private FieldOverrides() {}

  /** The fields that lead from what a reader sees to what is; null takes a field out. */
  static Attributes between(Element seen, Element is) {
    if (seen.equals(is)) {
      return Attributes.empty();
    }
    return between(ElementFields.of(seen), ElementFields.of(is));
  }

  static Attributes between(Attributes seen, Attributes is) {
    Attributes.Builder over = Attributes.builder();
    is.asMap()
        .forEach(
            (name, value) -> {
              if (!value.equals(seen.get(name).orElse(null))) {
                over.put(name, value);
              }
            });
    for (String name : seen.names()) {
      if (!is.names().contains(name)) {
        over.put(name, AttributeValue.ofNull());
      }
    }
    return over.build();
  }

  /** Returns data with words under the name that is Argmap's, if there are any. */
  static Attributes withWords(Attributes data, Attributes words) {
    return words.isEmpty() ? data : data.toBuilder().put(ArgmapData.KEY, words).build();
  }

  /** Whether attributes can stand in data as they are. */
  static boolean canBeData(Attributes attributes) {
    if (attributes.names().contains(ArgmapData.KEY) || attributes.depth() > 400) {
      return false;
    }
    for (String name : attributes.names()) {
      if (Surrogates.firstUnpaired(name) >= 0) {
        return false;
      }
    }
    return true;
  }
}
