package org.argmap.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the pictures, outlines and files of all analyses into one folder, with a page to see them.
 */
public final class Gallery {
  private Gallery() {}

  /**
   * Writes the gallery and prints each file written.
   *
   * @param args the folder to write to
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("The gallery needs one argument: the folder to write to.");
      System.exit(2);
    }
    Path here = Path.of("").toAbsolutePath();
    for (Path file : write(Analysis.all(), Path.of(args[0]).toAbsolutePath())) {
      boolean below = file.startsWith(here);
      System.out.println("wrote " + (below ? here.relativize(file) : file));
    }
  }

  /** Writes the gallery of some analyses; returns the files in the order of writing. */
  static List<Path> write(List<Analysis> analyses, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> written = new ArrayList<>();
    for (Analysis analysis : analyses) {
      for (GalleryFile kind : GalleryFile.all()) {
        Path file = folder.resolve(kind.nameFor(analysis));
        written.add(Files.writeString(file, kind.writer().apply(analysis)));
      }
    }
    written.add(Files.writeString(folder.resolve("index.html"), GalleryPage.of(analyses)));
    return written;
  }
}
