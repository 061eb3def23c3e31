package org.argmap.render.layout;

/**
 * A point of the picture, in user units from its upper left corner.
 *
 * @param x the distance to the right
 * @param y the distance downwards
 */
public record Point(double x, double y) {}
