package org.argmap.render.layout;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * What makes a layout stop: the interruption of its thread, or the end of its time. Phases call
 * {@link #tick} inside their loops, which costs next to nothing.
 */
final class Deadline {

  private static final int OFTEN = 0x3FF;

  private final @Nullable Duration limit;
  private final long start = System.nanoTime();
  private final long nanos;
  private int ticks;

  private Deadline(@Nullable Duration limit, long nanos) {
    this.limit = limit;
    this.nanos = nanos;
  }

  /** A deadline that only interruption ends. */
  static Deadline none() {
    return new Deadline(null, Long.MAX_VALUE);
  }

  /** A deadline that begins now. */
  static Deadline in(Duration limit) {
    long nanos;
    try {
      nanos = limit.toNanos();
    } catch (ArithmeticException tooLong) {
      nanos = Long.MAX_VALUE;
    }
    return new Deadline(limit, nanos);
  }

  /** Notes a small step of work. */
  void tick() {
    if ((++ticks & OFTEN) == 0) {
      check();
    }
  }

  /**
   * Checks at once.
   *
   * @throws CancellationException if the thread is interrupted; it stays so
   * @throws LayoutTimeoutException if the time is over
   */
  void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("The thread was interrupted during the layout.");
    }
    if (limit != null && System.nanoTime() - start > nanos) {
      throw new LayoutTimeoutException(limit);
    }
  }
}
