package org.argmap.format.argdown.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Parser of a paragraph: a text over one or more lines, with its trailing data. When it is done,
 * the line is the one on which something else begins.
 */
final class ContentParser {
  private final SourceText source;
  private final Characters text;
  private final Comments comments;
  private final Line line;
  private final SyntaxProblems problems;
  private final InlineScanner inlines;
  private final HeadScanner heads;
  private final DataScanner braces;
  private final FrontMatterScanner frontMatters;

  private List<Inline> pieces = new ArrayList<>();
  private List<DataBlock> data = new ArrayList<>();
  private boolean isHeading;
  private boolean inStructure;
  private int start;
  private int at;
  private int wordsStart;

  /** The last brace that is read as text, so that this is said once. */
  private int refused = -1;

  ContentParser(
      SourceText source,
      Characters text,
      Comments comments,
      Line line,
      SyntaxProblems problems,
      InlineScanner inlines,
      HeadScanner heads,
      FrontMatterScanner frontMatters) {
    this.source = source;
    this.text = text;
    this.comments = comments;
    this.line = line;
    this.problems = problems;
    this.inlines = inlines;
    this.heads = heads;
    this.braces = new DataScanner(text);
    this.frontMatters = frontMatters;
  }

  /** Reads the text that begins at an index. */
  void readText(int index) {
    begin(index, false);
    text();
  }

  /** Reads the words of a heading, and its data. */
  void readHeading(int index) {
    begin(index, true);
    text();
  }

  /**
   * Reads what may stand behind a reference: tags and data. Other text is passed over, with a
   * finding.
   */
  void readTags(HeadScanner.Head head) {
    begin(head.end(), false);
    for (Inline.Tag tag = inlines.tag(at); tag != null; tag = inlines.tag(at)) {
      pieces.add(tag);
      at = text.afterBlanks(tag.span().end());
    }
    at = comments.afterAll(at);
    wordsStart = at;
    boolean hasData = false;
    while (takeData()) {
      hasData = true;
      at = comments.afterAll(at);
      wordsStart = at;
    }
    if (!text.isBreakOrEnd(at)) {
      strayText(head);
      return;
    }
    line.goOn(at);
    if (!hasData && goesOnHere() && text.at(line.at()) == '{') {
      at = line.at();
      wordsStart = at;
      if (takeData()) {
        at = comments.afterAll(at);
        if (text.isBreakOrEnd(at)) {
          line.goOn(at);
        } else {
          strayText(head);
        }
      }
    }
  }

  private void strayText(HeadScanner.Head head) {
    List<Inline> kept = pieces;
    pieces = new ArrayList<>();
    int stray = at;
    wordsStart = at;
    text();
    int end = pieces.isEmpty() ? stray : pieces.get(pieces.size() - 1).span().end();
    problems.textAfterReference(head.start(), head.end(), stray, Math.max(stray, end));
    pieces = kept;
  }

  private void begin(int index, boolean heading) {
    pieces = new ArrayList<>(2);
    data = new ArrayList<>(0);
    isHeading = heading;
    start = index;
    at = text.afterBlanks(index);
    wordsStart = at;
  }

  /** What was read. */
  Content content() {
    if (pieces.isEmpty()) {
      return new Content(new Span(source, start, start), pieces);
    }
    return new Content(
        new Span(source, pieces.get(0).span().start(), pieces.get(pieces.size() - 1).span().end()),
        pieces);
  }

  /** The data that were read. */
  List<DataBlock> data() {
    return List.copyOf(data);
  }

  /** The index after all that was read. */
  int end() {
    int end = pieces.isEmpty() ? start : pieces.get(pieces.size() - 1).span().end();
    return data.isEmpty() ? end : Math.max(end, data.get(data.size() - 1).span().end());
  }

  private void text() {
    boolean goesOn = true;
    while (goesOn) {
      while (at < text.length() && !InlineScanner.isSpecial(text.at(at))) {
        at++;
      }
      if (text.isBreakOrEnd(at)) {
        goesOn = goOnBehindBreak();
      } else if (text.at(at) == '{') {
        if (takeData()) {
          goesOn = goOnBehindData();
        } else {
          at++;
        }
      } else {
        piece();
      }
    }
    inlines.end(pieces);
  }

