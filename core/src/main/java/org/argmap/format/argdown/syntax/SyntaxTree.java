package org.argmap.format.argdown.syntax;

import java.util.List;
import java.util.Optional;
import org.argmap.model.Finding;
import org.jspecify.annotations.Nullable;

/** The syntax tree of an Argdown document. Immutable. */
public final class SyntaxTree {
  private final SourceText source;
  private final @Nullable FrontMatter frontMatter;
  private final List<Block> blocks;
  private final List<Comment> comments;
  private final List<Finding> findings;

  SyntaxTree(
      SourceText source,
      @Nullable FrontMatter frontMatter,
      List<Block> blocks,
      List<Comment> comments,
      List<Finding> findings) {
    this.source = source;
    this.frontMatter = frontMatter;
    this.blocks = List.copyOf(blocks);
    this.comments = List.copyOf(comments);
    this.findings = List.copyOf(findings);
  }

  /** The text, with all that it includes. */
  public SourceText source() {
    return source;
  }

  /** What stands between the fences at the beginning, if it is there. */
  public Optional<FrontMatter> frontMatter() {
    return Optional.ofNullable(frontMatter);
  }

  /** The blocks, in order. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The comments, in order. */
  public List<Comment> comments() {
    return comments;
  }

  /** What the parser could not take as it stands, in the order of the text. */
  public List<Finding> findings() {
    return findings;
  }
}
