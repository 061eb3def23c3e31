package org.argmap.cli.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.argmap.cli.input.Input;
import org.argmap.cli.input.InputList;
import org.argmap.cli.terminal.Messages;
import org.argmap.cli.terminal.Refusal;

/**
 * Does something again whenever an input changes, appears or goes.
 *
 * <p>The system's own notices wake it at once where there are any; it looks for itself twice a
 * second all the same, since network folders and containers give none. What counts is how the files
 * look then, so that a file that is replaced by another of its name is seen as well as one that is
 * written.
 */
public final class Watch {
  private static final long LOOK_EVERY_MILLIS = 400;
  private static final long SETTLE_MILLIS = 60;
  private static final int MOST_SETTLES = 8;
  private static final int LOOKS_BEFORE_MISSING = 5;

  private final Messages messages;
  private final Supplier<InputList> inputs;

  /** Makes a watch over the inputs, which are looked up anew each time. */
  public Watch(Messages messages, Supplier<InputList> inputs) {
    this.messages = messages;
    this.inputs = inputs;
  }

  /** How a file looked. */
  private record Look(long modifiedMillis, long size, String key) {}

  /**
   * Does the work, and again after each change, until the thread is interrupted.
   *
   * @param work given the inputs that are new or changed
   * @throws CancellationException when the thread is interrupted
   */
  public int run(Consumer<InputList> work) {
    try (FolderNotices notices = FolderNotices.open()) {
      InputList found = inputs.get();
      Map<Path, Look> before = looks(found);
      doOnce(work, found);
      messages.say(
          "Watching %s; Ctrl-C ends it."
              .formatted(
                  found.inputs().size() == 1
                      ? found.inputs().get(0).name()
                      : found.inputs().size() + " files"));
      int missed = 0;
      while (true) {
        notices.watch(folders(found));
        notices.await(LOOK_EVERY_MILLIS);
        InputList now = inputs.get();
        if (now.refusals().size() > found.refusals().size()) {
          // Gone: for good, or because an editor is just putting another in its place.
          missed++;
          if (missed == LOOKS_BEFORE_MISSING) {
            now.refusals().forEach(messages::refuse);
          }
          continue;
        }
        missed = 0;
        Map<Path, Look> looks = looks(now);
        if (!looks.equals(before)) {
          now = settled(now, looks);
          looks = looks(now);
          doOnce(work, changed(now, before, looks));
          before = looks;
          found = now;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  private void doOnce(Consumer<InputList> work, InputList found) {
    if (found.inputs().isEmpty() && found.refusals().isEmpty()) {
      return; // Something went, and nothing came.
    }
    try {
      work.accept(found);
    } catch (Refusal refusal) {
      messages.refuse(refusal);
    }
  }

  /** Waits until nobody writes any more, but not for ever. */
  private InputList settled(InputList now, Map<Path, Look> looks) throws InterruptedException {
    InputList last = now;
    Map<Path, Look> seen = looks;
    for (int i = 0; i < MOST_SETTLES; i++) {
      Thread.sleep(SETTLE_MILLIS);
      last = inputs.get();
      Map<Path, Look> again = looks(last);
      if (again.equals(seen)) {
        return last;
      }
      seen = again;
    }
    return last;
  }

  /** The inputs that are new or look different; still one of several, so that outputs go there. */
  private static InputList changed(InputList now, Map<Path, Look> before, Map<Path, Look> after) {
    List<Input> changed = new ArrayList<>();
    for (Input input : now.inputs()) {
      Path file = input.file().orElseThrow();
      if (!String.valueOf(after.get(file)).equals(String.valueOf(before.get(file)))) {
        changed.add(input);
      }
    }
    return new InputList(changed, List.of(), now.isSeveral());
  }

  private static Map<Path, Look> looks(InputList found) {
    Map<Path, Look> looks = new LinkedHashMap<>();
    for (Input input : found.inputs()) {
      Path file = input.file().orElseThrow();
      try {
        BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
        looks.put(
            file,
            new Look(
                seen.lastModifiedTime().toMillis(), seen.size(), String.valueOf(seen.fileKey())));
      } catch (IOException e) {
        // Being replaced at this moment, or gone: the next look tells.
        looks.put(file, new Look(-1, -1, ""));
      }
    }
    return looks;
  }

  private static Set<Path> folders(InputList found) {
    Set<Path> folders = new HashSet<>();
    for (Input input : found.inputs()) {
      Path folder = input.file().orElseThrow().toAbsolutePath().getParent();
      if (folder != null) {
        folders.add(folder);
      }
    }
    return folders;
  }
}
