package org.argmap.format.argdown.document;

import java.util.ArrayList;
import java.util.List;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;

/** Reading and merging the data of a document. */
final class Data {
  private Data() {}

  static boolean isTrue(Attributes data, String name) {
    return data.get(name).filter(AttributeValue.of(true)::equals).isPresent();
  }

  static boolean isFalse(Attributes data, String name) {
    return data.get(name).filter(AttributeValue.of(false)::equals).isPresent();
  }

  /**
   * Merges data, the later over the earlier: names within names are merged as well, lists item by
   * item, and all else is replaced. Recursion goes no deeper than values nest, which is limited.
   */
  static Attributes merged(Attributes earlier, Attributes later) {
    if (earlier.isEmpty()) {
      return later;
    }
    Attributes.Builder all = earlier.toBuilder();
    later
        .asMap()
        .forEach(
            (name, value) ->
                all.put(
                    name, earlier.get(name).map(before -> merged(before, value)).orElse(value)));
    return all.build();
  }

  private static AttributeValue merged(AttributeValue before, AttributeValue after) {
    if (before instanceof Attributes earlier && after instanceof Attributes later) {
      return merged(earlier, later);
    } else if (before instanceof AttributeValue.Items earlier
        && after instanceof AttributeValue.Items later) {
      return merged(earlier.values(), later.values());
    }
    return after;
  }

  private static AttributeValue merged(List<AttributeValue> earlier, List<AttributeValue> later) {
    List<AttributeValue> items = new ArrayList<>(later);
    for (int i = 0; i < items.size() && i < earlier.size(); i++) {
      items.set(i, merged(earlier.get(i), items.get(i)));
    }
    if (earlier.size() > items.size()) {
      items.addAll(earlier.subList(items.size(), earlier.size()));
    }
    return AttributeValue.of(items);
  }
}
