package org.argmap.format.argdown.document;

import java.util.Optional;
import org.argmap.format.argdown.syntax.ElementNode;
import org.argmap.model.Attributes;
import org.jspecify.annotations.Nullable;

/** One occurrence of a statement. */
public final class StatementMember implements ArgdownMember {
  private final ArgdownStatement statement;
  private final ElementNode node;
  private final MarkedText content;
  private final Attributes data;
  private final @Nullable ArgdownSection section;
  private @Nullable StatementRole role;
  private @Nullable ArgdownArgument argument;
  private @Nullable ArgdownInference inference;

  StatementMember(
      ArgdownStatement statement,
      ElementNode node,
      MarkedText content,
      Attributes data,
      @Nullable ArgdownSection section,
      @Nullable StatementRole role) {
    this.statement = statement;
    this.node = node;
    this.content = content;
    this.data = data;
    this.section = section;
    this.role = role;
  }

  void usedIn(ArgdownArgument user, StatementRole as, @Nullable ArgdownInference step) {
    argument = user;
    role = as;
    inference = step;
  }

  /** Returns another member for the same occurrence, not yet used in an argument. */
  StatementMember copy() {
    return new StatementMember(statement, node, content, data, section, role);
  }

  /** The statement of which this is an occurrence. */
  public ArgdownStatement statement() {
    return statement;
  }

  @Override
  public ArgdownStatement element() {
    return statement;
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

  /** What it is used for; nothing if it is an item of a list. */
  public Optional<StatementRole> role() {
    return Optional.ofNullable(role);
  }

  /** The argument in whose premise-conclusion structure it stands, if it does. */
  public Optional<ArgdownArgument> argument() {
    return Optional.ofNullable(argument);
  }

  /** The inference of which it is the conclusion, if it is one. */
  public Optional<ArgdownInference> inference() {
    return Optional.ofNullable(inference);
  }

  /** The title and the role. */
  @Override
  public String toString() {
    return statement + (role == null ? "" : " as " + role.word());
  }
}
