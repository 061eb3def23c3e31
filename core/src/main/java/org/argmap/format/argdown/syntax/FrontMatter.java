package org.argmap.format.argdown.syntax;

/**
 * The settings and other data at the beginning of a document, between two lines of {@code ===}.
 *
 * @param span the fences and all between them
 * @param yaml what is between the fences
 */
public record FrontMatter(Span span, Span yaml) implements SyntaxNode {}
