package org.argmap.format.argdown.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.argmap.internal.text.Quoted;
import org.jspecify.annotations.Nullable;

/** Includes files below a folder. Names are paths from that folder, with slashes. */
final class FolderIncludes implements IncludeResolver {
  private final Path root;

  FolderIncludes(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  @Override
  public Optional<Included> resolve(String path, @Nullable String from, int maxCharacters)
      throws IOException {
    Path file = file(path, from);
    Path realRoot = root.toRealPath();
    if (!file.startsWith(root)) {
      throw outside(path);
    }
    if (!Files.isRegularFile(file)) {
      throw new IOException(
          "There is no file %s in the folder of the document.".formatted(Quoted.text(path)));
    }
    Path real = file.toRealPath();
    if (!real.startsWith(realRoot)) {
      throw outside(path);
    }
    String name = realRoot.relativize(real).toString().replace('\\', '/');
    return Optional.of(new Included(name, text(real, maxCharacters)));
  }

  private Path file(String path, @Nullable String from) throws IOException {
    try {
      Path wanted = Path.of(path.strip());
      if (wanted.isAbsolute()) {
        throw outside(path);
      }
      return folderOf(from).resolve(wanted).normalize();
    } catch (InvalidPathException e) {
      throw new IOException("%s is no path of a file.".formatted(Quoted.text(path)), e);
    }
  }

  /** The folder of the including document: the root, unless its name leads to a file below. */
  private Path folderOf(@Nullable String from) {
    if (from != null) {
      try {
        Path file = root.resolve(from).normalize();
        Path folder = file.getParent();
        if (folder != null && folder.startsWith(root) && Files.isRegularFile(file)) {
          return folder;
        }
      } catch (InvalidPathException e) {
        // Then the name is no path, which is as good as none.
        return root;
      }
    }
    return root;
  }

  private static IOException outside(String path) {
    return new IOException(
        "%s lies outside the folder from which documents may be included."
            .formatted(Quoted.text(path)));
  }

  private static String text(Path file, int maxCharacters) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (int read = reader.read(buffer);
          read >= 0 && text.length() <= maxCharacters;
          read = reader.read(buffer)) {
        text.append(buffer, 0, read);
      }
    }
    return text.toString();
  }
}
