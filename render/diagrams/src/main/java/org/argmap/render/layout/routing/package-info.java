/**
 * Phases 8 and 9, edge routing: ports at the sides of boxes, tracks in the channels between layers,
 * the coordinates of layers along the flow, and the path of each line.
 */
@NullMarked
package org.argmap.render.layout.routing;

import org.jspecify.annotations.NullMarked;
