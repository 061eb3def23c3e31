package org.argmap.format.argdown.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.argmap.format.argdown.syntax.SyntaxTree;
import org.argmap.model.Attributes;
import org.argmap.model.Finding;

/**
 * The contents of an Argdown document: statements, arguments, relations, sections and settings.
 * Immutable once it is read; made by {@link ArgdownReader}.
 *
 * <pre>{@code
 * ArgdownDocument document = ArgdownReader.standard().read(text);
 * String text = document.statement("Censorship").map(ArgdownStatement::text).orElse("");
 * }</pre>
 */
public final class ArgdownDocument {
  private final SyntaxTree syntax;
  private final ArgdownSettings settings;
  private final Map<String, ArgdownStatement> statements;
  private final Map<String, ArgdownArgument> arguments;
  private final List<ArgdownStatement> statementList;
  private final List<ArgdownArgument> argumentList;
  private final List<ArgdownRelation> relations;
  private final List<ArgdownSection> sections;
  private final boolean isRegrouped;
  private final List<String> tags;
  private final List<WrittenPart> written;
  private final List<WrittenComment> comments;
  private final List<Finding> findings;

  ArgdownDocument(DocumentParts parts, List<Finding> findings) {
    this.syntax = parts.syntax();
    this.settings = parts.settings();
    this.statements = parts.statements();
    this.arguments = parts.arguments();
    this.statementList = List.copyOf(statements.values());
    this.argumentList = List.copyOf(arguments.values());
    this.relations = List.copyOf(parts.relations());
    this.sections = List.copyOf(parts.sections());
    this.isRegrouped = parts.isRegrouped();
    this.tags = List.copyOf(parts.tags());
    this.written = List.copyOf(parts.written());
    this.comments = parts.comments();
    this.findings = List.copyOf(findings);
  }

  /** The document as it is written. */
  public SyntaxTree syntax() {
    return syntax;
  }

  /** All that is written, part by part in the order of the text, with what it means. */
  public List<WrittenPart> written() {
    return written;
  }

  /** The comments, in order, with the parts of the document with which they stand. */
  public List<WrittenComment> comments() {
    return comments;
  }

  /** The front matter; empty if there is none. */
  public Attributes frontMatter() {
    return settings.all();
  }

  /** The settings in the front matter. */
  public ArgdownSettings settings() {
    return settings;
  }

  /** All statements, in the order in which they first occur. */
  public List<ArgdownStatement> statements() {
    return statementList;
  }

  /** The statement with this title, if there is one. */
  public Optional<ArgdownStatement> statement(String title) {
    return Optional.ofNullable(statements.get(title));
  }

  /** All arguments, in the order in which they first occur. */
  public List<ArgdownArgument> arguments() {
    return argumentList;
  }

  /** The argument with this title, if there is one. */
  public Optional<ArgdownArgument> argument(String title) {
    return Optional.ofNullable(arguments.get(title));
  }

  /**
   * All relations, each once however often it is written; those of a tree from the inside out. The
   * relations of a reconstructed argument are those of its conclusion and its last inference, as
   * the settings say.
   */
  public List<ArgdownRelation> relations() {
    return relations;
  }

  /** The sections that lie in no other, in order. */
  public List<ArgdownSection> sections() {
    return sections;
  }

  /** All sections, those within others included, by their numbers. */
  public List<ArgdownSection> allSections() {
    List<ArgdownSection> all = new ArrayList<>();
    Deque<ArgdownSection> waiting = new ArrayDeque<>();
    addReversed(sections, waiting);
    while (!waiting.isEmpty()) {
      ArgdownSection section = waiting.pop();
      all.add(section);
      addReversed(section.children(), waiting);
    }
    return all;
  }

  private static void addReversed(List<ArgdownSection> sections, Deque<ArgdownSection> to) {
    for (int i = sections.size() - 1; i >= 0; i--) {
      to.push(sections.get(i));
    }
  }

  /** Whether a setting defines the sections, even if there are none, in place of headings. */
  public boolean isRegrouped() {
    return isRegrouped;
  }

  /** All tags, in the order in which they first occur. */
  public List<String> tags() {
    return tags;
  }

  /** What could not be read as it stands, in the order of the text. */
  public List<Finding> findings() {
    return findings;
  }
}