  /** Says whether texts stand among numbered statements, where hyphens are inferences. */
  void inStructure(boolean isInStructure) {
    inStructure = isInStructure;
  }

  private boolean goesOnHere() {
    boolean isText =
        line.kind() == Line.Kind.INFERENCE
            && !line.isAfterBlank()
            && !inStructure
            && !isHeading
            && !(line.isBare() && line.isBeforeNumber());
    if (isText) {
      problems.inferenceOutsideStructure(line.at(), line.signEnd());
      line.takeAsText();
    }
    return line.kind() == Line.Kind.TEXT
        && !line.isAfterBlank()
        && frontMatters.later(line.at()) == null;
  }

  /** At the end of a line: goes to the next one, and says whether the text goes on there. */
  private boolean goOnBehindBreak() {
    int lineBreak = at;
    int commentsBefore = comments.count();
    line.goOn(at);
    if (!goesOnHere() || heads.beginsElement(line.at())) {
      endWords(lineBreak);
      return false;
    }
    at = line.at();
    if (comments.count() > commentsBefore) {
      endWords(lineBreak);
      wordsStart = at;
    }
    if (isHeading && text.at(at) != '{') {
      problems.headingGoesOn(at, text.lineEnd(at));
      isHeading = false; // said once
    }
    return true;
  }

  /** Behind data: says whether there is more text, which should not be. */
  private boolean goOnBehindData() {
    while (true) {
      at = comments.afterAll(at);
      wordsStart = at;
      if (takeData()) {
        continue;
      }
      if (text.isBreakOrEnd(at)) {
        line.goOn(at);
        if (!goesOnHere() || heads.beginsElement(line.at())) {
          return false;
        }
        at = line.at();
        wordsStart = at;
        if (takeData()) {
          continue;
        }
      }
      problems.textAfterData(at, Math.max(at, text.beforeSpace(at, text.lineEnd(at))));
      return true;
    }
  }

  /** Takes data if they begin here and nothing but tags, data and comments follows on the line. */
  private boolean takeData() {
    if (text.at(at) != '{' || at == refused) {
      return false;
    }
    int after = braces.after(at);
    if (after < 0) {
      refused = at;
      problems.unclosedData(at);
      return false;
    }
    if (!canFollowData(text.afterBlanks(after))) {
      refused = at;
      problems.dataInsideText(at, after);
      return false;
    }
    endWords(at);
    if (!data.isEmpty()) {
      problems.secondData(at, after);
    }
    data.add(new DataBlock(new Span(source, at, after)));
    at = after;
    wordsStart = after;
    return true;
  }

  private boolean canFollowData(int index) {
    return text.isBreakOrEnd(index)
        || text.at(index) == '{'
        || text.at(index) == '#'
        || text.isAt(index, "//")
        || text.isAt(index, "/*")
        || text.isAt(index, "<!--");
  }

  /** Ends the words before an index. */
  private void endWords(int index) {
    inlines.words(wordsStart, text.beforeSpace(wordsStart, index), pieces);
    wordsStart = index;
  }

  private void piece() {
    int plain = inlines.afterDirective(inlines.afterAddress(at));
    if (plain > at) {
      at = plain; // whose signs mean nothing here
      return;
    }
    int after = afterPiece();
    if (after > at) {
      wordsStart = after;
      at = after;
    } else {
      at++;
    }
  }

  /** Takes the piece or comment that begins here. */
  private int afterPiece() {
    char c = text.at(at);
    if (c == '/' || c == '<') {
      int afterComment = comments.after(at);
      if (afterComment > at) {
        inlines.words(wordsStart, at, pieces);
        return afterComment;
      }
    }
    int after =
        c == '*' || c == '_'
            ? inlines.takeEmphasis(at, wordsStart, pieces)
            : inlines.take(at, wordsStart, pieces);
    if (after == at && (c == '[' || c == '<')) {
      inlines.reportReference(at);
    }
    return after;
  }
}
