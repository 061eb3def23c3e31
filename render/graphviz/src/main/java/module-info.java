/** Graphviz as a layout engine, and argument maps as graphs of graphviz-java. */
module org.argmap.graphviz {
  requires transitive org.argmap.render;
  requires transitive guru.nidi.graphviz;
  requires static transitive org.jspecify;
  // graphviz-java logs through SLF4J; an automatic module cannot say so itself.
  requires org.slf4j;

  exports org.argmap.graphviz;

  provides org.argmap.render.layout.LayoutEngine with
      org.argmap.graphviz.GraphvizEngine;
}
