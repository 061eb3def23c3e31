/** Phase 6, node placement: the coordinates of the tree nodes across the flow. */
@NullMarked
package org.argmap.render.layout.placement;

import org.jspecify.annotations.NullMarked;
