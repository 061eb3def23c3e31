package org.argmap.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Loads the catalogue that comes with Argmap, when it is first asked for. */
final class StandardSchemes {
  static final List<String> FILES =
      List.of(
          "sources.yaml", "causes.yaml", "classification.yaml", "action.yaml", "intelligence.yaml");
  static final SchemeCatalogue CATALOGUE = load();

  private StandardSchemes() {}

  private static SchemeCatalogue load() {
    SchemeCatalogue all = SchemeCatalogue.empty();
    for (String file : FILES) {
      all = all.with(SchemeFiles.read(text(file)).orThrow());
    }
    return all;
  }

  static String text(String file) {
    try (InputStream in = StandardSchemes.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + file + " is missing.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
