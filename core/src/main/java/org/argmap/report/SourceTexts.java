package org.argmap.report;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;

/**
 * The texts that maps were read from, so that a report can show the lines it speaks of.
 *
 * <pre>{@code
 * SourceTexts texts = SourceTexts.of("notes.yaml", Files.readString(Path.of("notes.yaml")));
 * }</pre>
 *
 * @implSpec Implementations answer the same name with the same text while a report is rendered, and
 *     may be asked by several threads. A text is asked for once for each rendering.
 */
@FunctionalInterface
public interface SourceTexts {

  /**
   * The text of a document; empty if it is not known, or is no longer the one that was read.
   *
   * @param document the name that {@link org.argmap.model.SourcePlace#document} has; empty for a
   *     text without a name
   */
  Optional<String> text(String document);

  /** Knows no text. */
  static SourceTexts none() {
    return document -> Optional.empty();
  }

  /** Knows one text, which has no name. */
  static SourceTexts of(String text) {
    return of("", text);
  }

  /** Knows one text. */
  static SourceTexts of(String document, String text) {
    return of(Map.of(document, text));
  }

  /** Knows these texts by their names. */
  static SourceTexts of(Map<String, String> texts) {
    Map<String, String> known = Map.copyOf(texts);
    return document -> Optional.ofNullable(known.get(requireNonNull(document, "document")));
  }
}
