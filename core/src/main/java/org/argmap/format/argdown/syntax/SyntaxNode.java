package org.argmap.format.argdown.syntax;

import org.argmap.model.SourcePlace;

/** A part of an Argdown document that knows where it stands. */
public sealed interface SyntaxNode
    permits Block,
        Comment,
        Content,
        DataBlock,
        FrontMatter,
        Inference,
        Inline,
        ListItem,
        NumberedStatement,
        RelationNode {

  /** What it covers, without blanks and line breaks around it. */
  Span span();

  /** Where it stands: document, first and last line and column. */
  default SourcePlace place() {
    return span().place();
  }
}
