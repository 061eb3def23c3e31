package org.argmap.format.argdown.document;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.argmap.format.argdown.syntax.PremiseConclusionStructure;
import org.argmap.model.Attributes;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/**
 * An argument: all occurrences of one title, or a premise-conclusion structure without one. With a
 * structure it is reconstructed; without one it is a sketch.
 */
public final class ArgdownArgument implements RelationEnd {
  private final boolean isUntitled;
  private @Nullable String title;
  private int index;
  private final List<ArgumentMember> members = new ArrayList<>(1);
  private List<StatementMember> structure = List.of();
  private List<ArgdownInference> inferences = List.of();
  private @Nullable PremiseConclusionStructure node;
  private @Nullable ArgdownSection structureSection;
  private boolean isRegrouped;
  private final List<ArgdownRelation> relations = new ArrayList<>(1);
  private final MemberSummary<ArgumentMember> gathered = new MemberSummary<>();

  ArgdownArgument(@Nullable String title) {
    this.title = title;
    this.isUntitled = title == null;
  }

  void addMember(ArgumentMember member) {
    members.add(member);
    gathered.add(member);
  }

  void structure(
      PremiseConclusionStructure from,
      List<StatementMember> statements,
      List<ArgdownInference> steps,
      @Nullable ArgdownSection section) {
    node = from;
    structure = statements;
    inferences = steps;
    for (int i = 0; i < steps.size(); i++) {
      steps.get(i).index(i);
    }
    structureSection = section;
  }

  Optional<ArgdownSection> structureSection() {
    return Optional.ofNullable(structureSection);
  }

  /** Says that sections are made by settings, and in which of them this is. */
  void regroup(@Nullable ArgdownSection group) {
    isRegrouped = true;
    structureSection = group;
  }

  void addRelation(ArgdownRelation relation) {
    relations.add(relation);
  }

  /** Says that no member will be added. */
  void finish() {
    gathered.finish(members);
  }

  void index(int number) {
    index = number;
  }

  /** Its number in {@link ArgdownDocument#arguments}, from 0. */
  public int index() {
    return index;
  }

  void name(String made) {
    title = made;
  }

  /** The title; if it has none, a name made of {@code Untitled} and a number. */
  public String title() {
    return requireNonNull(title);
  }

  /** Whether the document gives it no title. */
  public boolean isUntitled() {
    return isUntitled;
  }

  /** All occurrences of the title, in order; none if it has none. */
  public List<ArgumentMember> members() {
    return Collections.unmodifiableList(members);
  }

  /** The occurrence whose text is the description; none if all are references. */
  public Optional<ArgumentMember> canonicalMember() {
    return gathered.canonical();
  }

  /** The description; empty if there is none. */
  public String text() {
    return canonicalMember().map(ArgumentMember::text).orElse("");
  }

  /** The tags of all occurrences, in order, each once. */
  public List<String> tags() {
    return gathered.tags();
  }

  /** The data of all occurrences, merged: the later value of two with one name counts. */
  public Attributes data() {
    return gathered.data();
  }

  /** Whether it has a premise-conclusion structure. */
  public boolean isReconstructed() {
    return !structure.isEmpty();
  }

  /** The statements of its premise-conclusion structure, in order; empty for a sketch. */
  public List<StatementMember> structure() {
    return structure;
  }

  /** The inferences of its premise-conclusion structure, in order; empty for a sketch. */
  public List<ArgdownInference> inferences() {
    return inferences;
  }

  /** The last conclusion of its premise-conclusion structure; none for a sketch. */
  public Optional<StatementMember> mainConclusion() {
    return inferences.isEmpty()
        ? Optional.empty()
        : Optional.of(inferences.get(inferences.size() - 1).conclusion());
  }

  /** The premise-conclusion structure as it is written; none for a sketch. */
  public Optional<PremiseConclusionStructure> structureNode() {
    return Optional.ofNullable(node);
  }

  /** The section of its structure, or else of its first definition, or of its first occurrence. */
  public Optional<ArgdownSection> section() {
    return isRegrouped || structureSection != null
        ? Optional.ofNullable(structureSection)
        : gathered.section();
  }

  @Override
  public List<ArgdownRelation> relations() {
    return Collections.unmodifiableList(relations);
  }

  @Override
  public SourcePlace place() {
    return members.isEmpty()
        ? requireNonNull(node).place()
        : canonicalMember().orElse(members.get(0)).place();
  }

  /** The title in brackets. */
  @Override
  public String toString() {
    return "<" + title + ">";
  }
}
