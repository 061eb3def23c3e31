package org.argmap.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import org.argmap.model.ArgumentMap;

/**
 * Measures how much heap a map of a million claims and a million arguments holds on to: the live
 * heap with the map less the live heap without it, after garbage collection, the texts of the
 * claims counted out because they are there before and after.
 */
public final class HeapPerPair {
  private static final int PAIRS = 1_000_000;
  private static final int REPETITIONS = 5;

  private HeapPerPair() {}

  /** Prints the bytes of heap per claim and argument. */
  public static void main(String[] args) throws InterruptedException {
    String[] texts = BenchmarkMaps.texts(PAIRS);
    double[] perPair = new double[REPETITIONS];
    for (int i = 0; i < REPETITIONS; i++) {
      long before = liveHeap();
      ArgumentMap map = BenchmarkMaps.build(texts);
      perPair[i] = (liveHeap() - before) / (double) PAIRS;
      System.out.printf(
          Locale.ROOT, "%d elements: %.1f bytes a pair%n", map.elements().size(), perPair[i]);
    }
    Arrays.sort(perPair);
    System.out.printf(Locale.ROOT, "median: %.1f bytes a pair%n", perPair[REPETITIONS / 2]);
  }

  private static long liveHeap() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      Thread.sleep(100);
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
