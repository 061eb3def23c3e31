package org.argmap.format.argdown.syntax;

/**
 * An item of a list.
 *
 * @param span the bullet or number, and the element
 * @param element the statement or argument
 */
public record ListItem(Span span, ElementNode element) implements SyntaxNode {}
