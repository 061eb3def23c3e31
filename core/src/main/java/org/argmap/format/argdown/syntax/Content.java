package org.argmap.format.argdown.syntax;

import java.util.List;

/**
 * The content of an element or heading as a flat list of pieces. Comments, and blanks around it,
 * are left out.
 *
 * @param span from the first piece to the last; empty, at the place where a text could stand, if
 *     there is none
 * @param pieces the pieces, flat: emphasis is a pair of signs among them
 */
public record Content(Span span, List<Inline> pieces) implements SyntaxNode {
  /** Makes the content. */
  public Content {
    pieces = List.copyOf(pieces);
  }
}
