package org.argmap.render.layout;

/**
 * A point of the picture, in user units from its upper left corner.
 *
 * @param x to the right
 * @param y downwards
 */
public record Point(double x, double y) {}
