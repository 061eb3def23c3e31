package org.argmap.format.argdown.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents that a document includes with {@code @include(path)}.
 *
 * <pre>{@code
 * IncludeResolver folder = IncludeResolver.inFolder(Path.of("debate"));
 * }</pre>
 *
 * @implSpec A resolver gives the same name for the same document, however it is asked for: names
 *     tell what is included already, and stand in places.
 */
public interface IncludeResolver {

  /**
   * Finds a document.
   *
   * @param path the path as it is written
   * @param from the name of the document that includes it; null if that has no name
   * @param maxCharacters how many characters are read at most; what has more may be cut off behind
   *     one more than these
   * @return the document; nothing if includes are switched off
   * @throws IOException if it is not there, may not be read, or cannot be; the message says which,
   *     in a whole sentence
   */
  Optional<Included> resolve(String path, @Nullable String from, int maxCharacters)
      throws IOException;

  /**
   * An included document.
   *
   * @param name its name, in places and for the paths that it includes itself
   * @param text all of it
   */
  record Included(String name, String text) {}

  /** Includes nothing: {@code @include} is a text like any other. */
  static IncludeResolver none() {
    return (path, from, maxCharacters) -> Optional.empty();
  }

  /**
   * Includes files of a folder and of the folders in it, and no others: not by {@code ..}, nor by
   * an absolute path, nor by a symbolic link that leads outside.
   *
   * @param root the folder; the document that is read is taken to lie in it, at the path that its
   *     name says if it is a file there
   */
  static IncludeResolver inFolder(Path root) {
    return new FolderIncludes(root);
  }
}
