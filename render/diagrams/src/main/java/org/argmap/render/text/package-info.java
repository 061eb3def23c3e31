/**
 * Text without fonts: the width of a text, its lines, and the characters of it that can be shown.
 *
 * <p>Widths come from tables ({@link org.argmap.render.text.FontMetrics}), never from the machine,
 * so that the same text takes the same room everywhere, even on a server without a display or a
 * font. Lengths are in the unit of the font size that is passed.
 */
@NullMarked
package org.argmap.render.text;

import org.jspecify.annotations.NullMarked;
