package org.argmap.format.argdown.syntax;

/**
 * A relation as it is written below an element or an inference.
 *
 * @param span from the sign to the end of the child, without the child's own relations
 * @param symbol the sign
 * @param child the element after the sign, with the relations below it
 */
public record RelationNode(Span span, RelationSymbol symbol, ElementNode child)
    implements SyntaxNode {
  /** The sign and where the relation stands, since what is below may be deep. */
  @Override
  public String toString() {
    return "RelationNode[" + symbol.sign() + " at " + place() + "]";
  }
}
