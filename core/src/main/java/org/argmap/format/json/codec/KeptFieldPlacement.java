package org.argmap.format.json.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * Puts the unknown fields of an element back to where they stood. The element is gone through
 * twice: first to see which of the fields have a place, then to write them there; the others are
 * written among the attributes.
 */
public final class KeptFieldPlacement {
  private final Attributes unknown;
  private final Map<String, List<String>> byParent = new HashMap<>();
  private final Set<String> placed = new HashSet<>();
  private final List<String> steps = new ArrayList<>();
  private boolean writing;

  private KeptFieldPlacement(Attributes unknown) {
    this.unknown = unknown;
    for (String pointer : unknown.names()) {
      if (pointer.startsWith("/")) {
        byParent
            .computeIfAbsent(KeptFields.parent(pointer), parent -> new ArrayList<>())
            .add(pointer);
      }
    }
  }

  /** The placing of the unknown fields that are among attributes; null if there are none. */
  public static @Nullable KeptFieldPlacement of(Attributes attributes) {
    if (attributes.isEmpty()) {
      return null;
    }
    AttributeValue unknown = attributes.get(KeptFields.ATTRIBUTE).orElse(null);
    return unknown instanceof Attributes fields && !fields.isEmpty()
        ? new KeptFieldPlacement(fields)
        : null;
  }

  // Where the writer is

  public void enter(String step) {
    steps.add(step);
  }

  public void leave() {
    steps.remove(steps.size() - 1);
  }

  /** Says which field of the innermost object comes next. */
  public void replaceStep(String name) {
    steps.set(steps.size() - 1, KeptFields.step(name));
  }

  private String here() {
    return String.join("", steps);
  }

  public boolean hasFieldsHere() {
    return byParent.containsKey(here());
  }

  /** Whether there are fields to be written inside the value that comes next. */
  public boolean hasFieldsBelow() {
    String below = here() + "/";
    return byParent.keySet().stream().anyMatch(parent -> parent.startsWith(below));
  }

  // What is written where

  /** From here on fields are written, not looked for. */
  public void startWriting() {
    writing = true;
    steps.clear();
  }

  /** Writes, or notes as placed, the fields of the object that is being written. */
  public void writeFields(Predicate<String> isKnown, TreeWriter out) {
    for (String pointer : byParent.getOrDefault(here(), List.of())) {
      String name = KeptFields.name(pointer);
      AttributeValue value = unknown.get(pointer).orElse(null);
      if (value != null && !isKnown.test(name) && KeptFields.isPlaceable(name)) {
        if (writing) {
          out.name(name);
          out.value(value);
        } else {
          placed.add(pointer);
        }
      }
    }
  }

  /** The pointers of the fields that have no place any more. */
  public List<String> unplaced() {
    return unknown.names().stream().filter(pointer -> !placed.contains(pointer)).toList();
  }

  /** The attributes that are to be written as such. */
  public Attributes remaining(Attributes all) {
    Attributes.Builder rest = Attributes.builder();
    unplaced()
        .forEach(pointer -> unknown.get(pointer).ifPresent(value -> rest.put(pointer, value)));
    Attributes unplaced = rest.build();
    boolean isLast = KeptFields.ATTRIBUTE.equals(lastOf(all));
    // Where it is not the last one, an empty one keeps its place in the order.
    return unplaced.isEmpty() && isLast
        ? all.toBuilder().remove(KeptFields.ATTRIBUTE).build()
        : all.toBuilder().put(KeptFields.ATTRIBUTE, unplaced).build();
  }

  private static @Nullable String lastOf(Attributes all) {
    String last = null;
    for (String name : all.names()) {
      last = name;
    }
    return last;
  }
}
