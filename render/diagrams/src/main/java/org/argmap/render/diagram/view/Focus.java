package org.argmap.render.diagram.view;

import org.argmap.model.ElementId;

/**
 * An element at the centre of a view, and how much around it is shown.
 *
 * @param centre the element in the middle
 * @param steps how far around it
 * @param side in which direction
 */
record Focus(ElementId centre, int steps, Side side) {

  /** In which direction a view looks from an element. */
  enum Side {
    GROUNDS("grounds of "),
    CONSEQUENCES("consequences of "),
    BOTH("around ");

    private final String words;

    Side(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  @Override
  public String toString() {
    return side.words() + centre.value() + (steps == Integer.MAX_VALUE ? "" : ", " + steps);
  }
}
