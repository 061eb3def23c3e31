package org.argmap.render.layout.graph;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Integers in numbered groups, stored in two flat arrays (compressed sparse rows). Each group keeps
 * the order in which its items were added.
 */
public final class IntGroups {

  private final int[] starts;
  private final int[] items;

  /**
   * Groups the numbers 0 to {@code groupOf.length - 1}; numbers with a negative group are left out.
   */
  public IntGroups(int groups, int[] groupOf) {
    starts = new int[groups + 1];
    for (int group : groupOf) {
      if (group >= 0) {
        starts[group + 1]++;
      }
    }
    for (int i = 0; i < groups; i++) {
      starts[i + 1] += starts[i];
    }
    items = new int[starts[groups]];
    int[] next = starts.clone();
    for (int i = 0; i < groupOf.length; i++) {
      if (groupOf[i] >= 0) {
        items[next[groupOf[i]]++] = i;
      }
    }
  }

  private IntGroups(int[] starts, int[] items) {
    this.starts = starts;
    this.items = items;
  }

  /** Returns the same groups with each sorted; equal items keep their order. */
  public IntGroups sorted(Comparator<Integer> comparator) {
    int[] result = items.clone();
    for (int group = 0; group + 1 < starts.length; group++) {
      if (size(group) > 1) {
        int[] sorted =
            Arrays.stream(items, start(group), end(group))
                .boxed()
                .sorted(comparator)
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, result, start(group), sorted.length);
      }
    }
    return new IntGroups(starts, result);
  }

  /** Returns the same groups with one item moved to another index in its group. */
  public IntGroups moved(int group, int from, int to) {
    int[] result = items.clone();
    int source = start(group) + from;
    int target = start(group) + to;
    if (source < target) {
      System.arraycopy(items, source + 1, result, source, target - source);
    } else {
      System.arraycopy(items, target, result, target + 1, source - target);
    }
    result[target] = items[source];
    return new IntGroups(starts, result);
  }

  public int start(int group) {
    return starts[group];
  }

  public int end(int group) {
    return starts[group + 1];
  }

  public int size(int group) {
    return starts[group + 1] - starts[group];
  }

  public int item(int position) {
    return items[position];
  }
}
