package org.argmap.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.argmap.format.argdown.syntax.IncludeResolver;
import org.jspecify.annotations.Nullable;

/**
 * The files that a document includes from its folder, noted while it is read: those that are
 * missing, too, since the document is to be read again when they appear.
 */
final class IncludedFiles implements IncludeResolver {
  private final Path folder;
  private final IncludeResolver resolver;
  private final Set<Path> files = new ConcurrentSkipListSet<>();

  IncludedFiles(Path folder) {
    this.folder = folder;
    this.resolver = IncludeResolver.inFolder(folder);
  }

  @Override
  public Optional<Included> resolve(String path, @Nullable String from, int maxCharacters)
      throws IOException {
    try {
      Path file = folderOf(from).resolve(path.strip()).normalize();
      if (file.startsWith(folder)) {
        files.add(file);
      }
    } catch (InvalidPathException e) {
      // No path of a file; the resolver says so.
    }
    return resolver.resolve(path, from, maxCharacters);
  }

  /** The folder of an included document, whose name is its path from the root. */
  private Path folderOf(@Nullable String from) {
    Path file = from == null ? folder : folder.resolve(from).normalize();
    Path parent = file.getParent();
    return parent != null && parent.startsWith(folder) && Files.isRegularFile(file)
        ? parent
        : folder;
  }

  /** Returns the files, in the order of their paths. */
  Set<Path> files() {
    return Collections.unmodifiableSet(files);
  }
}
