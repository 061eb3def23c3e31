/** The argument map, and everything that reads, writes and checks it. */
@SuppressWarnings("module") // the modules it exports to are built after this one
module org.argmap.core {
  requires com.google.common;
  requires static transitive org.jspecify;
  requires org.snakeyaml.engine;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.yaml;

  exports org.argmap.analysis;
  exports org.argmap.format;
  exports org.argmap.format.argdown;
  exports org.argmap.format.argdown.document;
  exports org.argmap.format.argdown.json;
  exports org.argmap.format.argdown.syntax;
  exports org.argmap.format.json;
  exports org.argmap.internal.file to
      org.argmap.cli,
      org.argmap.render;
  exports org.argmap.internal.text to
      org.argmap.cli,
      org.argmap.render;
  exports org.argmap.jackson;
  exports org.argmap.model;
  exports org.argmap.report;
  exports org.argmap.scheme;
  exports org.argmap.validate;

  uses org.argmap.format.MapFormat;
  uses org.argmap.validate.Rule;

  provides tools.jackson.databind.JacksonModule with
      org.argmap.jackson.ArgmapJacksonModule;
}
