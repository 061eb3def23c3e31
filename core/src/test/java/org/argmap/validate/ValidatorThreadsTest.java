package org.argmap.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.argmap.model.ArgumentMap;
import org.junit.jupiter.api.Test;

class ValidatorThreadsTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 25;

  private static ArgumentMap map(int size) {
    String[] ids = new String[size];
    for (int i = 0; i < size; i++) {
      ids[i] = "c" + i;
    }
    return FrameMaps.claims(ids);
  }

  @Test
  void one_validator_checks_many_maps_in_many_threads() throws Exception {
    Validator validator =
        Validator.standard().toBuilder()
            .rule(FakeRule.everyClaim("house.first").yieldingTo("house.second"))
            .rule(FakeRule.about("house.second", "c1", "c2"))
            .rule(FakeRule.of("house.words", c -> c.map().claims().forEach(c.facts()::text)))
            .suppress(Suppression.of("house.second", "Known."))
            .build();
    List<ArgumentMap> maps = List.of(map(3), map(40), map(700));
    List<Report> expected = maps.stream().map(validator::validate).toList();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<?>> runs = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int offset = i;
      runs.add(
          pool.submit(
              () -> {
                start.await();
                for (int j = 0; j < ROUNDS; j++) {
                  int which = (offset + j) % maps.size();
                  assertThat(validator.validate(maps.get(which))).isEqualTo(expected.get(which));
                }
                return null;
              }));
    }

    start.countDown();

    for (Future<?> run : runs) {
      run.get(60, TimeUnit.SECONDS);
    }
    pool.shutdown();
  }
}
