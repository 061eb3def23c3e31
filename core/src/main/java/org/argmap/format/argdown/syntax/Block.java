package org.argmap.format.argdown.syntax;

/**
 * What stands between blank lines: a heading, a statement or an argument with its relations, a
 * premise-conclusion structure, or a list.
 */
public sealed interface Block extends SyntaxNode
    permits ElementNode, Heading, ListBlock, PremiseConclusionStructure {}
