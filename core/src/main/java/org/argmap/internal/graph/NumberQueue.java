package org.argmap.internal.graph;

import java.util.Arrays;

/**
 * A first-in-first-out queue of numbers in an array that grows. What was removed frees no space, so
 * that it suits walks which add each number a few times at most.
 */
public final class NumberQueue {
  private int[] numbers;
  private int first;
  private int end;

  /** Makes an empty queue with room for some numbers. */
  public NumberQueue(int expected) {
    numbers = new int[Math.max(16, expected)];
  }

  /** Returns whether there is nothing to remove. */
  public boolean isEmpty() {
    return first == end;
  }

  /** Adds a number at the end. */
  public void add(int number) {
    if (end == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * end);
    }
    numbers[end++] = number;
  }

  /** Removes and returns the first number; there must be one. */
  public int remove() {
    return numbers[first++];
  }
}
