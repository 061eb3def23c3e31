package org.argmap.print;

import java.util.List;

/**
 * A page of a size, lying or upright.
 *
 * @param width its width in points
 * @param height its height in points
 */
record PageFormat(double width, double height) {

  /** The room that printers need around what they print, with some air. */
  static final double MARGIN = 34;

  /** The strip above the lower margin that holds the number of the page. */
  static final double FOOTER = 16;

  /** The strip around the part of a map on a page that holds the notes at lines that go on. */
  static final double GUTTER = 20;

  /** Returns the formats that may be used, the preferred one first. */
  static List<PageFormat> choices(PaperSize paper, PaperOrientation orientation) {
    PageFormat upright = new PageFormat(paper.width(), paper.height());
    PageFormat lying = new PageFormat(paper.height(), paper.width());
    return switch (orientation) {
      case AUTOMATIC -> List.of(upright, lying);
      case PORTRAIT -> List.of(upright);
      case LANDSCAPE -> List.of(lying);
    };
  }

  double roomAcross() {
    return width - 2 * MARGIN;
  }

  double roomDown() {
    return height - 2 * MARGIN - FOOTER;
  }
}
