package org.argmap.format.argdown.document;

/**
 * The end of a premise-conclusion structure.
 *
 * @param argument the argument whose structure it is
 */
public record WrittenStructure(ArgdownArgument argument) implements WrittenPart {
  /** The argument, since its structure may be long. */
  @Override
  public String toString() {
    return "structure of " + argument;
  }
}
