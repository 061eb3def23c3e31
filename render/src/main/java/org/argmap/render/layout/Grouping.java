package org.argmap.render.layout;

/**
 * Numbers sorted into numbered groups, each group keeping the order of addition: lists of lists in
 * two flat arrays.
 */
final class Grouping {

  private final int[] starts;
  private final int[] items;

  /**
   * Groups the numbers 0 to {@code groupOf.length - 1}; those with a negative group are left out.
   */
  Grouping(int groups, int[] groupOf) {
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

  int start(int group) {
    return starts[group];
  }

  int end(int group) {
    return starts[group + 1];
  }

  int size(int group) {
    return starts[group + 1] - starts[group];
  }

  int item(int position) {
    return items[position];
  }
}
