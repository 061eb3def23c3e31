package org.argmap.format.argdown.document;

import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;

/** Predicates on the truth values in the data of an element. */
final class Data {
  private Data() {}

  static boolean isTrue(Attributes data, String name) {
    return data.get(name).filter(AttributeValue.of(true)::equals).isPresent();
  }

  static boolean isFalse(Attributes data, String name) {
    return data.get(name).filter(AttributeValue.of(false)::equals).isPresent();
  }
}
