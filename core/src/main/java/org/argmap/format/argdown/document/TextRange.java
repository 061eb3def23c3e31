package org.argmap.format.argdown.document;

/**
 * A part of a text that is marked in some way.
 *
 * @param kind how
 * @param start the index of its first character, in UTF-16 units
 * @param end the index after its last character
 * @param value the address of a link, the name of a tag, or the title of what is mentioned; else
 *     empty
 */
public record TextRange(Kind kind, int start, int end, String value) {
  /** How a part of a text is marked. */
  public enum Kind {
    /** Bold. */
    BOLD("bold"),
    /** In italics. */
    ITALIC("italic"),
    /** The label of a link. */
    LINK("link"),
    /** A tag. */
    TAG("tag"),
    /** The mention of a statement. */
    STATEMENT_MENTION("statement-mention"),
    /** The mention of an argument. */
    ARGUMENT_MENTION("argument-mention");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word for it in Argdown's JSON. */
    public String word() {
      return word;
    }
  }
}
