package org.argmap.format.argdown.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * The data of several occurrences of one element, merged, the later over the earlier: names within
 * names are merged as well, lists item by item, and all else is replaced. Adding takes time for
 * what is added, not for what is there.
 *
 * <p>Recursion goes no deeper than values nest, which is limited.
 */
final class MergedData {
  private Attributes first = Attributes.empty();

  /** Maps, lists and single values; only if there is more than one part. */
  private @Nullable Map<String, Object> tree;

  void add(Attributes later) {
    if (later.isEmpty()) {
      return;
    }
    if (first.isEmpty()) {
      first = later;
      return;
    }
    if (tree == null) {
      tree = map(first);
    }
    merge(tree, later);
  }

  Attributes result() {
    return tree == null ? first : attributes(tree);
  }

  private static void merge(Map<String, Object> earlier, Attributes later) {
    later
        .asMap()
        .forEach((name, value) -> earlier.merge(name, open(value), (old, v) -> merged(old, value)));
  }

  @SuppressWarnings("unchecked") // what is in the tree was put there by open
  private static Object merged(Object earlier, AttributeValue later) {
    if (earlier instanceof Map<?, ?> map && later instanceof Attributes attributes) {
      merge((Map<String, Object>) map, attributes);
      return map;
    } else if (earlier instanceof List<?> list && later instanceof AttributeValue.Items items) {
      merge((List<Object>) list, items.values());
      return list;
    }
    return open(later);
  }

  private static void merge(List<Object> earlier, List<AttributeValue> later) {
    for (int i = 0; i < later.size(); i++) {
      if (i < earlier.size()) {
        earlier.set(i, merged(earlier.get(i), later.get(i)));
      } else {
        earlier.add(open(later.get(i)));
      }
    }
  }

  private static Object open(AttributeValue value) {
    if (value instanceof Attributes attributes) {
      return map(attributes);
    } else if (value instanceof AttributeValue.Items items) {
      List<Object> list = new ArrayList<>();
      items.values().forEach(item -> list.add(open(item)));
      return list;
    }
    return value;
  }

  private static Map<String, Object> map(Attributes attributes) {
    Map<String, Object> map = new LinkedHashMap<>();
    attributes.asMap().forEach((name, value) -> map.put(name, open(value)));
    return map;
  }

  private static Attributes attributes(Map<?, ?> map) {
    Attributes.Builder all = Attributes.builder();
    map.forEach((name, value) -> all.put((String) name, closed(value)));
    return all.build();
  }

  private static AttributeValue closed(Object value) {
    if (value instanceof Map<?, ?> map) {
      return attributes(map);
    } else if (value instanceof List<?> list) {
      return AttributeValue.of(list.stream().map(MergedData::closed).toList());
    }
    return (AttributeValue) value;
  }
}
