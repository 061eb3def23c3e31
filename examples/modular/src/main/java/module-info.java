/** A small application that is a module, and can be linked with jlink. */
module org.argmap.examples.modular {
  requires org.argmap.render;
}
