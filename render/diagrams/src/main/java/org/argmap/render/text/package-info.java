/**
 * Text without a font: how wide a text is, how it is broken into lines, and what of it can be shown
 * at all.
 *
 * <p>Widths come from tables ({@link org.argmap.render.text.FontMetrics}), never from the machine,
 * so that the same text takes the same room everywhere, on a server without a display or a font.
 * Lengths are in the unit of the font size that is asked for.
 */
@NullMarked
package org.argmap.render.text;

import org.jspecify.annotations.NullMarked;
