package org.argmap.format.argdown.syntax;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line of a premise-conclusion structure, such as {@code (1) All humans are mortal.} */
public final class NumberedStatement implements SyntaxNode {
  private final Span span;
  private final String number;
  private final ElementNode statement;
  private final @Nullable Inference inference;

  NumberedStatement(
      Span span, String number, ElementNode statement, @Nullable Inference inference) {
    this.span = span;
    this.number = number;
    this.statement = statement;
    this.inference = inference;
  }

  @Override
  public Span span() {
    return span;
  }

  /** The digits between the parentheses. Argdown gives them no meaning; order alone counts. */
  public String number() {
    return number;
  }

  /** The statement. */
  public ElementNode statement() {
    return statement;
  }

  /** The inference of which this is the conclusion: the one that stands right before it. */
  public Optional<Inference> inference() {
    return Optional.ofNullable(inference);
  }
}
