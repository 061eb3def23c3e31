/** The {@code argmap} command. */
module org.argmap.cli {
  requires info.picocli;
  requires org.argmap.core;
  requires org.argmap.graphviz;
  requires org.argmap.print;
  requires org.argmap.render;
  requires static org.jspecify;
  requires tools.jackson.core;

  // Options and arguments are set through annotated fields.
  opens org.argmap.cli to
      info.picocli;
}
