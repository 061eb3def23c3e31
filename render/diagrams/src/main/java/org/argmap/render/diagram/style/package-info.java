/**
 * The visual grammars: which boxes, joints and lines stand for the elements of a map.
 *
 * <p>{@link org.argmap.render.diagram.style.DiagramStyles} lists them; {@link
 * org.argmap.render.diagram.style.DiagramBuilder} helps to write another one.
 */
@NullMarked
package org.argmap.render.diagram.style;

import org.jspecify.annotations.NullMarked;
