/**
 * The content of a picture: a {@link org.argmap.render.diagram.Diagram} of boxes, joints, lines and
 * frames, without positions; and the contracts of {@linkplain
 * org.argmap.render.diagram.DiagramRenderer renderers} and {@linkplain
 * org.argmap.render.diagram.DiagramStyle styles}.
 *
 * <p>Three packages below it: a {@code view} selects the part of a map, a {@code style} turns it
 * into a diagram, and a {@code theme} has the colours and fonts.
 */
@NullMarked
package org.argmap.render.diagram;

import org.jspecify.annotations.NullMarked;
