package org.argmap.format.argdown.syntax;

/** An inline piece of a text: words, an escape, emphasis, a link, a tag or a mention. */
public sealed interface Inline extends SyntaxNode {

  /**
   * Plain words; line breaks in them count as blanks.
   *
   * @param span the words
   */
  record Words(Span span) implements Inline {}

  /**
   * A character after a backslash, which takes from it any meaning it might have.
   *
   * @param span the backslash and the character
   */
  record Escaped(Span span) implements Inline {}

  /**
   * What may be a name for a character, such as {@code :happy:} or {@code .->.}: two points or
   * colons with something between them. Which names there are, settings say; others are words.
   *
   * @param span the name with its points or colons
   */
  record Shortcode(Span span) implements Inline {}

  /**
   * The beginning or the end of words in italics or bold. They come in pairs that nest.
   *
   * @param span the sign or signs
   * @param isBold whether bold, not italics
   * @param isStart whether it is the beginning
   */
  record Emphasis(Span span, boolean isBold, boolean isStart) implements Inline {}

  /**
   * A link: {@code [label](address)}.
   *
   * @param span all of it
   * @param label the words that are shown
   * @param address where it leads; not checked
   */
  record Link(Span span, String label, String address) implements Inline {}

  /**
   * A tag: {@code #tag} or {@code #(a tag of several words)}.
   *
   * @param span the tag with its sign
   * @param name the tag
   */
  record Tag(Span span, String name) implements Inline {}

  /**
   * A mention of an element within a text, which relates nothing: {@code @[Title]} or
   * {@code @<Title>}.
   *
   * @param span all of it
   * @param kind what is mentioned
   * @param title the title between the brackets
   */
  record Mention(Span span, ElementNode.Kind kind, String title) implements Inline {}
}
