package org.argmap.format.argdown.mapping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.argmap.format.argdown.document.ArgdownArgument;
import org.argmap.format.argdown.document.ArgdownDocument;
import org.argmap.format.argdown.document.ArgdownInference;
import org.argmap.format.argdown.document.ArgdownMember;
import org.argmap.format.argdown.document.ArgdownRelation;
import org.argmap.format.argdown.document.ArgdownSection;
import org.argmap.format.argdown.document.ArgdownStatement;
import org.argmap.format.argdown.syntax.ElementNode;
import org.argmap.format.argdown.syntax.Heading;
import org.argmap.format.argdown.syntax.Inference;
import org.argmap.format.argdown.syntax.PremiseConclusionStructure;
import org.argmap.format.argdown.syntax.RelationNode;
import org.jspecify.annotations.Nullable;

/** From what is written to what it means. */
final class Occurrences {
  private final IdentityHashMap<ElementNode, ArgdownMember> members = new IdentityHashMap<>();
  private final IdentityHashMap<RelationNode, ArgdownRelation> relations = new IdentityHashMap<>();
  private final IdentityHashMap<Inference, ArgdownInference> inferences = new IdentityHashMap<>();
  private final IdentityHashMap<PremiseConclusionStructure, ArgdownArgument> structures =
      new IdentityHashMap<>();
  private final IdentityHashMap<Heading, ArgdownSection> sections = new IdentityHashMap<>();
  private final List<ArgdownSection> sectionList = new ArrayList<>();
  private boolean isRegrouped;

  Occurrences(ArgdownDocument document) {
    for (ArgdownStatement statement : document.statements()) {
      statement.members().forEach(member -> members.put(member.node(), member));
    }
    for (ArgdownArgument argument : document.arguments()) {
      argument.members().forEach(member -> members.put(member.node(), member));
      argument.structure().forEach(member -> members.put(member.node(), member));
      argument.inferences().forEach(step -> inferences.put(step.node(), step));
      argument.structureNode().ifPresent(node -> structures.put(node, argument));
    }
    for (ArgdownRelation relation : document.relations()) {
      relation.occurrences().forEach(node -> relations.put(node, relation));
    }
    Deque<ArgdownSection> waiting = new ArrayDeque<>();
    push(waiting, document.sections());
    while (!waiting.isEmpty()) {
      ArgdownSection section = waiting.pop();
      section.node().ifPresent(node -> sections.put(node, section));
      isRegrouped |= section.node().isEmpty();
      sectionList.add(section);
      push(waiting, section.children());
    }
  }

  private static void push(Deque<ArgdownSection> waiting, List<ArgdownSection> more) {
    for (int i = more.size() - 1; i >= 0; i--) {
      waiting.push(more.get(i));
    }
  }

  @Nullable ArgdownMember member(ElementNode node) {
    return members.get(node);
  }

  @Nullable ArgdownRelation relation(RelationNode node) {
    return relations.get(node);
  }

  @Nullable ArgdownInference inference(Inference node) {
    return inferences.get(node);
  }

  @Nullable ArgdownArgument argument(PremiseConclusionStructure node) {
    return structures.get(node);
  }

  @Nullable ArgdownSection section(Heading node) {
    return sections.get(node);
  }

  /** Whether the sections are those of a setting, and not those of headings. */
  boolean areRegrouped() {
    return isRegrouped;
  }

  /** All sections, in the order of the text. */
  List<ArgdownSection> sections() {
    return sectionList;
  }
}
