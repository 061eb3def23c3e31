/**
 * The drawing itself, made once for every kind of file: a laid-out diagram as figures of simple
 * shapes, each shape with the part it plays, from which colours and line widths follow.
 *
 * <p>{@link org.argmap.render.drawing.SceneDrawing} makes a {@link
 * org.argmap.render.drawing.Scene}; what writes files prints or paints it and decides nothing about
 * the look. {@link org.argmap.render.drawing.LookSheet} is the one table of colours, widths and
 * dashes: the style sheet of an SVG is written from it and PDF pages are painted by it.
 */
@NullMarked
package org.argmap.render.drawing;

import org.jspecify.annotations.NullMarked;
