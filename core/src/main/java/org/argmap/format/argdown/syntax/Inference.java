package org.argmap.format.argdown.syntax;

import java.util.List;

/**
 * The line between premises and conclusion, such as {@code ----} or {@code -- Modus ponens --}.
 *
 * @param span from its first hyphen to its last
 * @param rules the names of the rules of inference, in order
 * @param data the data, in order: one block, unless the document has more than it should
 * @param relations the undercuts that are written below it
 */
public record Inference(
    Span span, List<Content> rules, List<DataBlock> data, List<RelationNode> relations)
    implements SyntaxNode {
  /** Makes the inference. */
  public Inference {
    rules = List.copyOf(rules);
    data = List.copyOf(data);
    relations = List.copyOf(relations);
  }
}
