package org.argmap.format.argdown.syntax;

import org.argmap.model.SourcePlace;

/** A node of the syntax tree, with its span in the text. */
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
