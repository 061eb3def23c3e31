/**
 * Where to draw: measured boxes in, coordinates and routes out.
 *
 * <p>{@link org.argmap.render.layout.BoxSizing} gives every box of a diagram its lines of text and
 * its size, a {@link org.argmap.render.layout.LayoutEngine} places them. The default engine is
 * {@link org.argmap.render.layout.LayeredEngine}; its phases are the package-private classes that
 * it calls in order, and each of them names the paper it follows.
 */
@NullMarked
package org.argmap.render.layout;

import org.jspecify.annotations.NullMarked;
