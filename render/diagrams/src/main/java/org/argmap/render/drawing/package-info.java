/**
 * The drawing that every kind of file shares: a layout as figures of simple shapes, each with a
 * role from which its colours and line widths follow.
 *
 * <p>{@link org.argmap.render.drawing.SceneBuilder} builds a {@link
 * org.argmap.render.drawing.Scene}; the writers of files print or paint it and decide nothing about
 * its presentation. {@link org.argmap.render.drawing.PresentationRules} is the one table of
 * colours, widths and dashes: the style sheet of an SVG is generated from it, and PDF pages are
 * painted by it.
 */
@NullMarked
package org.argmap.render.drawing;

import org.jspecify.annotations.NullMarked;
