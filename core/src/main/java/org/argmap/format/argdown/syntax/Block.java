package org.argmap.format.argdown.syntax;

/**
 * A block of a document, between blank lines: a heading, a statement or an argument with its
 * relations, a premise-conclusion structure, or a list.
 */
public sealed interface Block extends SyntaxNode
    permits ElementNode, Heading, ListBlock, PremiseConclusionStructure {}
