package org.argmap.format.argdown.document;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.argmap.model.Attributes;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/**
 * A statement: all occurrences of one title, which are taken to say the same (an equivalence
 * class), or a text without a title.
 */
public final class ArgdownStatement implements RelationEnd {
  private final boolean isUntitled;
  private @Nullable String title;
  private int index;
  private final List<StatementMember> members = new ArrayList<>(1);
  private final List<ArgdownRelation> relations = new ArrayList<>(1);
  private boolean isRegrouped;
  private @Nullable ArgdownSection regrouped;
  private final MemberSummary<StatementMember> gathered = new MemberSummary<>();

  ArgdownStatement(@Nullable String title) {
    this.title = title;
    this.isUntitled = title == null;
  }

  void addMember(StatementMember member) {
    members.add(member);
    gathered.add(member);
  }

  /** Puts members in the place of those that are used in several arguments. */
  void replaceMembers(Map<StatementMember, List<StatementMember>> others) {
    List<StatementMember> before = List.copyOf(members);
    members.clear();
    before.forEach(member -> members.addAll(others.getOrDefault(member, List.of(member))));
  }

  /** Says that sections are made by settings, and in which of them this is. */
  void regroup(@Nullable ArgdownSection group) {
    isRegrouped = true;
    regrouped = group;
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

  /** Its number in {@link ArgdownDocument#statements}, from 0. */
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

  /** All occurrences, in order; at least one. */
  public List<StatementMember> members() {
    return Collections.unmodifiableList(members);
  }

  /** The occurrence whose text counts; none if all are references. */
  public Optional<StatementMember> canonicalMember() {
    return gathered.canonical();
  }

  /** The text; empty if there is none. */
  public String text() {
    return canonicalMember().map(StatementMember::text).orElse("");
  }

  /** The tags of all occurrences, in order, each once. */
  public List<String> tags() {
    return gathered.tags();
  }

  /** The data of all occurrences, merged: the later value of two with one name counts. */
  public Attributes data() {
    return gathered.data();
  }

  /** The section of its first definition, or else of its first occurrence. */
  public Optional<ArgdownSection> section() {
    return isRegrouped ? Optional.ofNullable(regrouped) : gathered.section();
  }

  @Override
  public List<ArgdownRelation> relations() {
    return Collections.unmodifiableList(relations);
  }

  /** Whether an occurrence has this role. */
  public boolean isUsedAs(StatementRole role) {
    for (StatementMember member : members) {
      if (member.role().orElse(null) == role) {
        return true;
      }
    }
    return false;
  }

  @Override
  public SourcePlace place() {
    return canonicalMember().orElse(members.get(0)).place();
  }

  /** The title in brackets. */
  @Override
  public String toString() {
    return "[" + title + "]";
  }
}
