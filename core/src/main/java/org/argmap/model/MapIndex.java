package org.argmap.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who bears on whom, as numbers: positions in the {@link ElementTable}. Claims, arguments and
 * relations come first in the table, in this order, so that their positions are the nodes 0 to
 * {@code nodes() - 1} of the graph of the map.
 */
final class MapIndex {
  private final int claimCount;
  private final int nodeCount;
  private final int[] targets;
  private final Adjacency premises;
  private final Adjacency uses;
  private final Adjacency supporting;
  private final Adjacency opposing;
  private final Adjacency relations;
  private final Adjacency judgements;
  private final Adjacency questions;
  private final int[] sections;

  /**
   * Indexes the elements of a table.
   *
   * @param problems is told of each reference that leads nowhere; what it names is left out of the
   *     index
   */
  MapIndex(ElementTable table, BuildProblems problems) {
    this.claimCount = table.end(ElementKind.CLAIM);
    this.nodeCount = table.end(ElementKind.RELATION);
    this.targets = new int[table.end(ElementKind.ARGUMENT) - claimCount];
    Collectors collected = new Collectors();
    int[] sectionOf = table.hasAny(ElementKind.SECTION) ? new int[table.size()] : new int[0];
    Arrays.fill(sectionOf, -1);
    resolveCitations(table, problems);
    for (int i = claimCount; i < table.size(); i++) {
      Element element = table.at(i);
      if (element instanceof Argument argument) {
        targets[i - claimCount] = indexArgument(table, problems, collected, i, argument);
      } else if (element instanceof Section section) {
        indexSection(table, problems, sectionOf, i, section);
      } else {
        indexOther(table, problems, collected, i, element);
      }
    }
    this.premises = collected.premises.toAdjacency(nodeCount);
    this.uses = collected.uses.toAdjacency(claimCount);
    this.supporting = collected.supporting.toAdjacency(nodeCount);
    this.opposing = collected.opposing.toAdjacency(nodeCount);
    this.relations = collected.relations.toAdjacency(nodeCount);
    this.judgements = collected.judgements.toAdjacency(claimCount);
    this.questions = collected.questions.toAdjacency(nodeCount);
    this.sections = sectionOf;
    problems.sectionCycles(table, sections);
  }

  private static final class Collectors {
    final Adjacency.Collector premises = new Adjacency.Collector();
    final Adjacency.Collector uses = new Adjacency.Collector();
    final Adjacency.Collector supporting = new Adjacency.Collector();
    final Adjacency.Collector opposing = new Adjacency.Collector();
    final Adjacency.Collector relations = new Adjacency.Collector();
    final Adjacency.Collector judgements = new Adjacency.Collector();
    final Adjacency.Collector questions = new Adjacency.Collector();
  }

  private static void resolveCitations(ElementTable table, BuildProblems problems) {
    BitSet citing = table.citing();
    for (int i = citing.nextSetBit(0); i >= 0; i = citing.nextSetBit(i + 1)) {
      Claim claim = (Claim) table.at(i);
      for (Citation citation : claim.citations()) {
        problems.resolve(table, claim, citation.source(), ReferenceRole.CITED_SOURCE);
      }
    }
  }

  private static int indexArgument(
      ElementTable table, BuildProblems problems, Collectors to, int node, Argument argument) {
    List<Premise> premises = argument.premises();
    Set<ClaimId> used = premises.size() == 1 ? Set.of() : new HashSet<>();
    for (int i = 0; i < premises.size(); i++) {
      Premise premise = premises.get(i);
      int claim = problems.resolve(table, argument, premise.claim(), ReferenceRole.PREMISE);
      if (claim >= 0 && (premises.size() == 1 || used.add(premise.claim()))) {
        to.premises.add(node, claim);
        to.uses.add(claim, node);
      }
    }
    int target = problems.resolve(table, argument, argument.target(), ReferenceRole.TARGET);
    if (target >= 0) {
      (argument.isSupporting() ? to.supporting : to.opposing).add(target, node);
    }
    argument
        .criticalQuestion()
        .ifPresent(
            use ->
                problems.resolve(table, argument, use.argument(), ReferenceRole.CRITICAL_QUESTION));
    return target;
  }

  private static void indexSection(
      ElementTable table, BuildProblems problems, int[] sectionOf, int position, Section section) {
    for (ElementId member : section.members()) {
      int inside = problems.resolve(table, section, member, ReferenceRole.MEMBER);
      if (inside >= 0 && sectionOf[inside] >= 0) {
        problems.inTwoSections(table.at(inside), (Section) table.at(sectionOf[inside]), section);
      } else if (inside >= 0) {
        sectionOf[inside] = position;
      }
    }
  }

  private static void indexOther(
      ElementTable table, BuildProblems problems, Collectors to, int position, Element element) {
    Set<Integer> resolved = new LinkedHashSet<>();
    References.forEach(
        element,
        (id, role) -> {
          int other = problems.resolve(table, element, id, role);
          if (other >= 0) {
            resolved.add(other);
          }
        });
    Adjacency.Collector collector =
        element instanceof Relation
            ? to.relations
            : element instanceof Judgement
                ? to.judgements
                : element instanceof Question ? to.questions : null;
    if (collector != null) {
      resolved.forEach(other -> collector.add(other, position));
    }
  }

  /** How many nodes there are: claims, arguments and relations. */
  int nodes() {
    return nodeCount;
  }

  int claims() {
    return claimCount;
  }

  boolean isClaim(int node) {
    return node < claimCount;
  }

  boolean isArgument(int node) {
    return node >= claimCount && node < claimCount + targets.length;
  }

  /** The node that an argument bears on. */
  int target(int argument) {
    return targets[argument - claimCount];
  }

  /** From an argument to the claims that are its premises, each once. */
  Adjacency premises() {
    return premises;
  }

  /** From a claim to the arguments that use it, each once, in ascending order. */
  Adjacency uses() {
    return uses;
  }

  /** From a node to the supporting arguments whose target it is. */
  Adjacency supporting() {
    return supporting;
  }

  /** From a node to the opposing arguments whose target it is. */
  Adjacency opposing() {
    return opposing;
  }

  /** From a claim or argument to the relations that tie it. */
  Adjacency relations() {
    return relations;
  }

  /** From a claim to the judgements that it is evidence or hypothesis of. */
  Adjacency judgements() {
    return judgements;
  }

  /** From a node to the questions that it is a position of, or that are about it. */
  Adjacency questions() {
    return questions;
  }

  /** The position of the section that an element is in; -1 if it is in none. */
  int section(int position) {
    return sections.length == 0 ? -1 : sections[position];
  }
}
