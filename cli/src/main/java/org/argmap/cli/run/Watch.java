package org.argmap.cli.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.argmap.cli.input.Input;
import org.argmap.cli.input.InputList;
import org.argmap.cli.terminal.Messages;
import org.argmap.cli.terminal.Refusal;

/**
 * Work that is done again whenever an input changes, appears or goes, or a file that it includes.
 *
 * <p>The system's own notices wake it at once where there are any; it looks for itself twice a
 * second all the same, since network folders and containers give none. What counts is how the files
 * look then, so that a file that is replaced by another of its name is seen as well as one that is
 * written. A file that is missing is reported once and looked for as long as the watch lasts; the
 * other files are watched meanwhile.
 */
public final class Watch {
  private static final long LOOK_EVERY_MILLIS = 400;
  private static final long SETTLE_MILLIS = 60;
  private static final int MOST_SETTLES = 8;

  /** An editor that puts another file in a file's place leaves it missing for a moment. */
  private static final int LOOKS_BEFORE_MISSING = 5;

  private final Messages messages;
  private final Supplier<InputList> inputs;
  private final Function<Path, Set<Path>> includedBy;
  private final Map<String, Integer> missing = new HashMap<>();

  /**
   * Makes a watch.
   *
   * @param inputs looks up the inputs; asked each time
   * @param includedBy tells the files that an input includes, as known from its last reading
   */
  public Watch(
      Messages messages, Supplier<InputList> inputs, Function<Path, Set<Path>> includedBy) {
    this.messages = messages;
    this.inputs = inputs;
    this.includedBy = includedBy;
  }

  /** Work on inputs. */
  @FunctionalInterface
  public interface Work {
    /**
     * Does the work.
     *
     * @param all the inputs that are there
     * @param changed those of them that are new or look different; all of them the first time
     */
    void accept(InputList all, InputList changed);
  }

  /** The look of a file, by which a change is noticed. */
  private record Look(Path file, long modifiedMillis, long size, String key) {}

  /**
   * Does the work, and again after each change, until the thread is interrupted.
   *
   * @throws CancellationException when the thread is interrupted
   */
  public int run(Work work) {
    try (FolderNotices notices = FolderNotices.open()) {
      InputList found = inputs.get();
      found.refusals().forEach(refusal -> missing.put(refusal.words(), LOOKS_BEFORE_MISSING));
      Map<Path, List<Look>> before = looks(found);
      doOnce(work, found, found);
      before = withIncludes(before, found);
      messages.say("Watching %s; Ctrl-C ends it.".formatted(names(found)));
      while (true) {
        notices.watch(folders(before));
        notices.await(LOOK_EVERY_MILLIS);
        found = inputs.get();
        tellMissing(found);
        Map<Path, List<Look>> looks = looks(found);
        if (!looks.equals(before)) {
          found = settled(found, looks);
          looks = looks(found);
          InputList changed = changed(found, before, looks);
          boolean isGone = !looks.keySet().containsAll(before.keySet());
          if (!changed.inputs().isEmpty() || isGone) {
            doOnce(work, found.withoutRefusals(), changed);
          }
          before = withIncludes(looks, changed);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  private static String names(InputList found) {
    int count = found.inputs().size() + found.refusals().size();
    return found.inputs().size() == 1 && count == 1
        ? found.inputs().get(0).toString()
        : count + " files";
  }

  /** Says once of each file that is missing for a while that it is. */
  private void tellMissing(InputList found) {
    Set<String> now = new HashSet<>();
    for (Refusal refusal : found.refusals()) {
      now.add(refusal.words());
      if (missing.merge(refusal.words(), 1, Integer::sum) == LOOKS_BEFORE_MISSING) {
        messages.refuse(refusal);
      }
    }
    missing.keySet().retainAll(now);
  }

  private void doOnce(Work work, InputList all, InputList changed) {
    try {
      work.accept(all, changed);
    } catch (Refusal refusal) {
      messages.refuse(refusal);
    }
  }

  /** Waits until nobody writes any more, but not for ever. */
  private InputList settled(InputList now, Map<Path, List<Look>> looks)
      throws InterruptedException {
    InputList last = now;
    Map<Path, List<Look>> seen = looks;
    for (int i = 0; i < MOST_SETTLES; i++) {
      Thread.sleep(SETTLE_MILLIS);
      last = inputs.get();
      Map<Path, List<Look>> again = looks(last);
      if (again.equals(seen)) {
        return last;
      }
      seen = again;
    }
    return last;
  }

  /** The inputs that are new or look different; still one of several, so that outputs go there. */
  private static InputList changed(
      InputList now, Map<Path, List<Look>> before, Map<Path, List<Look>> after) {
    List<Input> changed = new ArrayList<>();
    for (Input input : now.inputs()) {
      Path file = input.file().orElseThrow();
      if (!Objects.equals(after.get(file), before.get(file))) {
        changed.add(input);
      }
    }
    return now.only(changed);
  }

  private Map<Path, List<Look>> looks(InputList found) {
    Map<Path, List<Look>> looks = new LinkedHashMap<>();
    for (Input input : found.inputs()) {
      Path file = input.file().orElseThrow();
      looks.put(file, looks(file));
    }
    return looks;
  }

  /** The looks of an input and of what it includes. */
  private List<Look> looks(Path file) {
    List<Look> looks = new ArrayList<>();
    looks.add(look(file));
    includedBy.apply(file).forEach(each -> looks.add(look(each)));
    return looks;
  }

  /** Adds the files of which the work has shown that inputs include them. */
  private Map<Path, List<Look>> withIncludes(Map<Path, List<Look>> looks, InputList worked) {
    Map<Path, List<Look>> all = new LinkedHashMap<>(looks);
    for (Input input : worked.inputs()) {
      Path file = input.file().orElseThrow();
      List<Look> now = looks(file);
      List<Look> known = looks.getOrDefault(file, List.of());
      // What was seen before the work counts: it may have changed while the work was done.
      List<Look> merged = new ArrayList<>();
      for (Look look : now) {
        merged.add(
            known.stream().filter(old -> old.file().equals(look.file())).findFirst().orElse(look));
      }
      all.put(file, merged);
    }
    return all;
  }

  private static Look look(Path file) {
    try {
      BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
      long modified = seen.lastModifiedTime().toMillis();
      return new Look(file, modified, seen.size(), String.valueOf(seen.fileKey()));
    } catch (IOException e) {
      // Being replaced at this moment, or gone: the next look tells.
      return new Look(file, -1, -1, "");
    }
  }

  private static Set<Path> folders(Map<Path, List<Look>> looks) {
    Set<Path> folders = new HashSet<>();
    for (List<Look> each : looks.values()) {
      for (Look look : each) {
        Path folder = look.file().toAbsolutePath().getParent();
        if (folder != null) {
          folders.add(folder);
        }
      }
    }
    return folders;
  }
}
