/** Everything that draws an argument map. */
module org.argmap.render {
  requires transitive org.argmap.core;
  requires com.google.common;
  requires transitive guru.nidi.graphviz;
  requires static transitive org.jspecify;
  // graphviz-java logs through SLF4J; an automatic module cannot say so itself.
  requires org.slf4j;
  // PDFBox draws PDF files and reads fonts; both it and PNG pictures need the geometry of AWT.
  requires java.desktop;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;

  exports org.argmap.render;
  exports org.argmap.render.diagram;
  exports org.argmap.render.dot;
  exports org.argmap.render.graphviz;
  exports org.argmap.render.html;
  exports org.argmap.render.json;
  exports org.argmap.render.layout;
  exports org.argmap.render.mermaid;
  exports org.argmap.render.outline;
  exports org.argmap.render.raster;
  exports org.argmap.render.svg;
  exports org.argmap.render.text;
}
