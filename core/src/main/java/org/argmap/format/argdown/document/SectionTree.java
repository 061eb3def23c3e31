package org.argmap.format.argdown.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.argmap.format.argdown.syntax.Heading;
import org.argmap.model.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of sections while headings are read; a heading lies in the nearest one of a lower
 * level.
 */
final class SectionTree {
  private final List<ArgdownSection> roots = new ArrayList<>();
  private final Deque<ArgdownSection> open = new ArrayDeque<>();
  private int count;

  ArgdownSection add(Heading heading, MarkedText content, Attributes data) {
    while (!open.isEmpty() && open.element().level() >= heading.level()) {
      close();
    }
    count++;
    ArgdownSection section = new ArgdownSection("s" + count, heading, content, data, current());
    section.index(count - 1);
    if (open.isEmpty()) {
      roots.add(section);
    }
    open.push(section);
    return section;
  }

  /** The section at this point of the document; null before the first heading. */
  @Nullable ArgdownSection current() {
    return open.peek();
  }

  /** Says that the current section reaches to an index. */
  void reachesTo(int index) {
    ArgdownSection section = current();
    if (section != null) {
      section.reachesTo(index);
    }
  }

  private void close() {
    ArgdownSection closed = open.pop();
    ArgdownSection around = current();
    if (around != null) {
      around.reachesTo(closed.end());
    }
  }

  /** Ends the document; returns the sections that lie in no other. */
  List<ArgdownSection> roots() {
    while (!open.isEmpty()) {
      close();
    }
    return roots;
  }
}
