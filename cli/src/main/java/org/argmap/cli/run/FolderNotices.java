package org.argmap.cli.run;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Notices of the system that a folder has changed; none where the system sends none. */
final class FolderNotices implements AutoCloseable {
  private final @Nullable WatchService service;
  private final Map<Path, WatchKey> keys = new HashMap<>();

  private FolderNotices(@Nullable WatchService service) {
    this.service = service;
  }

  static FolderNotices open() {
    try {
      return new FolderNotices(FileSystems.getDefault().newWatchService());
    } catch (IOException | UnsupportedOperationException e) {
      return new FolderNotices(null); // No notices are left, say: looking twice a second must do.
    }
  }

  /** Asks for notices of these folders, besides those asked for before. */
  void watch(Set<Path> folders) {
    if (service == null) {
      return;
    }
    for (Path folder : folders) {
      WatchKey key = keys.get(folder);
      if (key == null || !key.isValid()) {
        try {
          keys.put(
              folder,
              folder.register(
                  service,
                  StandardWatchEventKinds.ENTRY_CREATE,
                  StandardWatchEventKinds.ENTRY_MODIFY,
                  StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException e) {
          keys.remove(folder); // Looked at twice a second all the same.
        }
      }
    }
  }

  /** Returns when there is a notice, and after this time in any case. */
  void await(long millis) throws InterruptedException {
    if (service == null) {
      Thread.sleep(millis);
      return;
    }
    try {
      WatchKey key = service.poll(millis, TimeUnit.MILLISECONDS);
      while (key != null) {
        key.pollEvents();
        key.reset();
        key = service.poll();
      }
    } catch (ClosedWatchServiceException e) {
      Thread.sleep(millis);
    }
  }

  @Override
  public void close() {
    if (service != null) {
      try {
        service.close();
      } catch (IOException e) {
        // Nothing depends on it any more.
      }
    }
  }
}
