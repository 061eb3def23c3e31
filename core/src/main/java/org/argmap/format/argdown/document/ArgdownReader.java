package org.argmap.format.argdown.document;

import static java.util.Objects.requireNonNull;

import org.argmap.format.ReadOptions;
import org.argmap.format.argdown.syntax.ArgdownParser;
import org.argmap.format.argdown.syntax.IncludeResolver;
import org.argmap.format.argdown.syntax.SyntaxTree;

/**
 * Reader of Argdown documents. Immutable, safe for any number of threads.
 *
 * <pre>{@code
 * ArgdownReader reader = ArgdownReader.standard().includes(IncludeResolver.inFolder(folder));
 * ArgdownDocument document = reader.read(text, ReadOptions.defaults());
 * }</pre>
 */
public final class ArgdownReader {
  private static final ArgdownReader STANDARD = new ArgdownReader(IncludeResolver.none());

  private final IncludeResolver includes;

  private ArgdownReader(IncludeResolver includes) {
    this.includes = includes;
  }

  /** Returns the reader that includes no other documents. */
  public static ArgdownReader standard() {
    return STANDARD;
  }

  /** Returns a reader that takes included documents from {@code resolver}. */
  public ArgdownReader includes(IncludeResolver resolver) {
    return new ArgdownReader(requireNonNull(resolver, "resolver"));
  }

  /** Reads a document with the default options. */
  public ArgdownDocument read(String text) {
    return read(text, ReadOptions.defaults());
  }

  /** Reads a document. Never throws on what the text says. */
  public ArgdownDocument read(String text, ReadOptions options) {
    SyntaxTree tree = ArgdownParser.parse(text, options, includes);
    DocumentBuilder builder = new DocumentBuilder(tree, options);
    DocumentParts parts = builder.parts();
    return new ArgdownDocument(
        parts, FindingOrder.inOrder(tree.findings(), builder.findings(), options.maxFindings()));
  }
}
