package org.argmap.internal.file;

import static java.nio.file.attribute.PosixFilePermission.GROUP_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.GROUP_READ;
import static java.nio.file.attribute.PosixFilePermission.GROUP_WRITE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The permissions, the owner and the group of a file that is to be replaced. */
final class TargetAttributes {
  private static final Map<PosixFilePermission, PosixFilePermission> OTHERS_FOR_GROUP =
      Map.of(GROUP_READ, OTHERS_READ, GROUP_WRITE, OTHERS_WRITE, GROUP_EXECUTE, OTHERS_EXECUTE);

  private final @Nullable PosixFileAttributes old;

  private TargetAttributes(@Nullable PosixFileAttributes old) {
    this.old = old;
  }

  /** Reads the attributes of a file; there are none if it does not exist. */
  static TargetAttributes of(Path target) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (view == null) {
      return new TargetAttributes(null);
    }
    try {
      return new TargetAttributes(view.readAttributes());
    } catch (NoSuchFileException e) {
      return new TargetAttributes(null);
    }
  }

  /**
   * Returns the attributes that a temporary file is created with: for a file that exists already,
   * its owner's alone, so that nobody else reads what the target may be closed to.
   */
  FileAttribute<?>[] ofTemporary() {
    return old == null
        ? new FileAttribute<?>[0]
        : new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(
              EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
        };
  }

  /** Gives these attributes to the file that replaces the target. */
  void applyTo(Path file) throws IOException {
    if (old == null) {
      return;
    }
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    PosixFileAttributes now = view.readAttributes();
    if (!now.owner().equals(old.owner())) {
      attempt(() -> view.setOwner(old.owner()));
    }
    Set<PosixFilePermission> permissions = old.permissions();
    if (!now.group().equals(old.group()) && !attempt(() -> view.setGroup(old.group()))) {
      permissions = withoutGroup(permissions);
    }
    view.setPermissions(permissions);
  }

  /** Another group may do what everybody may, and no more. */
  private static Set<PosixFilePermission> withoutGroup(Set<PosixFilePermission> permissions) {
    Set<PosixFilePermission> kept = EnumSet.noneOf(PosixFilePermission.class);
    for (PosixFilePermission each : permissions) {
      PosixFilePermission others = OTHERS_FOR_GROUP.get(each);
      if (others == null || permissions.contains(others)) {
        kept.add(each);
      }
    }
    return kept;
  }

  @FunctionalInterface
  private interface Change {
    void make() throws IOException;
  }

  /** Makes a change that the system may refuse: only root gives files away. */
  private static boolean attempt(Change change) {
    try {
      change.make();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
