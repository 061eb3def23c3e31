package org.argmap.format.argdown.syntax;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.argmap.format.ReadOptions;

/**
 * Parser of Argdown: from text to a syntax tree, in time linear in the length of the text.
 *
 * <p>It never fails: what cannot be taken as it stands is a finding whose code begins with {@code
 * argdown.}, and reading goes on, so that one run finds everything. Of the limits in the options,
 * those on characters, elements and findings hold here; indentation may be of any depth.
 *
 * <pre>{@code
 * SyntaxTree tree = ArgdownParser.parse("[A]: It rains.\n  - <B>: The street is dry.");
 * }</pre>
 */
public final class ArgdownParser {
  private ArgdownParser() {}

  /** Reads a document with the default options and without includes. */
  public static SyntaxTree parse(String text) {
    return parse(text, ReadOptions.defaults(), IncludeResolver.none());
  }

  /** Reads a document. Never throws on what the text says. */
  public static SyntaxTree parse(String text, ReadOptions options, IncludeResolver includes) {
    requireNonNull(text, "text");
    int most = options.maxCharacters();
    boolean isCut = text.length() > most;
    IncludeExpansion expansion = new IncludeExpansion(includes, options);
    SourceText source = expansion.expanded(isCut ? text.substring(0, most) : text);
    SyntaxProblems problems = new SyntaxProblems(source, options.maxFindings());
    expansion.findings().forEach(found -> problems.add(found.index(), found.finding()));
    if (isCut) {
      problems.tooLong(source.length(), most);
    }
    return tree(source, problems, options.maxElements());
  }

  private static SyntaxTree tree(SourceText source, SyntaxProblems problems, int maxElements) {
    Characters text = new Characters(source.text());
    Comments comments = new Comments(source, text, problems);
    FrontMatterScanner scanner = new FrontMatterScanner(text, comments);
    FrontMatterScanner.Fences fences = scanner.first();
    int start = scanner.beginning();
    FrontMatter frontMatter = null;
    if (fences != null && fences.areClosed()) {
      frontMatter = frontMatter(source, fences);
      if (fences.isMarkdown()) {
        problems.markdownFrontMatter(fences.start(), fences.yamlStart());
      }
      start = fences.end();
    } else if (fences != null) {
      problems.unclosedFrontMatter(fences.start(), fences.yamlStart());
    }
    BlockParser parser =
        new BlockParser(source, text, comments, problems, scanner, frontMatter, maxElements);
    List<Block> blocks = parser.blocks(start);
    return new SyntaxTree(source, parser.frontMatter(), blocks, comments.all(), problems.toList());
  }

  static FrontMatter frontMatter(SourceText source, FrontMatterScanner.Fences fences) {
    return new FrontMatter(
        new Span(source, fences.start(), fences.end()),
        new Span(source, fences.yamlStart(), fences.yamlEnd()));
  }
}
