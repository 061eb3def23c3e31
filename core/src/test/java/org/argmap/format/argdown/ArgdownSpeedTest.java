package org.argmap.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.argmap.format.WriteResult;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ClaimId;
import org.argmap.model.Reconstruction;
import org.argmap.model.ReconstructionId;
import org.argmap.testing.RandomMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Large and deep maps are written and read without recursion, in time that grows with their size.
 */
class ArgdownSpeedTest {
  private static void assertComesBack(ArgumentMap map) {
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          WriteResult written = ArgdownFormat.standard().write(map);
          assertThat(written.findings()).isEmpty();
          assertThat(ArgdownFormat.standard().read(written.text()).map().equals(map)).isTrue();
        });
  }

  @Test
  void a_chain_of_100_000_claims_comes_back() {
    ArgumentMapBuilder builder = ArgumentMap.builder();
    ClaimId last = builder.claim("c0", "The beginning.");
    for (int i = 1; i < 100_000; i++) {
      ClaimId next = builder.claim("c" + i, "Number " + i + ".");
      builder.support(last, next);
      last = next;
    }
    assertComesBack(builder.build());
  }

  @Test
  void undercuts_of_undercuts_come_back() {
    ArgumentMapBuilder builder = ArgumentMap.builder();
    ClaimId root = builder.claim("c0", "The beginning.");
    ArgumentId last = builder.support("a1", root, builder.claim("c1", "One."));
    for (int i = 2; i < 5_000; i++) {
      last = builder.oppose("a" + i, last, builder.claim("c" + i, "Number " + i + "."));
    }
    assertComesBack(builder.build());
  }

  @Test
  void a_random_map_of_thousands_of_elements_comes_back() {
    assertComesBack(RandomMaps.map(7, 1_000));
  }

  private static String repeated(int times, IntFunction<String> part) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= times; i++) {
      text.append(part.apply(i));
    }
    return text.toString();
  }

  static Stream<Arguments> documents() {
    return Stream.of(
        document(
            "premises of one step", n -> repeated(n, i -> "(1) p" + i + "\n") + "----\n(2) c\n"),
        document(
            "steps of one structure",
            n ->
                "(1) p\n"
                    + repeated(n, i -> "----\n(2) r" + i + "\n(3) q" + i + "\n")
                    + "----\n(4) z\n"),
        document(
            "premises defined before",
            n ->
                repeated(n, i -> "[p" + i + "]: x\n\n")
                    + repeated(n, i -> "(1) [p" + i + "]\n")
                    + "----\n(2) c\n"),
        document("equal texts", n -> repeated(n, i -> "the same text\n\n")),
        document(
            "sections alike",
            n -> repeated(n, i -> "# Part\n\n[A" + i + "]: x\n  + <b" + i + ">: y\n\n")),
        document(
            "supports of one claim", n -> "[A]: hub\n" + repeated(n, i -> "  + text " + i + "\n")),
        document(
            "uses of one claim",
            n ->
                "[A]: hub\n\n"
                    + repeated(n, i -> "(1) [A]\n(2) q" + i + "\n----\n(3) r" + i + "\n\n")),
        document("an unused premise at each step", ArgdownSpeedTest::unusedPremises),
        Arguments.of(
            "a reconstruction with its claims in reverse",
            (IntFunction<ArgumentMap>) ArgdownSpeedTest::reversedReconstruction));
  }

  private static String unusedPremises(int steps) {
    return "(1) p\n"
        + repeated(
            steps,
            i ->
                "(%s) u%s\n(%s) q%s\n-- {uses: [%s, %s]} --\n(%s) r%s\n"
                    .formatted(3 * i - 1, i, 3 * i, i, 3 * i - 2, 3 * i, 3 * i + 1, i));
  }

  private static ArgumentMap reversedReconstruction(int steps) {
    ArgumentMapBuilder builder = ArgumentMap.builder();
    for (int i = steps; i >= 0; i--) {
      builder.claim("c" + i, "Number " + i + ".");
    }
    Reconstruction.Builder whole =
        Reconstruction.builder(ReconstructionId.of("whole"), "From the first to the last");
    for (int i = 0; i < steps; i++) {
      whole.step(builder.support("s" + i, ClaimId.of("c" + (i + 1)), ClaimId.of("c" + i)));
    }
    return builder.add(whole.build()).build();
  }

  private static Arguments document(String name, IntFunction<String> text) {
    IntFunction<ArgumentMap> maps = size -> ArgdownFormat.standard().read(text.apply(size)).map();
    return Arguments.of(name, maps);
  }

  /** Eight times as much takes eight times as long; if it were quadratic, 64 times. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void writing_takes_time_in_proportion_to_the_map(String name, IntFunction<ArgumentMap> maps) {
    ArgumentMap small = maps.apply(400);
    ArgumentMap large = maps.apply(3_200);
    leastTime(small);
    double ratio = (double) leastTime(large) / leastTime(small);
    assertThat(ratio).as(name).isLessThan(24);
  }

  /** The processor time of the fastest of some runs, which other processes hardly change. */
  private static long leastTime(ArgumentMap map) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long before = threads.getCurrentThreadCpuTime();
      ArgdownFormat.standard().write(map);
      least = Math.min(least, threads.getCurrentThreadCpuTime() - before);
    }
    return Math.max(least, 100_000);
  }
}
