package org.argmap.format.argdown.notation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.argmap.model.AttributeValue;
import org.argmap.model.Element;
import org.jspecify.annotations.Nullable;

/**
 * Difference between two orders of elements as chains of moves: in each chain every element comes
 * right behind the one before it. Only what is moved stands in a chain, so that a text whose order
 * is almost right has short ones, and that what is inserted later keeps its place.
 */
public final class ElementOrder {
  private ElementOrder() {}

  /** The moves that bring ids from one order into another; both lists have the same ids. */
  public static List<List<AttributeValue>> moves(List<String> from, List<String> to) {
    Map<String, Integer> position = new HashMap<>();
    for (int i = 0; i < from.size(); i++) {
      position.put(from.get(i), i);
    }
    int[] wanted = to.stream().mapToInt(id -> position.getOrDefault(id, 0)).toArray();
    boolean[] stays = longestRising(wanted);
    List<List<AttributeValue>> chains = new ArrayList<>();
    boolean inChain = false;
    for (int i = 0; i < wanted.length; i++) {
      if (!stays[i]) {
        if (!inChain) {
          chains.add(new ArrayList<>());
          chains
              .get(chains.size() - 1)
              .add(i == 0 ? AttributeValue.ofNull() : AttributeValue.of(to.get(i - 1)));
        }
        chains.get(chains.size() - 1).add(AttributeValue.of(to.get(i)));
      }
      inChain = !stays[i];
    }
    return chains;
  }

  /** Marks a longest subsequence that rises (patience sorting). */
  private static boolean[] longestRising(int[] values) {
    int[] tails = new int[values.length];
    int[] before = new int[values.length];
    int length = 0;
    for (int i = 0; i < values.length; i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (values[tails[middle]] < values[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    boolean[] stays = new boolean[values.length];
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
      stays[i] = true;
    }
    return stays;
  }

  /** Elements of one kind as a ring, in which one can be moved at once. */
  public static final class Row {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Element> elements;
    private final int[] next;
    private final int[] previous;

    /**
     * Makes the row; number 0 is its beginning, and of two elements with one id the first counts.
     */
    public Row(List<Element> elements) {
      this.elements = elements;
      next = new int[elements.size() + 1];
      previous = new int[elements.size() + 1];
      Arrays.setAll(next, i -> i == elements.size() ? 0 : i + 1);
      Arrays.setAll(previous, i -> i == 0 ? elements.size() : i - 1);
      for (int i = 0; i < elements.size(); i++) {
        numbers.putIfAbsent(elements.get(i).id().value(), i + 1);
      }
    }

    public boolean has(String id) {
      return numbers.containsKey(id);
    }

    /** Moves an element right behind another one; behind the beginning if that is null. */
    public void move(String id, @Nullable String behind) {
      int moved = numbers.getOrDefault(id, 0);
      int at = behind == null ? 0 : numbers.getOrDefault(behind, 0);
      if (moved == 0 || moved == at) {
        return;
      }
      next[previous[moved]] = next[moved];
      previous[next[moved]] = previous[moved];
      next[moved] = next[at];
      previous[next[at]] = moved;
      previous[moved] = at;
      next[at] = moved;
    }

    public List<Element> toList() {
      List<Element> ordered = new ArrayList<>(elements.size());
      for (int i = next[0]; i != 0; i = next[i]) {
        ordered.add(elements.get(i - 1));
      }
      return ordered;
    }
  }
}
