/** The argument map, and everything that reads, writes and checks it. */
module org.argmap.core {
  requires com.google.common;
  requires static transitive org.jspecify;
  requires org.snakeyaml.engine;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.yaml;

  exports org.argmap.format;
  exports org.argmap.format.json;
  exports org.argmap.model;

  uses org.argmap.format.MapFormat;
}
