package org.argmap.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ClaimId;

/**
 * Prints how long the largest drawings take, layout and SVG together, and how soon a drawing stops
 * when its thread is interrupted.
 */
public final class LargeDrawings {
  private static final int CHAIN = 100_000;
  private static final int REPETITIONS = 5;
  private static final int INTERRUPTIONS = 20;

  private LargeDrawings() {}

  /**
   * Draws the tree, then a chain of 100,000, and stops drawings of the third map.
   *
   * @param args the files of a large tree and of a map to interrupt, as gen-map.mjs prints them
   * @throws IOException if a file cannot be read
   * @throws InterruptedException never, as nobody interrupts this thread
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 2) {
      System.err.println("LargeDrawings needs two arguments: a large tree, a map to interrupt.");
      System.exit(2);
    }
    time("tree", GeneratedMap.read(Path.of(args[0])));
    time("chain", chain(CHAIN));
    interrupt(GeneratedMap.read(Path.of(args[1])));
  }

  private static void time(String what, ArgumentMap map) {
    double[] seconds = new double[REPETITIONS];
    int length = 0;
    for (int i = 0; i < REPETITIONS; i++) {
      long start = System.nanoTime();
      length = Placement.KEPT.draw(map).length();
      seconds[i] = (System.nanoTime() - start) / 1e9;
    }
    double first = seconds[0];
    Arrays.sort(seconds);
    System.out.printf(
        Locale.ROOT,
        "%s of %d claims: first %.2f s, median of %d %.2f s, SVG of %.0f MB%n",
        what,
        map.claims().size(),
        first,
        REPETITIONS,
        seconds[REPETITIONS / 2],
        length / 1e6);
  }

  private static ArgumentMap chain(int length) {
    ArgumentMapBuilder builder = ArgumentMap.builder("Chain");
    ClaimId above = builder.claim("c0", "The conclusion of the chain.");
    for (int i = 1; i < length; i++) {
      ClaimId ground = builder.claim("c" + i, "Step " + i + " of the chain.");
      builder.support(above, ground);
      above = ground;
    }
    return builder.build();
  }

  /** Interrupts at moments spread over the time that a whole drawing takes. */
  private static void interrupt(ArgumentMap map) throws InterruptedException {
    long start = System.nanoTime();
    int length = Placement.KEPT.draw(map).length();
    long whole = (System.nanoTime() - start) / 1_000_000;
    double[] delays = new double[INTERRUPTIONS];
    int stopped = 0;
    for (int i = 0; i < INTERRUPTIONS; i++) {
      boolean[] wasStopped = new boolean[1];
      Thread drawing = new Thread(() -> wasStopped[0] = isStopped(map));
      drawing.start();
      Thread.sleep(whole * i / INTERRUPTIONS);
      long interrupted = System.nanoTime();
      drawing.interrupt();
      drawing.join();
      delays[i] = (System.nanoTime() - interrupted) / 1e6;
      stopped += wasStopped[0] ? 1 : 0;
    }
    Arrays.sort(delays);
    System.out.printf(
        Locale.ROOT,
        "interrupted %d times while drawing %d claims (%d ms, %d characters): stopped %d times,"
            + " median %.0f ms, longest %.0f ms%n",
        INTERRUPTIONS,
        map.claims().size(),
        whole,
        length,
        stopped,
        delays[INTERRUPTIONS / 2],
        delays[INTERRUPTIONS - 1]);
  }

  private static boolean isStopped(ArgumentMap map) {
    try {
      return Placement.KEPT.draw(map).isEmpty();
    } catch (CancellationException e) {
      return true;
    }
  }
}
