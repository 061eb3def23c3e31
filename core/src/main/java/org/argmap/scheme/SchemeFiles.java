package org.argmap.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.argmap.internal.yaml.YamlLimits;
import org.argmap.model.Finding;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/**
 * Reads schemes from YAML: the catalogue that comes with Argmap is written in the same form.
 *
 * <pre>{@code
 * schemes:
 *   - name: house-style
 *     title: Argument from house style
 *     aliases: [HouseStyle]
 *     reference: The house's style guide, 2024
 *     premises:
 *       - role: guide
 *         text: The guide says how W is to be written.
 *     conclusion: W is to be written so.
 *     questions:
 *       - name: edition
 *         kind: assumption
 *         text: Is the guide the edition in force?
 * }</pre>
 *
 * <p>A scheme needs a name and a title. The kind of a question is {@code assumption} (the burden is
 * on the proponent) or {@code exception} (on the challenger). Reading never throws on content: what
 * is wrong becomes a finding with line and column, and the schemes that are right are kept. Aliases
 * of YAML ({@code *name}) are not followed; a file has at most two million characters.
 */
public final class SchemeFiles {
  private SchemeFiles() {}

  /** Reads a text. */
  public static SchemeFile read(String text) {
    return read(text, null);
  }

  /**
   * Reads a file in UTF-8; its name stands in the places of findings.
   *
   * @throws IOException if the file cannot be read
   */
  public static SchemeFile read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    int most = 4 * YamlLimits.STANDARD.characters();
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(most + 1);
    }
    if (bytes.length > most) {
      return new SchemeFile(
          SchemeCatalogue.empty(),
          List.of(
              Finding.error(
                      "scheme-file.too-large",
                      "The file has more than %s bytes. It is not read.".formatted(most))
                  .place(SourcePlace.in(name))
                  .hint("Divide it into several files.")
                  .build()));
    }
    return read(new String(bytes, StandardCharsets.UTF_8), name);
  }

  private static SchemeFile read(String text, @Nullable String document) {
    return new SchemeFileReader().read(text, document);
  }
}
