package org.argmap.render.layout;

import java.util.List;

/**
 * A connected part of a diagram in its own coordinates across and along the flow.
 *
 * @param backbone its tree
 * @param middle the places of the nodes across the flow
 * @param levels the places of the layers along the flow
 * @param points the places of the points of links
 * @param panels its frames
 * @param rims the room of its frames along the flow
 * @param spacing the sizes of its nodes
 * @param ways the ways of its lines
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays hold a million numbers
record PlacedPart(
    Backbone backbone,
    double[] middle,
    Levels levels,
    Points points,
    List<Panel> panels,
    Rims rims,
    Spacing spacing,
    List<Way> ways) {

  /**
   * The way of a line.
   *
   * @param line the number of the line in the diagram
   * @param path its way
   */
  record Way(int line, Path path) {}
}
