/** Everything that draws an argument map. */
module org.argmap.render {
  requires transitive org.argmap.core;
  requires com.google.common;
  requires transitive guru.nidi.graphviz;
  requires static transitive org.jspecify;
  // graphviz-java logs through SLF4J; an automatic module cannot say so itself.
  requires org.slf4j;

  exports org.argmap.render;
  exports org.argmap.render.diagram;
  exports org.argmap.render.dot;
  exports org.argmap.render.graphviz;
  exports org.argmap.render.layout;
  exports org.argmap.render.outline;
  exports org.argmap.render.svg;
  exports org.argmap.render.text;
}
