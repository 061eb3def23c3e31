package org.argmap.render.layout.graph;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Stops a layout when its thread is interrupted or its time limit has passed. Phases call {@link
 * #tick} inside their loops, which is cheap enough for every iteration.
 */
public final class Deadline {

  private static final int TICKS_BETWEEN_CHECKS = 0x3FF;

  private final @Nullable Supplier<? extends RuntimeException> timeout;
  private final long start = System.nanoTime();
  private final long nanos;
  private int ticks;

  private Deadline(@Nullable Supplier<? extends RuntimeException> timeout, long nanos) {
    this.timeout = timeout;
    this.nanos = nanos;
  }

  /** Returns a deadline without a time limit; only interruption ends it. */
  public static Deadline none() {
    return new Deadline(null, Long.MAX_VALUE);
  }

  /**
   * Returns a deadline that starts now.
   *
   * @param nanos the time limit in nanoseconds
   * @param timeout makes the exception that is thrown once the limit has passed
   */
  public static Deadline after(long nanos, Supplier<? extends RuntimeException> timeout) {
    return new Deadline(timeout, nanos);
  }

  /** Counts a small step of work and checks the deadline once in a thousand steps. */
  public void tick() {
    if ((++ticks & TICKS_BETWEEN_CHECKS) == 0) {
      check();
    }
  }

  /**
   * Checks the deadline at once.
   *
   * @throws CancellationException if the thread is interrupted; its interrupt status is kept
   * @throws RuntimeException the exception of this deadline, if the time limit has passed
   */
  public void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("The thread was interrupted during the layout.");
    }
    if (timeout != null && System.nanoTime() - start > nanos) {
      throw timeout.get();
    }
  }
}
