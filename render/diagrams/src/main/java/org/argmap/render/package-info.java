/**
 * The front door of drawing: {@link org.argmap.render.Diagrams}.
 *
 * <pre>{@code
 * Diagrams.svg().render(map, Path.of("map.svg"));
 * String dot = Diagrams.dot().render(map);
 * String prose = Diagrams.outline().render(map);
 * }</pre>
 *
 * <p>A map becomes a diagram (what is drawn), the diagram a layout (where), the layout a drawing.
 * DOT and outline need no layout.
 */
@NullMarked
package org.argmap.render;

import org.jspecify.annotations.NullMarked;
