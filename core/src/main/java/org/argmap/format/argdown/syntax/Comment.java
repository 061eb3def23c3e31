package org.argmap.format.argdown.syntax;

/**
 * A comment: {@code // to the end of the line}, {@code /* ... *}{@code /} or {@code <!-- ... -->}.
 *
 * @param span all of it, the signs included
 */
public record Comment(Span span) implements SyntaxNode {}
