package org.argmap.format.argdown.syntax;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a statement or an argument: its definition, a reference to it, or a text
 * without a title, with data and relations.
 */
public final class ElementNode implements Block {
  /** What occurs. */
  public enum Kind {
    /** A statement: {@code [Title]}, or a text without a title. */
    STATEMENT,
    /** An argument: {@code <Title>}. */
    ARGUMENT
  }

  /** How it occurs. */
  public enum Form {
    /** A text without a title. */
    TEXT,
    /** A title with a text: {@code [Title]: text}. */
    DEFINITION,
    /** A title alone: {@code [Title]}. */
    REFERENCE
  }

  private final Span span;
  private final Kind kind;
  private final Form form;
  private final @Nullable String title;
  private final Content content;
  private final List<DataBlock> data;
  private final List<RelationNode> relations;

  ElementNode(
      Span span,
      Kind kind,
      Form form,
      @Nullable String title,
      Content content,
      List<DataBlock> data,
      List<RelationNode> relations) {
    this.span = span;
    this.kind = kind;
    this.form = form;
    this.title = title;
    this.content = content;
    this.data = data;
    this.relations = relations;
  }

  /** The element itself: title, text and data, without its relations. */
  @Override
  public Span span() {
    return span;
  }

  /** Whether it is a statement or an argument. */
  public Kind kind() {
    return kind;
  }

  /** Whether it is defined, referred to, or has no title. */
  public Form form() {
    return form;
  }

  /** The title between the brackets, as it is written; none for a text without one. */
  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /** The text; of a reference, the tags alone. */
  public Content content() {
    return content;
  }

  /** The data, in order: one block, unless the document has more than it should. */
  public List<DataBlock> data() {
    return data;
  }

  /** The relations that are written below it, in order; cannot be changed. */
  public List<RelationNode> relations() {
    return relations;
  }
}
