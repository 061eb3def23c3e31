package org.argmap.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.argmap.examples.specimens.Specimen;
import org.argmap.graphviz.GraphvizEngine;
import org.argmap.render.Diagrams;

/**
 * Writes the pictures, outlines and files of all analyses into one folder, with a page to see them,
 * and the specimens of the drawing into another within it.
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
    Path folder = Path.of(args[0]).toAbsolutePath();
    List<Path> written = new ArrayList<>(write(Analysis.all(), folder));
    written.addAll(SpecimenGallery.write(Specimen.all(), folder.resolve("specimens")));
    for (Path file : written) {
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
    written.addAll(placedByGraphviz(analyses, folder));
    written.add(Files.writeString(folder.resolve("index.html"), GalleryPage.of(analyses)));
    return written;
  }

  /** The pictures once more, for comparison, if Graphviz is installed. */
  private static List<Path> placedByGraphviz(List<Analysis> analyses, Path folder)
      throws IOException {
    List<Path> written = new ArrayList<>();
    GraphvizEngine graphviz = GraphvizEngine.standard();
    if (graphviz.isAvailable()) {
      Path placed = Files.createDirectories(folder.resolve("graphviz"));
      for (Analysis analysis : analyses) {
        Path file = placed.resolve(GalleryFile.SVG.nameFor(analysis));
        String svg = Diagrams.svg().engine(graphviz).render(analysis.map());
        written.add(Files.writeString(file, svg));
      }
    }
    return written;
  }
}
