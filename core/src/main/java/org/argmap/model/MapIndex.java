package org.argmap.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.argmap.internal.graph.Adjacency;
import org.argmap.internal.graph.MapGraph;

/**
 * The references between the elements of a map as numbers: the {@linkplain MapGraph graph} of its
 * claims, arguments and relations, the judgements and questions about them, and the sections that
 * elements are in. An element's number is its position in the {@link ElementTable}, where claims,
 * arguments and relations come first, in this order.
 */
final class MapIndex {
  private final MapGraph graph;
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
    int claims = table.end(ElementKind.CLAIM);
    int arguments = table.end(ElementKind.ARGUMENT) - claims;
    int nodes = table.end(ElementKind.RELATION);
    Collected collected = new Collected(claims, arguments, nodes);
    int[] sectionOf = table.hasAny(ElementKind.SECTION) ? new int[table.size()] : new int[0];
    Arrays.fill(sectionOf, -1);
    resolveCitations(table, problems);
    for (int i = claims; i < table.size(); i++) {
      Element element = table.at(i);
      if (element instanceof Argument argument) {
        indexArgument(table, problems, collected.graph, argument);
      } else if (element instanceof Section section) {
        indexSection(table, problems, sectionOf, i, section);
      } else {
        indexOther(table, problems, collected, i, element);
      }
    }
    this.graph = collected.graph.build();
    this.judgements = collected.judgements.build();
    this.questions = collected.questions.build();
    this.sections = sectionOf;
    problems.sectionCycles(table, sections);
  }

  /** The edges found so far. */
  private static final class Collected {
    final MapGraph.Builder graph;
    final Adjacency.Builder judgements;
    final Adjacency.Builder questions;

    Collected(int claims, int arguments, int nodes) {
      this.graph = new MapGraph.Builder(claims, arguments, nodes - claims - arguments);
      this.judgements = new Adjacency.Builder(claims);
      this.questions = new Adjacency.Builder(nodes);
    }
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

  private static void indexArgument(
      ElementTable table, BuildProblems problems, MapGraph.Builder to, Argument argument) {
    to.beginArgument(argument.isSupporting(), argument.bearing() == Bearing.WHOLE);
    List<Premise> premises = argument.premises();
    for (int i = 0; i < premises.size(); i++) {
      int claim = problems.resolve(table, argument, premises.get(i).claim(), ReferenceRole.PREMISE);
      if (claim >= 0) {
        to.premise(claim);
      }
    }
    int target = problems.resolve(table, argument, argument.target(), ReferenceRole.TARGET);
    if (target >= 0) {
      to.target(target);
    }
    argument
        .criticalQuestion()
        .ifPresent(
            use ->
                problems.resolve(table, argument, use.argument(), ReferenceRole.CRITICAL_QUESTION));
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
      ElementTable table, BuildProblems problems, Collected to, int position, Element element) {
    Set<Integer> resolved = new LinkedHashSet<>();
    References.forEach(
        element,
        (id, role) -> {
          int other = problems.resolve(table, element, id, role);
          if (other >= 0) {
            resolved.add(other);
          }
        });
    for (int other : resolved) {
      if (element instanceof Relation) {
        to.graph.end(position, other);
      } else if (element instanceof Judgement) {
        to.judgements.edge(other, position);
      } else if (element instanceof Question) {
        to.questions.edge(other, position);
      }
    }
  }

  /** The graph of claims, arguments and relations. */
  MapGraph graph() {
    return graph;
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
