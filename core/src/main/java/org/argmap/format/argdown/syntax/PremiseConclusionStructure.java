package org.argmap.format.argdown.syntax;

import java.util.List;

/**
 * A premise-conclusion structure: numbered statements, and inferences between them.
 *
 * @param span all of it
 * @param statements the statements in order; the one after an inference is its conclusion
 */
public record PremiseConclusionStructure(Span span, List<NumberedStatement> statements)
    implements Block {
  /** Makes the structure. */
  public PremiseConclusionStructure {
    statements = List.copyOf(statements);
  }
}
