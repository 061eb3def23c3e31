package org.argmap.format.argdown.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parser of the blocks of a document. */
final class BlockParser {
  private final SourceText source;
  private final Line line;
  private final SyntaxProblems problems;
  private final ElementParser elements;
  private final RelationTree relations;
  private final StructureParser structures;
  private final FrontMatterScanner frontMatters;
  private final int maxElements;
  private final List<Block> blocks = new ArrayList<>();
  private @Nullable FrontMatter frontMatter;

  BlockParser(
      SourceText source,
      Characters text,
      Comments comments,
      SyntaxProblems problems,
      FrontMatterScanner frontMatters,
      @Nullable FrontMatter frontMatter,
      int maxElements) {
    this.source = source;
    this.line = new Line(text, comments, new TypingSlips(text, problems));
    this.frontMatters = frontMatters;
    this.frontMatter = frontMatter;
    this.problems = problems;
    this.elements = new ElementParser(source, text, comments, line, problems, frontMatters);
    this.relations = new RelationTree(source, line, elements, problems);
    this.structures =
        new StructureParser(
            source,
            line,
            problems,
            elements,
            relations,
            new InferenceParser(source, text, comments, line, problems));
    this.maxElements = maxElements;
  }

  /** Reads all blocks from an index on. */
  List<Block> blocks(int from) {
    line.goTo(from, true);
    while (line.kind() != Line.Kind.END) {
      if (elements.count() >= maxElements) {
        problems.tooManyElements(line.at(), maxElements);
        break;
      }
      block();
    }
    return blocks;
  }

  private void block() {
    switch (line.kind()) {
      case HEADING -> {
        begins("A heading");
        blocks.add(elements.heading(line.at(), line.body()));
      }
      case NUMBER -> {
        begins("A premise-conclusion structure");
        blocks.addAll(structures.blocks());
      }
      case INFERENCE -> inference();
      case ORDERED_ITEM, BULLET -> {
        begins("A list");
        list();
      }
      case RELATION -> relation();
      case TEXT -> {
        FrontMatterScanner.Fences fences = frontMatters.later(line.at());
        if (fences != null) {
          laterFrontMatter(fences);
          return;
        }
        begins("A statement or an argument");
        element(line.at());
      }
      case END -> throw new IllegalStateException("there is no block at the end");
    }
  }

  /** Front matter behind other text: it counts if the document has none at its beginning. */
  private void laterFrontMatter(FrontMatterScanner.Fences fences) {
    if (frontMatter == null) {
      frontMatter = ArgdownParser.frontMatter(source, fences);
      problems.lateFrontMatter(fences.start(), fences.yamlStart());
    } else {
      problems.secondFrontMatter(fences.start(), fences.yamlStart());
    }
    line.goOn(fences.end());
  }

  /** The front matter, wherever it was found. */
  @Nullable FrontMatter frontMatter() {
    return frontMatter;
  }

  private void begins(String what) {
    boolean isExpected =
        line.isAfterBlank()
            || line.isCorrected()
            || blocks.isEmpty()
            || blocks.get(blocks.size() - 1) instanceof Heading;
    if (!isExpected) {
      problems.missingBlankLine(line.at(), Math.max(line.signEnd(), line.at() + 1), what);
    }
  }

  private void element(int index) {
    List<RelationNode> below = new ArrayList<>(2);
    blocks.add(elements.element(index, below));
    relations.begin(below, 1);
    relations.readAll();
  }

  private void inference() {
    FrontMatterScanner.Fences fences =
        line.isAfterBlank() ? frontMatters.laterMarkdown(line.at()) : null;
    if (fences != null) {
      problems.markdownFrontMatter(fences.start(), fences.yamlStart());
      laterFrontMatter(fences);
      return;
    }
    if (structures.beginsHere()) {
      problems.inferenceWithoutPremise(line.at(), line.signEnd());
      blocks.addAll(structures.blocks());
      return;
    }
    problems.inferenceOutsideStructure(line.at(), line.signEnd());
    line.takeAsText();
    element(line.at());
  }

  /** A relation that belongs to nothing: its element is read by itself. */
  private void relation() {
    problems.relationWithoutParent(line.at(), line.signEnd());
    int sign = line.at();
    int signEnd = line.signEnd();
    if (line.goToBody()) {
      element(line.at());
    } else {
      problems.emptyRelation(sign, signEnd);
    }
  }

  private void list() {
    boolean isOrdered = line.kind() == Line.Kind.ORDERED_ITEM;
    int start = line.at();
    int indent = line.indent();
    List<ListItem> items = new ArrayList<>();
    int end = start;
    while (isItem(isOrdered, indent, items.isEmpty())) {
      ListItem item = item(indent, items.isEmpty());
      items.add(item);
      end = item.span().end();
    }
    blocks.add(new ListBlock(new Span(source, start, end), isOrdered, items));
  }

  private boolean isItem(boolean isOrdered, int indent, boolean isFirst) {
    boolean isAny = line.kind() == Line.Kind.ORDERED_ITEM || line.kind() == Line.Kind.BULLET;
    if (!isAny || (line.isAfterBlank() && !isFirst)) {
      return false;
    }
    return (line.kind() == Line.Kind.ORDERED_ITEM) == isOrdered || line.indent() > indent;
  }

  private ListItem item(int indent, boolean isFirst) {
    int start = line.at();
    int signEnd = line.signEnd();
    if (line.indent() > indent && !isFirst) {
      problems.nestedList(start, signEnd);
    }
    int itemIndent = line.indent();
    List<RelationNode> below = new ArrayList<>(0);
    ElementNode element;
    if (line.goToBody()) {
      element = elements.element(line.at(), below);
    } else {
      problems.emptyElement(start, signEnd, "sign of the list item");
      element = elements.empty(signEnd, below);
    }
    relations.begin(below, itemIndent + 1);
    relations.readAll();
    return new ListItem(new Span(source, start, Math.max(signEnd, element.span().end())), element);
  }
}
