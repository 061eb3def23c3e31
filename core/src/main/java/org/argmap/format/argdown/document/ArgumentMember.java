package org.argmap.format.argdown.document;

import java.util.Optional;
import org.argmap.format.argdown.syntax.ElementNode;
import org.argmap.model.Attributes;
import org.jspecify.annotations.Nullable;

/** One occurrence of an argument: a description of it, or a reference to it. */
public final class ArgumentMember implements ArgdownMember {
  private final ArgdownArgument argument;
  private final ElementNode node;
  private final MarkedText content;
  private final Attributes data;
  private final @Nullable ArgdownSection section;

  ArgumentMember(
      ArgdownArgument argument,
      ElementNode node,
      MarkedText content,
      Attributes data,
      @Nullable ArgdownSection section) {
    this.argument = argument;
    this.node = node;
    this.content = content;
    this.data = data;
    this.section = section;
  }

  /** The argument of which this is an occurrence. */
  public ArgdownArgument argument() {
    return argument;
  }

  @Override
  public ArgdownArgument element() {
    return argument;
  }

  @Override
  public ElementNode node() {
    return node;
  }

  @Override
  public MarkedText content() {
    return content;
  }

  @Override
  public Attributes data() {
    return data;
  }

  @Override
  public Optional<ArgdownSection> section() {
    return Optional.ofNullable(section);
  }

  /** The title of the argument. */
  @Override
  public String toString() {
    return argument.toString();
  }
}
