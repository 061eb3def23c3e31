package org.argmap.render.diagram;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A box of the picture: a claim or a question with its words.
 *
 * @param id the id of the element it stands for; no other box or joint has it
 * @param kind what it stands for
 * @param heading the title of the element, drawn bold; empty where it has none
 * @param text the words of the element, whole; cut only where they are drawn
 * @param marks what is drawn beside the words, without repetition
 */
public record Box(String id, BoxKind kind, String heading, String text, List<Mark> marks) {

  /** Checks that nothing is null and copies the marks. */
  public Box {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(heading, "heading");
    requireNonNull(text, "text");
    marks = List.copyOf(marks);
  }

  /** Whether the box bears the mark. */
  public boolean has(Mark mark) {
    return marks.contains(mark);
  }
}
