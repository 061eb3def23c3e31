package org.argmap.internal.graph;

/**
 * A priority queue of numbers below a bound, of which the smallest is taken first: a tree of bits
 * with 64 branches at each level, so that adding and taking cost one step per level, of which there
 * are few.
 */
final class MinimumQueue {
  private final long[][] levels;

  MinimumQueue(int bound) {
    int depth = 1;
    for (long reach = 64; reach < bound; reach *= 64) {
      depth++;
    }
    this.levels = new long[depth][];
    int width = bound;
    for (int level = 0; level < depth; level++) {
      width = width / 64 + 1;
      levels[level] = new long[width];
    }
  }

  void add(int number) {
    int at = number;
    for (long[] level : levels) {
      level[at >> 6] |= 1L << at;
      at >>= 6;
    }
  }

  /** Takes the smallest number out; -1 if there is none. */
  int take() {
    int at = 0;
    for (int level = levels.length - 1; level >= 0; level--) {
      long bits = levels[level][at];
      if (bits == 0) {
        return -1;
      }
      at = (at << 6) + Long.numberOfTrailingZeros(bits);
    }
    remove(at);
    return at;
  }

  private void remove(int number) {
    int at = number;
    for (long[] level : levels) {
      level[at >> 6] &= ~(1L << at);
      if (level[at >> 6] != 0) {
        return;
      }
      at >>= 6;
    }
  }
}
