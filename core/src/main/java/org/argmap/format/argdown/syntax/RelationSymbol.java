package org.argmap.format.argdown.syntax;

/**
 * The signs that begin a relation. A pointed bracket shows the direction; without one the child,
 * the element after the sign, bears on its parent, the element above.
 */
public enum RelationSymbol {
  /** {@code +} or {@code <+}: the child supports the parent. */
  SUPPORTED_BY("<+"),
  /** {@code -} or {@code <-}: the child attacks the parent. */
  ATTACKED_BY("<-"),
  /** {@code _} or {@code <_}: the child undercuts the parent. */
  UNDERCUT_BY("<_"),
  /** {@code +>}: the parent supports the child. */
  SUPPORTS("+>"),
  /** {@code ->}: the parent attacks the child. */
  ATTACKS("->"),
  /** {@code _>}: the parent undercuts the child. */
  UNDERCUTS("_>"),
  /** {@code ><}: the two contradict each other. */
  CONTRADICTS("><");

  private final String sign;

  RelationSymbol(String sign) {
    this.sign = sign;
  }

  /** The sign in full, such as {@code <+}. */
  public String sign() {
    return sign;
  }

  /** Whether the relation goes from the parent to the child. */
  public boolean goesToChild() {
    return this == SUPPORTS || this == ATTACKS || this == UNDERCUTS || this == CONTRADICTS;
  }
}
