package org.argmap.format.argdown.document;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.argmap.format.argdown.syntax.Inference;
import org.argmap.model.Attributes;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/** One step of a reconstructed argument: from premises to a conclusion. */
public final class ArgdownInference implements RelationEnd, WrittenPart {
  private final ArgdownArgument argument;
  private final Inference node;
  private final List<String> rules;
  private final Attributes data;
  private final int conclusionIndex;
  private @Nullable StatementMember conclusion;
  private List<StatementMember> premises = List.of();
  private List<UnusedPremise> unused = List.of();
  private boolean hasOwnPremises;
  private int index;
  private final List<ArgdownRelation> relations = new ArrayList<>(0);

  ArgdownInference(
      ArgdownArgument argument,
      Inference node,
      List<String> rules,
      Attributes data,
      int conclusionIndex) {
    this.argument = argument;
    this.node = node;
    this.rules = rules;
    this.data = data;
    this.conclusionIndex = conclusionIndex;
  }

  void conclusion(StatementMember member) {
    conclusion = member;
  }

  void premises(List<StatementMember> used, boolean areGiven) {
    premises = List.copyOf(used);
    hasOwnPremises = areGiven;
  }

  void unused(List<UnusedPremise> premises) {
    unused = List.copyOf(premises);
  }

  void index(int number) {
    index = number;
  }

  void addRelation(ArgdownRelation relation) {
    relations.add(relation);
  }

  /** The argument of which it is a step. */
  public ArgdownArgument argument() {
    return argument;
  }

  /** The inference as it is written. */
  public Inference node() {
    return node;
  }

  /** The names of its rules of inference, in order. */
  public List<String> rules() {
    return rules;
  }

  /** Its data; empty if there are none. */
  public Attributes data() {
    return data;
  }

  /** What is inferred. */
  public StatementMember conclusion() {
    return requireNonNull(conclusion);
  }

  /** The number of its conclusion in {@link ArgdownArgument#structure}, from 0. */
  public int conclusionIndex() {
    return conclusionIndex;
  }

  /**
   * What it is inferred from: the statements whose numbers the data lists under {@code uses} or
   * {@code from}, or else everything before it back to the previous conclusion, that included.
   */
  public List<StatementMember> premises() {
    return premises;
  }

  /** The statements that stand among its premises and that no inference of the structure uses. */
  public List<UnusedPremise> unused() {
    return unused;
  }

  /** The number of the step among those of its argument, from 0. */
  public int index() {
    return index;
  }

  /** Whether its data, or those of its conclusion, list its premises. */
  public boolean namesPremises() {
    return hasOwnPremises;
  }

  /** The undercuts aimed at it. */
  @Override
  public List<ArgdownRelation> relations() {
    return Collections.unmodifiableList(relations);
  }

  @Override
  public SourcePlace place() {
    return node.place();
  }

  /** The argument and the number of the conclusion. */
  @Override
  public String toString() {
    return argument + " step to " + (conclusionIndex + 1);
  }
}
