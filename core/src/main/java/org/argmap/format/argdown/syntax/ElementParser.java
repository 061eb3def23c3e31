package org.argmap.format.argdown.syntax;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parser of headings, statements and arguments, without the relations below them. */
final class ElementParser {
  private final SourceText source;
  private final Characters text;
  private final SyntaxProblems problems;
  private final InlineScanner inlines;
  private final HeadScanner heads;
  private final ContentParser content;
  private int count;

  ElementParser(
      SourceText source,
      Characters text,
      Comments comments,
      Line line,
      SyntaxProblems problems,
      FrontMatterScanner frontMatters) {
    this.source = source;
    this.text = text;
    this.problems = problems;
    this.inlines = new InlineScanner(source, text, problems);
    this.heads = new HeadScanner(text, inlines);
    this.content =
        new ContentParser(source, text, comments, line, problems, inlines, heads, frontMatters);
  }

  /** How many elements and headings were read. */
  int count() {
    return count;
  }

  /** Reads a heading, from its first sign to its data. */
  Heading heading(int index, int body) {
    count++;
    content.readHeading(body);
    List<DataBlock> data = content.data();
    return new Heading(
        span(index, content.end()),
        text.afterAll('#', index) - index,
        content.content(),
        data.isEmpty() ? null : data.get(0));
  }

  /**
   * Reads the element that begins at an index.
   *
   * @param relations the list to which its relations will be added
   */
  ElementNode element(int index, List<RelationNode> relations) {
    return element(index, heads.at(index), relations);
  }

  /** Reads the element behind the sign of a relation, where a bracket can only begin a title. */
  ElementNode related(int index, List<RelationNode> relations) {
    return element(index, heads.behindSign(index), relations);
  }

  /** Reads an element where only a statement can stand. */
  ElementNode statement(int index, List<RelationNode> relations) {
    HeadScanner.Head head = heads.at(index);
    if (head != null && head.kind() == ElementNode.Kind.ARGUMENT) {
      problems.argumentInStructure(index, head.end());
      inlines.isReported(index);
      head = null;
    }
    return element(index, head, relations);
  }

  /** Returns an element without anything, at an index. */
  ElementNode empty(int index, List<RelationNode> relations) {
    count++;
    Span nothing = span(index, index);
    return new ElementNode(
        nothing,
        ElementNode.Kind.STATEMENT,
        ElementNode.Form.TEXT,
        null,
        new Content(nothing, List.of()),
        List.of(),
        Collections.unmodifiableList(relations));
  }

  /** Says whether elements are read among numbered statements, where hyphens are inferences. */
  void inStructure(boolean isInStructure) {
    content.inStructure(isInStructure);
  }

  private ElementNode element(
      int index, HeadScanner.@Nullable Head head, List<RelationNode> relations) {
    count++;
    if (head != null) {
      report(head);
    }
    if (head == null) {
      content.readText(index);
    } else if (head.form() == ElementNode.Form.REFERENCE) {
      content.readTags(head);
    } else {
      if (head.slip() == HeadScanner.Slip.NONE && heads.runsOverBrackets(head)) {
        problems.titleWithBrackets(head.start(), head.titleEnd() + 1);
      }
      content.readText(head.end());
      if (content.content().pieces().isEmpty()) {
        problems.definitionWithoutText(head.start(), head.end());
      }
    }
    return new ElementNode(
        span(index, head == null ? content.end() : Math.max(head.end(), content.end())),
        head == null ? ElementNode.Kind.STATEMENT : head.kind(),
        head == null ? ElementNode.Form.TEXT : head.form(),
        head == null ? null : text.text(head.start() + 1, head.titleEnd()),
        content.content(),
        content.data(),
        Collections.unmodifiableList(relations));
  }

  /** Reports what is not as it should be about a title and was read as it is meant. */
  private void report(HeadScanner.Head head) {
    switch (head.slip()) {
      case NONE -> {
        // As it should be.
      }
      case NO_CLOSING_BRACKET, OTHER_BRACKET ->
          problems.bracketNotClosed(
              head.start(), head.end(), text.text(head.start() + 1, head.titleEnd()));
      case BLANK_BEFORE_COLON -> problems.blankBeforeColon(head.titleEnd() + 1, head.end());
      case OTHER_SIGN -> problems.otherSign(head.start(), head.end(), head.written(source, text));
    }
  }

  private Span span(int start, int end) {
    return new Span(source, start, Math.max(start, end));
  }
}
