/** Everything that draws an argument map. */
module org.argmap.render {
  requires transitive org.argmap.core;
  requires com.google.common;
  requires guru.nidi.graphviz;
  requires static transitive org.jspecify;
  // graphviz-java logs through SLF4J; an automatic module cannot say so itself.
  requires org.slf4j;
}
