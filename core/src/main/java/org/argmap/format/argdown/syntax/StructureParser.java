package org.argmap.format.argdown.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parser of premise-conclusion structures: numbered statements, and inferences between them. */
final class StructureParser {
  private final SourceText source;
  private final Line line;
  private final SyntaxProblems problems;
  private final ElementParser elements;
  private final RelationTree relations;
  private final InferenceParser inferences;

  private List<NumberedStatement> statements = new ArrayList<>();
  private @Nullable Inference pending;
  private boolean hasInference;
  private int start;
  private int end;

  StructureParser(
      SourceText source,
      Line line,
      SyntaxProblems problems,
      ElementParser elements,
      RelationTree relations,
      InferenceParser inferences) {
    this.source = source;
    this.line = line;
    this.problems = problems;
    this.elements = elements;
    this.relations = relations;
    this.inferences = inferences;
  }

  /** Whether hyphens, at which the line is, are an inference: a number stands on the next line. */
  boolean beginsHere() {
    return line.isBare() && line.isBeforeNumber();
  }

  /**
   * Reads the structure at which the line is. Without any inference it is a list, and without a
   * statement it is nothing.
   */
  List<Block> blocks() {
    statements = new ArrayList<>();
    pending = null;
    hasInference = false;
    start = line.at();
    end = start;
    elements.inStructure(true);
    while (goesOn()) {
      if (line.isAfterBlank() && line.at() > start) {
        problems.blankLineInStructure(line.at(), line.signEnd());
      }
      if (line.kind() == Line.Kind.NUMBER) {
        statement();
      } else {
        inference();
      }
    }
    return finished();
  }

  private boolean goesOn() {
    return switch (line.kind()) {
      case NUMBER -> !line.isAfterBlank() || line.at() == start || isIncompleteBefore();
      case INFERENCE -> !line.isAfterBlank() || line.at() == start || !endsInConclusion();
      default -> false;
    };
  }

  /** Whether a number behind a blank line belongs to what stands before it. */
  private boolean isIncompleteBefore() {
    return !statements.isEmpty()
        && !endsInConclusion()
        && digitsCompared(number(), statements.get(statements.size() - 1).number()) > 0;
  }

  private boolean endsInConclusion() {
    return !statements.isEmpty()
        && statements.get(statements.size() - 1).inference().isPresent()
        && pending == null;
  }

  /** Compares numbers of any length. */
  private static int digitsCompared(String one, String other) {
    String a = one.replaceFirst("^0+", "");
    String b = other.replaceFirst("^0+", "");
    return a.length() != b.length() ? a.length() - b.length() : a.compareTo(b);
  }

  private String number() {
    return source.slice(line.at() + 1, line.signEnd() - 1);
  }

  private void statement() {
    int numberStart = line.at();
    int numberEnd = line.signEnd();
    String number = number();
    List<RelationNode> below = new ArrayList<>(1);
    ElementNode statement;
    if (line.goToBody()) {
      statement = elements.statement(line.at(), below);
    } else {
      problems.emptyElement(numberStart, numberEnd, "number");
      statement = elements.empty(numberEnd, below);
    }
    end = Math.max(numberEnd, statement.span().end());
    relations.begin(below, 1);
    relations.readAll();
    Span span = new Span(source, numberStart, end);
    statements.add(new NumberedStatement(span, number, statement, pending));
    pending = null;
  }

  private void inference() {
    if (pending != null) {
      withoutConclusion(pending);
    }
    List<RelationNode> undercuts = new ArrayList<>(0);
    Inference read = inferences.inference(undercuts);
    relations.begin(undercuts, 1);
    relations.readAll();
    for (RelationNode relation : undercuts) {
      if (relation.symbol() != RelationSymbol.UNDERCUT_BY) {
        problems.relationOfInference(relation.span().start(), relation.span().end());
      }
    }
    hasInference = true;
    pending = new Inference(read.span(), read.rules(), read.data(), undercuts);
    end = read.span().end();
  }

  private void withoutConclusion(Inference inference) {
    problems.inferenceWithoutConclusion(inference.span().start(), inference.span().end());
  }

  private List<Block> finished() {
    elements.inStructure(false);
    if (pending != null) {
      withoutConclusion(pending);
    }
    if (statements.isEmpty()) {
      return List.of();
    }
    if (!hasInference || statements.stream().allMatch(s -> s.inference().isEmpty())) {
      if (!hasInference) {
        problems.noInference(start, statements.get(0).span().end());
      }
      return List.of(list());
    }
    NumberedStatement last = statements.get(statements.size() - 1);
    if (last.inference().isEmpty()) {
      problems.premiseWithoutConclusion(last.span().start(), last.span().end());
    }
    return List.of(new PremiseConclusionStructure(new Span(source, start, end), statements));
  }

  private ListBlock list() {
    List<ListItem> items = new ArrayList<>();
    for (NumberedStatement statement : statements) {
      items.add(new ListItem(statement.span(), statement.statement()));
    }
    return new ListBlock(new Span(source, start, end), true, items);
  }
}
