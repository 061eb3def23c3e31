/**
 * What to draw: a view of a map, in a style, as boxes, joints, lines and frames.
 *
 * <p>{@link org.argmap.render.diagram.View} chooses the part of a map, {@link
 * org.argmap.render.diagram.DiagramStyle} turns it into a {@link
 * org.argmap.render.diagram.Diagram}, and {@link org.argmap.render.diagram.Theme} says how it
 * looks. Nothing here knows where anything is drawn.
 */
@NullMarked
package org.argmap.render.diagram;

import org.jspecify.annotations.NullMarked;
