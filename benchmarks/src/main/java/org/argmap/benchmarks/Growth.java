package org.argmap.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Prints how the time of all that walks a map grows with the map: the median of the processor time
 * of the calling thread, which other programs on the machine disturb less than the time of day. The
 * work of the garbage collector is not in it; {@link WalkBenchmark} and {@link BuildBenchmark} have
 * the time of day.
 */
public final class Growth {
  private static final int[] SIZES = {10_000, 100_000, 1_000_000};
  private static final int REPETITIONS = 5;

  private Growth() {}

  /** Prints the table. */
  public static void main(String[] args) {
    Map<String, double[]> table = new LinkedHashMap<>();
    for (int i = 0; i < SIZES.length; i++) {
      measure(i, table);
    }
    System.out.printf("| what | 10^4 | 10^5 | 10^6 | growth | growth |%n");
    System.out.printf("|---|---:|---:|---:|---:|---:|%n");
    table.forEach(
        (name, times) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %.2f ms | %.1f ms | %.0f ms | x %.1f | x %.1f |%n",
                name,
                times[0],
                times[1],
                times[2],
                times[1] / times[0],
                times[2] / times[1]));
  }

  private static void measure(int column, Map<String, double[]> table) {
    BuildBenchmark build = new BuildBenchmark();
    build.size = SIZES[column];
    build.prepare();
    WalkBenchmark walk = new WalkBenchmark();
    walk.size = SIZES[column];
    walk.prepare();
    Map<String, Supplier<Object>> work = new LinkedHashMap<>();
    work.put("build", build::build);
    work.put("roots", walk::roots);
    work.put("leaves", walk::leaves);
    work.put("grounds of the first claim", walk::grounds);
    work.put("consequences of the last claim", walk::consequences);
    work.put("strongly connected components", walk::components);
    work.put("topological order", walk::topologicalOrder);
    work.put("equals", walk::equalMaps);
    work.put("sub-map of half", walk::subMap);
    work.put("remove one", walk::remove);
    work.put("remove half", walk::removeHalf);
    work.put("rename", walk::rename);
    work.put("merge", walk::merge);
    work.forEach(
        (name, call) ->
            table.computeIfAbsent(name, n -> new double[SIZES.length])[column] = median(call));
  }

  private static double median(Supplier<Object> call) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double[] times = new double[REPETITIONS];
    for (int i = -2; i < REPETITIONS; i++) {
      long start = threads.getCurrentThreadCpuTime();
      Object result = call.get();
      long time = threads.getCurrentThreadCpuTime() - start;
      if (i >= 0 && result != null) {
        times[i] = time / 1e6;
      }
    }
    Arrays.sort(times);
    return times[REPETITIONS / 2];
  }
}
