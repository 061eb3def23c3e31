package org.argmap.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSetTest {
  /** With the larger bounds it stays a hash table, with the smaller ones it becomes bits. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 31, 32, 33, 500, 5_000, 100_000, 10_000_000})
  void numbers_are_kept_once_in_the_order_in_which_they_were_added(int bound) {
    SplittableRandom random = new SplittableRandom(bound);
    NumberSet numbers = new NumberSet(bound);
    Set<Integer> expected = new LinkedHashSet<>();
    for (int i = 0; i < 2_000; i++) {
      int number = random.nextInt(bound);
      assertThat(numbers.contains(number)).isEqualTo(expected.contains(number));
      assertThat(numbers.add(number)).isEqualTo(expected.add(number));
    }
    assertThat(numbers.size()).isEqualTo(expected.size());
    assertThat(Arrays.stream(numbers.toArray()).boxed()).containsExactlyElementsOf(expected);
    assertThat(numbers.get(numbers.size() - 1)).isEqualTo(numbers.toArray()[numbers.size() - 1]);
  }
}
