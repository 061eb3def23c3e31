package org.argmap.format.argdown.syntax;

import java.util.ArrayList;
import java.util.List;

/** Parser of an inference line with its rules and data: collapsed, on one line, or over several. */
final class InferenceParser {
  private final SourceText source;
  private final Characters text;
  private final Comments comments;
  private final Line line;
  private final SyntaxProblems problems;
  private final InlineScanner inlines;
  private final DataScanner braces;

  private List<Content> rules = new ArrayList<>();
  private List<DataBlock> data = new ArrayList<>();
  private List<Inline> pieces = new ArrayList<>();
  private int at;
  private int wordsStart;
  private int parentheses;

  InferenceParser(
      SourceText source, Characters text, Comments comments, Line line, SyntaxProblems problems) {
    this.source = source;
    this.text = text;
    this.comments = comments;
    this.line = line;
    this.problems = problems;
    this.inlines = new InlineScanner(source, text, problems);
    this.braces = new DataScanner(text);
  }

  /**
   * Reads the inference on the line, up to the line after it.
   *
   * @param relations the list to which its undercuts will be added
   */
  Inference inference(List<RelationNode> relations) {
    rules = new ArrayList<>(1);
    data = new ArrayList<>(0);
    int start = line.at();
    int end = line.signEnd();
    if (!line.isBare()) {
      end = closed(start, line.body());
    } else {
      line.goOn(line.body());
      if (hasRules()) {
        end = closed(start, line.at());
      }
    }
    return new Inference(new Span(source, start, end), rules, data, relations);
  }

  /** Whether the line after one of hyphens alone belongs to the inference. */
  private boolean hasRules() {
    if (line.isAfterBlank()) {
      return false;
    }
    return switch (line.kind()) {
      case TEXT, INFERENCE, ORDERED_ITEM, BULLET -> true;
      case HEADING, NUMBER, RELATION, END -> false;
    };
  }

  /** Reads from the first rule to the closing hyphens; returns the index after them. */
  private int closed(int start, int from) {
    at = from;
    beginRule();
    while (true) {
      char c = text.at(at);
      if (text.isBreakOrEnd(at)) {
        if (!goesOn()) {
          problems.unclosedInference(start, text.afterAll('-', start));
          return Math.max(text.afterAll('-', start), lastEnd());
        }
      } else if (c == '-' && text.at(at + 1) == '-') {
        endRule();
        return afterClosing();
      } else {
        take(c);
      }
    }
  }

  private int lastEnd() {
    int end = rules.isEmpty() ? 0 : rules.get(rules.size() - 1).span().end();
    return data.isEmpty() ? end : Math.max(end, data.get(data.size() - 1).span().end());
  }

  private boolean goesOn() {
    int lineBreak = at;
    line.goOn(at);
    boolean goesOn = hasRules();
    if (!goesOn) {
      at = lineBreak;
      endRule();
      return false;
    }
    at = line.at();
    return true;
  }

  private int afterClosing() {
    int end = text.afterAll('-', at);
    int rest = comments.afterAll(end);
    if (!text.isBreakOrEnd(rest)) {
      int lineEnd = comments.lineEnd(rest);
      problems.textAfterInference(rest, text.beforeSpace(rest, lineEnd));
      rest = lineEnd;
    }
    line.goOn(rest);
    return end;
  }

  private void take(char c) {
    if (c == ',' && parentheses == 0) {
      endRule();
      at++;
      beginRule();
      return;
    }
    if (c == '{' && dataHere()) {
      return;
    }
    int after = at;
    if (c == '/' || c == '<') {
      after = comments.after(at);
      if (after > at) {
        inlines.words(wordsStart, at, pieces);
      }
    } else if (c == '\\' || c == '.' || c == ':') {
      after = inlines.take(at, wordsStart, pieces);
    } else if (c == '(') {
      parentheses++;
    } else if (c == ')') {
      parentheses = Math.max(0, parentheses - 1);
    }
    if (after > at) {
      wordsStart = after;
      at = after;
    } else {
      at++;
    }
  }

  private boolean dataHere() {
    int after = braces.after(at);
    if (after < 0) {
      problems.unclosedData(at);
      return false;
    }
    inlines.words(wordsStart, text.beforeSpace(wordsStart, at), pieces);
    if (!data.isEmpty()) {
      problems.secondData(at, after);
    }
    data.add(new DataBlock(new Span(source, at, after)));
    at = after;
    wordsStart = after;
    return true;
  }

  private void beginRule() {
    pieces = new ArrayList<>(1);
    at = text.afterBlanks(at);
    wordsStart = at;
    parentheses = 0;
  }

  private void endRule() {
    inlines.words(wordsStart, text.beforeSpace(wordsStart, at), pieces);
    if (!pieces.isEmpty()) {
      Span first = pieces.get(0).span();
      Span last = pieces.get(pieces.size() - 1).span();
      rules.add(new Content(new Span(source, first.start(), last.end()), pieces));
    }
    pieces = new ArrayList<>(1);
    wordsStart = at;
  }
}
