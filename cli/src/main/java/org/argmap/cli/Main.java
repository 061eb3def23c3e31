package org.argmap.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.argmap.cli.terminal.ProcessTerminal;
import org.argmap.cli.terminal.Terminal;

/** Entry point of the process. */
public final class Main {
  private static final int SECONDS_TO_FINISH = 2;

  private Main() {}

  /** Runs the command and exits with its status. */
  public static void main(String[] args) {
    // Pictures are drawn without a screen, also where there is one.
    System.setProperty("java.awt.headless", "true");
    if (WarmUp.isAsked()) {
      WarmUp.run();
      return;
    }
    Terminal terminal = ProcessTerminal.get();
    CountDownLatch finished = new CountDownLatch(1);
    finishWhenInterrupted(Thread.currentThread(), finished);
    int status;
    try {
      status = new Program(terminal).run(args);
    } finally {
      finished.countDown();
    }
    System.exit(status);
  }

  /** On Ctrl-C what is being written is finished or taken back before the process ends. */
  private static void finishWhenInterrupted(Thread main, CountDownLatch finished) {
    Thread hook =
        new Thread(
            () -> {
              try {
                if (finished.getCount() > 0) {
                  main.interrupt();
                  boolean inTime = finished.await(SECONDS_TO_FINISH, TimeUnit.SECONDS);
                  assert inTime || finished.getCount() > 0;
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "finish");
    Runtime.getRuntime().addShutdownHook(hook);
  }
}
