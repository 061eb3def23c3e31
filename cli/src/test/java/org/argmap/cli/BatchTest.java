package org.argmap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.argmap.cli.run.Batch;
import org.junit.jupiter.api.Test;

class BatchTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 200).boxed().toList();

  @Test
  void results_come_in_the_order_of_the_things_however_long_each_takes() {
    List<Integer> taken = new ArrayList<>();
    new Batch(8).run(NUMBERS, BatchTest::slowly, done -> {}, taken::add);
    assertThat(taken).isEqualTo(NUMBERS);
  }

  private static int slowly(int number) {
    try {
      Thread.sleep(number % 7 == 0 ? 5 : 0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return number;
  }

  @Test
  void only_so_many_results_wait_to_be_taken() {
    AtomicInteger begun = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();
    new Batch(2)
        .run(
            NUMBERS,
            number -> begun.incrementAndGet(),
            done -> {},
            result -> ahead.add(begun.get() - ahead.size()));
    assertThat(ahead).allMatch(count -> count <= 9);
  }

  @Test
  void what_the_work_throws_is_thrown() {
    assertThatThrownBy(
            () ->
                new Batch(4)
                    .run(
                        NUMBERS,
                        number -> {
                          throw new IllegalStateException("no " + number);
                        },
                        done -> {},
                        result -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no 0");
  }
}
