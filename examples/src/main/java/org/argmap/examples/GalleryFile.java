package org.argmap.examples;

import java.util.List;
import java.util.function.Function;
import org.argmap.format.json.JsonFormat;
import org.argmap.model.ArgumentMap;
import org.argmap.render.Diagrams;

/**
 * A kind of file that the gallery has of each analysis.
 *
 * @param extension ends the file's name
 * @param title what it is, for readers
 * @param writer makes its text
 */
record GalleryFile(String extension, String title, Function<ArgumentMap, String> writer) {
  static final GalleryFile SVG =
      new GalleryFile("svg", "Picture (SVG)", map -> Diagrams.svg().render(map));
  static final GalleryFile DOT =
      new GalleryFile("dot", "Graph for Graphviz (DOT)", map -> Diagrams.dot().render(map));
  static final GalleryFile OUTLINE =
      new GalleryFile("txt", "Outline (text)", map -> Diagrams.outline().render(map));
  static final GalleryFile JSON =
      new GalleryFile(
          "json", "Map (JSON)", map -> JsonFormat.instance().write(map).orThrow().text());

  static List<GalleryFile> all() {
    return List.of(SVG, DOT, OUTLINE, JSON);
  }

  String nameFor(Analysis analysis) {
    return analysis.id() + "." + extension;
  }
}
