package org.argmap.cli.run;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Parallel work on many things. The results come in the order of the things, and only a few more
 * than there are threads wait to be taken.
 */
public final class Batch {
  private static final int AHEAD = 4;

  private final int threads;

  /** Makes a batch that uses so many threads. */
  public Batch(int threads) {
    this.threads = Math.max(1, threads);
  }

  /** Makes a batch that uses all processors. */
  public static Batch standard() {
    return new Batch(Runtime.getRuntime().availableProcessors());
  }

  /**
   * Does the work.
   *
   * @param work done in any thread; a result says what went wrong, only errors are thrown
   * @param finished told in any thread when a piece of work is done, in any order
   * @param taken given the results in the order of the things, in the thread of the caller
   * @throws CancellationException if the thread is interrupted
   */
  public <T, R> void run(
      List<T> things, Function<T, R> work, Consumer<T> finished, Consumer<R> taken) {
    if (things.size() <= 1 || threads == 1) {
      for (T thing : things) {
        R result = work.apply(thing);
        finished.accept(thing);
        taken.accept(result);
      }
      return;
    }
    ExecutorService executor = Executors.newFixedThreadPool(Math.min(threads, things.size()));
    try {
      ArrayDeque<Future<R>> running = new ArrayDeque<>();
      Iterator<T> rest = things.iterator();
      while (rest.hasNext() || !running.isEmpty()) {
        while (rest.hasNext() && running.size() < AHEAD * threads) {
          T thing = rest.next();
          running.add(
              executor.submit(
                  () -> {
                    R result = work.apply(thing);
                    finished.accept(thing);
                    return result;
                  }));
        }
        taken.accept(result(running.remove()));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof Error error) {
        throw error;
      }
      throw cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }
  }
}
