package org.argmap.format.argdown.syntax;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A heading: it begins a section. */
public final class Heading implements Block {
  private final Span span;
  private final int level;
  private final Content content;
  private final @Nullable DataBlock data;

  Heading(Span span, int level, Content content, @Nullable DataBlock data) {
    this.span = span;
    this.level = level;
    this.content = content;
    this.data = data;
  }

  @Override
  public Span span() {
    return span;
  }

  /** The number of {@code #}, from 1. */
  public int level() {
    return level;
  }

  /** The words of the heading. */
  public Content content() {
    return content;
  }

  /** The data, if there are any. */
  public Optional<DataBlock> data() {
    return Optional.ofNullable(data);
  }
}
