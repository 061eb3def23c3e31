package org.argmap.examples;

import java.util.List;
import java.util.function.Function;
import org.argmap.format.json.JsonFormat;
import org.argmap.render.Diagrams;
import org.argmap.report.TextReporter;

/**
 * A kind of file that the gallery has of each analysis.
 *
 * @param extension ends the file's name
 * @param title what it is, for readers
 * @param writer makes its text
 */
record GalleryFile(String extension, String title, Function<Analysis, String> writer) {
  static final GalleryFile SVG =
      new GalleryFile("svg", "Picture (SVG)", analysis -> Diagrams.svg().render(analysis.map()));
  static final GalleryFile DOT =
      new GalleryFile(
          "dot", "Graph for Graphviz (DOT)", analysis -> Diagrams.dot().render(analysis.map()));
  static final GalleryFile OUTLINE =
      new GalleryFile(
          "txt", "Outline (text)", analysis -> Diagrams.outline().render(analysis.map()));
  static final GalleryFile JSON =
      new GalleryFile(
          "json",
          "Map (JSON)",
          analysis -> JsonFormat.standard().write(analysis.map()).orThrow().text());
  static final GalleryFile REPORT =
      new GalleryFile(
          "report.txt",
          "What the validator says (text)",
          analysis ->
              TextReporter.builder()
                  .suppressed(true)
                  .build()
                  .render(analysis.validator().validate(analysis.map())));

  static List<GalleryFile> all() {
    return List.of(SVG, DOT, OUTLINE, JSON, REPORT);
  }

  String nameFor(Analysis analysis) {
    return analysis.id() + "." + extension;
  }
}
