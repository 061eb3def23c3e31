package org.argmap.format.argdown.syntax;

/**
 * Data in braces: YAML, such as {@code {source: "P1"}}.
 *
 * @param span the braces and all between them
 */
public record DataBlock(Span span) implements SyntaxNode {}
