package org.argmap.format.argdown.syntax;

import java.util.List;
import org.argmap.format.ReadOptions;

/** Reads the syntax of Argdown documents. */
public final class ArgdownParser {
  private ArgdownParser() {}

  /** Reads a document with the default options and without includes. */
  public static SyntaxTree parse(String text) {
    return parse(text, ReadOptions.defaults(), IncludeResolver.none());
  }

  /** Reads a document. Never throws on what the text says. */
  public static SyntaxTree parse(String text, ReadOptions options, IncludeResolver includes) {
    SourceText source = SourceText.of(text, options.document().orElse(null));
    return new SyntaxTree(source, null, List.of(), List.of(), List.of());
  }
}
