package org.argmap.format.argdown.notation;

/**
 * Names of the attributes in which a map keeps what Argdown says beyond the model, so that it can
 * be written back as it was.
 */
public final class ArgdownAttributes {
  /** On a claim: it is an argument in the text, sketched by its gist alone. Value: true. */
  public static final String SKETCH = "argdown.sketch";

  /** On a claim: its text as it is written, with emphasis, links and mentions. */
  public static final String MARKUP = "argdown.markup";

  /** On an argument: it is written as an undercut of something that has no step. Value: true. */
  public static final String UNDERCUT = "argdown.undercut";

  /**
   * On an argument from one premise: it is written as a premise-conclusion structure without a
   * title or a rule. Value: true.
   */
  public static final String STRUCTURE = "argdown.structure";

  /**
   * On an argument: its rules of inference, where a comma within a rule would be taken for one
   * between two rules of its scheme. Value: a list of texts.
   */
  public static final String RULES = "argdown.rules";

  /**
   * On an element, or on the metadata of the map: the comments that stand with it. Value: a list,
   * in the order of the text, of maps with {@link #WHERE}, {@link #TEXT} and, inside a text, {@link
   * #AT}.
   */
  public static final String COMMENTS = "argdown.comments";

  /**
   * In a comment: {@link #BEFORE}, {@link #BEHIND}, {@link #INSIDE} or {@link #END} of the element.
   */
  public static final String WHERE = "where";

  /** In a comment: its text with the delimiters, as it is written. */
  public static final String TEXT = "text";

  /** In a comment inside a text: how many characters of the text stand before it. */
  public static final String AT = "at";

  /** Place of a comment: on lines of its own directly above the element. */
  public static final String BEFORE = "before";

  /** Place of a comment: on the last line of the element, behind its text, tags and data. */
  public static final String BEHIND = "behind";

  /** Place of a comment: within the text of the element. */
  public static final String INSIDE = "inside";

  /** Place of a comment: on a line of its own below the element and all that hangs below it. */
  public static final String END = "end";

  /**
   * On a step: the claims whose lines stand among its premises and that no inference uses. Value: a
   * list of maps with {@link #CLAIM} and {@link #LINE}.
   */
  public static final String UNUSED = "argdown.unused";

  /** In an unused premise: the id of the claim. */
  public static final String CLAIM = "claim";

  /** In an unused premise: the number of its line in the whole structure, from 1. */
  public static final String LINE = "line";

  private ArgdownAttributes() {}
}
