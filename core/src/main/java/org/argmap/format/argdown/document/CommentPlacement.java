package org.argmap.format.argdown.document;

import java.util.ArrayList;
import java.util.List;
import org.argmap.format.argdown.document.WrittenComment.Where;
import org.argmap.format.argdown.syntax.Comment;
import org.argmap.format.argdown.syntax.Content;
import org.argmap.format.argdown.syntax.FrontMatter;
import org.argmap.format.argdown.syntax.Span;
import org.argmap.format.argdown.syntax.SyntaxTree;
import org.jspecify.annotations.Nullable;

/**
 * Assigns each comment to the part of the document with which it stands: the one on whose line it
 * is, else the one right below it, else the one right above it. Blank lines keep a comment apart.
 */
final class CommentPlacement {
  private final SyntaxTree tree;
  private final String text;
  private final TextAssembler texts;
  private final List<Anchor> anchors = new ArrayList<>();

  /** The stretch of the text, sign included, that a part takes. */
  private record Anchor(WrittenPart part, int start, int end, @Nullable Content content) {}

  CommentPlacement(SyntaxTree tree, TextAssembler texts) {
    this.tree = tree;
    this.text = tree.source().text();
    this.texts = texts;
  }

  /** Places all comments; takes time for the text between parts, once. */
  List<WrittenComment> place(List<WrittenPart> parts) {
    List<Comment> comments = tree.comments();
    if (comments.isEmpty()) {
      return List.of();
    }
    findAnchors(parts);
    List<WrittenComment> placed = new ArrayList<>(comments.size());
    int next = 0;
    for (int i = 0; i < comments.size(); ) {
      int start = comments.get(i).span().start();
      while (next < anchors.size() && anchors.get(next).start() <= start) {
        next++;
      }
      Anchor above = next == 0 ? null : anchors.get(next - 1);
      Anchor below = next == anchors.size() ? null : anchors.get(next);
      int last = i;
      while (last < comments.size()
          && (below == null || comments.get(last).span().start() < below.start())) {
        last++;
      }
      between(above, comments.subList(i, last), below, placed);
      i = last;
    }
    return List.copyOf(placed);
  }

  private void findAnchors(List<WrittenPart> parts) {
    for (int i = 0; i < parts.size(); i++) {
      WrittenPart part = parts.get(i);
      if (part instanceof ArgdownSection section && section.node().isPresent()) {
        Span span = section.node().get().span();
        anchors.add(new Anchor(part, span.start(), span.end(), section.node().get().content()));
      } else if (part instanceof ArgdownInference inference) {
        Span span = inference.node().span();
        anchors.add(new Anchor(part, span.start(), span.end(), null));
      } else if (part instanceof ArgdownMember member) {
        Span span = member.node().span();
        boolean hasSign =
            i + 1 < parts.size()
                && parts.get(i + 1) instanceof WrittenRelation relation
                && relation.child() == member;
        int start =
            hasSign ? ((WrittenRelation) parts.get(i + 1)).node().span().start() : span.start();
        anchors.add(new Anchor(part, start, span.end(), member.node().content()));
      }
    }
  }

  private void between(
      @Nullable Anchor above,
      List<Comment> comments,
      @Nullable Anchor below,
      List<WrittenComment> placed) {
    int count = comments.size();
    int first = above == null ? 0 : above.end();
    boolean[] isApartBelow = new boolean[count];
    boolean isApart = false;
    for (int i = count - 1; i >= 0; i--) {
      int end = comments.get(i).span().end();
      int next =
          i + 1 < count
              ? comments.get(i + 1).span().start()
              : below == null ? text.length() : below.start();
      isApart |= end <= next && hasBlankLine(end, next);
      isApartBelow[i] = isApart;
    }
    int[] offsets = offsets(above, comments);
    boolean isApartAbove = false;
    boolean isSameLine = above != null;
    for (int i = 0; i < count; i++) {
      Span span = comments.get(i).span();
      if (above != null && span.start() < above.end()) {
        placed.add(made(span, Where.INSIDE, above.part(), offsets[i]));
        continue;
      }
      isApartAbove |= hasBlankLine(first, span.start());
      isSameLine &= breaks(first, span.start()) == 0;
      first = span.end();
      placed.add(
          isSameLine && above != null
              ? made(span, Where.BEHIND, above.part(), 0)
              : apart(span, above, below, isApartAbove, isApartBelow[i]));
    }
  }

  private WrittenComment apart(
      Span span,
      @Nullable Anchor above,
      @Nullable Anchor below,
      boolean isApartAbove,
      boolean isApartBelow) {
    if (below != null && !isApartBelow) {
      return made(span, Where.BEFORE, below.part(), 0);
    } else if (above != null && !isApartAbove) {
      return made(span, Where.END, above.part(), 0);
    } else if (above == null) {
      int behind = tree.frontMatter().map(FrontMatter::span).map(Span::end).orElse(-1);
      boolean isBehind = behind >= 0 && behind <= span.start();
      return made(span, isBehind ? Where.BEHIND : Where.BEFORE, null, 0);
    }
    return below == null
        ? made(span, Where.END, null, 0)
        : made(span, Where.BEFORE, below.part(), 0);
  }

  private static WrittenComment made(
      Span span, Where where, @Nullable WrittenPart part, int offset) {
    return new WrittenComment(span.text(), where, part, offset);
  }

  /** How many characters of the text of an anchor stand before each of the comments. */
  private int[] offsets(@Nullable Anchor anchor, List<Comment> comments) {
    Content content = anchor == null ? null : anchor.content();
    boolean hasInside = anchor != null && comments.get(0).span().start() < anchor.end();
    if (content == null || !hasInside) {
      return new int[comments.size()];
    }
    return texts.lengthsBefore(
        content, comments.stream().mapToInt(comment -> comment.span().start()).toArray());
  }

  private int breaks(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean isFirstOfTwo = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      count += (c == '\n' || c == '\r') && !isFirstOfTwo ? 1 : 0;
    }
    return count;
  }

  /** Whether a line with nothing on it lies between two indexes. */
  private boolean hasBlankLine(int from, int to) {
    boolean isBlank = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        if (isBlank) {
          return true;
        }
        isBlank = true;
        i += c == '\r' && i + 1 < to && text.charAt(i + 1) == '\n' ? 1 : 0;
      } else if (!Character.isWhitespace(c)) {
        isBlank = false;
      }
    }
    return false;
  }
}
