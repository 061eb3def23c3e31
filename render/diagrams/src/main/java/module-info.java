/** Argument maps as pictures and text: SVG, HTML, Markdown, outline, DOT, Mermaid and JSON. */
@SuppressWarnings("module") // the modules it exports to are built after this one
module org.argmap.render {
  requires transitive org.argmap.core;
  requires com.google.common;
  requires static transitive org.jspecify;

  exports org.argmap.render;
  exports org.argmap.render.diagram;
  exports org.argmap.render.diagram.style;
  exports org.argmap.render.diagram.theme;
  exports org.argmap.render.diagram.view;
  exports org.argmap.render.dot;
  exports org.argmap.render.drawing to
      org.argmap.print;
  exports org.argmap.render.html;
  exports org.argmap.render.json;
  exports org.argmap.render.layout;
  exports org.argmap.render.mermaid;
  exports org.argmap.render.outline;
  exports org.argmap.render.svg;
  exports org.argmap.render.text;

  uses org.argmap.render.diagram.DiagramRenderer;
  uses org.argmap.render.diagram.DiagramStyle;
  uses org.argmap.render.layout.LayoutEngine;
}
