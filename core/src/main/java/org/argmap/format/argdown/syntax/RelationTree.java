package org.argmap.format.argdown.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Parser of the relations below an element, nested by indentation: each belongs to the nearest one
 * above that is indented less.
 */
final class RelationTree {
  private final SourceText source;
  private final Line line;
  private final ElementParser elements;
  private final SyntaxProblems problems;
  private final Deque<Parent> parents = new ArrayDeque<>();
  private int least;

  RelationTree(SourceText source, Line line, ElementParser elements, SyntaxProblems problems) {
    this.source = source;
    this.line = line;
    this.elements = elements;
    this.problems = problems;
  }

  /** What relations are added to; the first one is below all indentation. */
  private record Parent(int indent, List<RelationNode> relations) {}

  /**
   * Begins a tree.
   *
   * @param relations the list to which the relations of the top are added
   * @param leastIndent how far they should be indented
   */
  void begin(List<RelationNode> relations, int leastIndent) {
    parents.clear();
    parents.push(new Parent(-1, relations));
    least = leastIndent;
  }

  /** Reads the relations that follow, those behind a blank line as well if they are indented. */
  void readAll() {
    while (line.kind() == Line.Kind.RELATION) {
      int sign = line.at();
      if (line.isAfterBlank()) {
        if (line.indent() < least) {
          return;
        }
        problems.relationAfterBlankLine(sign, line.signEnd());
      } else if (line.indent() < least && !line.isCorrected()) {
        problems.relationNotIndented(sign, line.signEnd());
      }
      read();
    }
  }

  private void read() {
    RelationSymbol symbol = line.symbol();
    int indent = line.indent();
    int start = line.at();
    int signEnd = line.signEnd();
    if (!line.goToBody()) {
      problems.emptyRelation(start, signEnd);
      return;
    }
    List<RelationNode> below = new ArrayList<>(1);
    ElementNode child = elements.related(line.at(), below);
    while (parents.element().indent() >= indent) {
      parents.pop();
    }
    Span span = new Span(source, start, Math.max(signEnd, child.span().end()));
    parents.element().relations().add(new RelationNode(span, symbol, child));
    parents.push(new Parent(indent, below));
  }
}
