package org.argmap.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.argmap.examples.specimens.Specimen;
import org.argmap.graphviz.GraphvizEngine;

/** Writes the specimens of the drawing, placed by each engine, and the page that shows them all. */
final class SpecimenGallery {
  private SpecimenGallery() {}

  /**
   * Writes the pictures and {@code index.html} into a folder, and those placed by Graphviz into its
   * subfolder {@code graphviz}, if Graphviz is installed; returns the files in the order of
   * writing.
   */
  static List<Path> write(List<Specimen> specimens, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> written = new ArrayList<>();
    for (Specimen specimen : specimens) {
      Path file = folder.resolve(SpecimenPage.fileOf(specimen));
      written.add(Files.writeString(file, specimen.svg()));
    }
    GraphvizEngine graphviz = GraphvizEngine.standard();
    if (graphviz.isAvailable()) {
      Path placed = Files.createDirectories(folder.resolve("graphviz"));
      for (Specimen specimen : specimens) {
        Path file = placed.resolve(SpecimenPage.fileOf(specimen));
        written.add(Files.writeString(file, specimen.svg(graphviz)));
      }
    }
    written.add(Files.writeString(folder.resolve("index.html"), SpecimenPage.of(specimens)));
    return written;
  }
}
