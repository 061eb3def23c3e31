package org.argmap.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.argmap.format.MapFormat;
import org.argmap.format.MapFormats;
import org.argmap.format.Resemblance.Degree;

/** The map files in a folder and below it, in the order of their names. */
final class FolderFiles extends SimpleFileVisitor<Path> {
  /** Files of every kind have these endings: only those that look like a map are taken. */
  private static final Set<String> SHARED = Set.of("json", "yaml", "yml", "xml", "txt", "md");

  private static final int BEGINNING = 4_096;

  private final Path folder;
  private final Set<String> extensions;
  private final List<Path> files = new ArrayList<>();
  private final Map<Path, IOException> failures = new TreeMap<>();

  private FolderFiles(Path folder, Set<String> extensions) {
    this.folder = folder;
    this.extensions = extensions;
  }

  static FolderFiles in(Path folder, Set<String> extensions) {
    FolderFiles found = new FolderFiles(folder, extensions);
    try {
      Files.walkFileTree(folder, found);
    } catch (IOException e) {
      found.failures.put(Path.of(""), e);
    }
    found.files.sort(null);
    return found;
  }

  /** The files, relative to the folder. */
  List<Path> files() {
    return files;
  }

  /** What could not be looked at, relative to the folder. */
  Map<Path, IOException> failures() {
    return failures;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
    return !each.equals(folder) && isLeftOut(each)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isLeftOut(file) && Files.isRegularFile(file)) {
      String extension = Inputs.extension(file.getFileName().toString());
      if (extensions.contains(extension) && (!SHARED.contains(extension) || looksLikeMap(file))) {
        files.add(folder.relativize(file));
      }
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    failures.put(folder.relativize(file), failure);
    return FileVisitResult.CONTINUE;
  }

  private static boolean isLeftOut(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") || name.startsWith("_");
  }

  private boolean looksLikeMap(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      String beginning = SourceText.decode(in.readNBytes(BEGINNING));
      for (MapFormat format : MapFormats.standard().all()) {
        if (format.canRead() && format.signs().resemblance(beginning).isAtLeast(Degree.LIKELY)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      failures.put(folder.relativize(file), e);
      return false;
    }
  }
}
