package org.argmap.format.argdown.syntax;

import java.util.List;

/**
 * A list of statements and arguments.
 *
 * @param span all of it
 * @param isOrdered whether the items are numbered
 * @param items the items, in order
 */
public record ListBlock(Span span, boolean isOrdered, List<ListItem> items) implements Block {
  /** Makes the list. */
  public ListBlock {
    items = List.copyOf(items);
  }
}
