package org.argmap.format.argdown.writing;

import java.util.ArrayList;
import java.util.List;
import org.argmap.format.argdown.notation.ArgdownAttributes;
import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;

/**
 * The comments of an element in Argdown source, as a reader has kept them in its attributes.
 *
 * @param before those on lines of their own above the element
 * @param behind those at the end of its line
 * @param end those on lines of their own below the element, before a blank line
 */
record CommentText(List<String> before, List<String> behind, List<String> end) {
  static final CommentText NONE = new CommentText(List.of(), List.of(), List.of());

  private static final List<String> PLACES =
      List.of(ArgdownAttributes.BEFORE, ArgdownAttributes.BEHIND, ArgdownAttributes.END);

  boolean isEmpty() {
    return before.isEmpty() && behind.isEmpty() && end.isEmpty();
  }

  /**
   * Returns the comments among attributes; none if they cannot be written so that a reader finds
   * the same.
   *
   * @param hasEnd whether a comment can stand below the element
   */
  static CommentText of(Attributes attributes, boolean hasEnd) {
    if (attributes.isEmpty()
        || !(attributes.get(ArgdownAttributes.COMMENTS).orElse(null)
            instanceof AttributeValue.Items items)) {
      return NONE;
    }
    List<List<String>> byPlace = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int place = 0;
    for (AttributeValue item : items.values()) {
      int at = item instanceof Attributes fields ? place(fields) : -1;
      if (at < place || (at == 2 && !hasEnd)) {
        return NONE;
      }
      place = at;
      byPlace.get(at).add(((Attributes) item).text(ArgdownAttributes.TEXT).orElse(""));
    }
    List<String> behind = byPlace.get(1);
    for (int i = 0; i < behind.size() - 1; i++) {
      if (behind.get(i).startsWith("//")) {
        return NONE;
      }
    }
    return new CommentText(byPlace.get(0), behind, byPlace.get(2));
  }

  private static int place(Attributes fields) {
    boolean isWhole =
        List.copyOf(fields.names()).equals(List.of(ArgdownAttributes.WHERE, ArgdownAttributes.TEXT))
            && isComment(fields.text(ArgdownAttributes.TEXT).orElse(""));
    return isWhole ? PLACES.indexOf(fields.text(ArgdownAttributes.WHERE).orElse("")) : -1;
  }

  /** Whether a text is one comment with its delimiters. */
  private static boolean isComment(String text) {
    if (!text.equals(text.strip()) || text.contains("\r")) {
      return false;
    } else if (text.startsWith("//")) {
      return text.indexOf('\n') < 0;
    } else if (text.startsWith("/*")) {
      return text.length() >= 4 && text.indexOf("*/", 2) == text.length() - 2;
    }
    return text.startsWith("<!--")
        && text.length() >= 7
        && text.indexOf("-->", 4) == text.length() - 3;
  }

  /** Returns attributes without the comments, if these are written as comments. */
  Attributes removedFrom(Attributes attributes) {
    return isEmpty() ? attributes : ArgmapData.without(attributes, ArgdownAttributes.COMMENTS);
  }

  /** Returns attributes as a reader has them who finds the comments of other attributes. */
  Attributes addedTo(Attributes seen, Attributes all) {
    return isEmpty()
        ? seen
        : ArgmapData.last(
            seen,
            ArgdownAttributes.COMMENTS,
            all.get(ArgdownAttributes.COMMENTS).orElse(AttributeValue.ofNull()));
  }

  /** Writes the comments above an element. */
  void writeBefore(int indent, StringBuilder out) {
    writeLines(before, indent, out);
  }

  /** Writes the comments behind an element. */
  void writeBehind(StringBuilder out) {
    behind.forEach(comment -> out.append(' ').append(comment));
  }

  /** Writes the comments below an element. */
  void writeEnd(int indent, StringBuilder out) {
    writeLines(end, indent, out);
  }

  private static void writeLines(List<String> comments, int indent, StringBuilder out) {
    for (String comment : comments) {
      out.append(" ".repeat(indent)).append(comment).append('\n');
    }
  }
}
