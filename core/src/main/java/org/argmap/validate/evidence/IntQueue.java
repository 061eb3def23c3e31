package org.argmap.validate.evidence;

import java.util.Arrays;

/** A queue of numbers in an array that grows; what was removed frees no space. */
final class IntQueue {
  private int[] numbers;
  private int first;
  private int end;

  IntQueue(int expected) {
    numbers = new int[Math.max(16, expected)];
  }

  boolean isEmpty() {
    return first == end;
  }

  void add(int number) {
    if (end == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * end);
    }
    numbers[end++] = number;
  }

  int remove() {
    return numbers[first++];
  }
}
