package org.argmap.model;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** Finds the optional parts and the lists of elements that no element of a map has. */
final class OptionalParts {
  private OptionalParts() {}

  /** Returns the names of the accessors, such as {@code Claim.title}, that are empty throughout. */
  static Set<String> unset(ArgumentMap map) throws ReflectiveOperationException {
    TreeMap<String, Boolean> seen = new TreeMap<>();
    for (Element element : map.elements()) {
      collect(element, seen);
    }
    for (Claim claim : map.claims()) {
      for (Citation citation : claim.citations()) {
        collect(citation, seen);
      }
    }
    collect(map.metadata(), seen);
    seen.values().removeIf(isSet -> isSet);
    return seen.keySet();
  }

  private static void collect(Object owner, Map<String, Boolean> seen)
      throws ReflectiveOperationException {
    for (Method method : owner.getClass().getMethods()) {
      boolean accessor =
          method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers());
      boolean annotation = method.getDeclaringClass() == Element.class;
      if (accessor && !annotation && mayBeEmpty(method.getReturnType())) {
        String name = owner.getClass().getSimpleName() + "." + method.getName();
        seen.merge(name, isSet(method.invoke(owner)), Boolean::logicalOr);
      }
    }
  }

  private static boolean mayBeEmpty(Class<?> type) {
    return type == Optional.class
        || type == OptionalDouble.class
        || Collection.class.isAssignableFrom(type);
  }

  private static boolean isSet(Object value) {
    if (value instanceof Collection<?> collection) {
      return !collection.isEmpty();
    }
    return value instanceof Optional<?> optional
        ? optional.isPresent()
        : ((OptionalDouble) value).isPresent();
  }
}
