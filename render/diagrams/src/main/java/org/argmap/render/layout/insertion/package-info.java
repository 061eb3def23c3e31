/**
 * Phase 7, edge insertion: a route for each line that does not follow the tree, as the sequence of
 * corridors between neighbouring nodes that it passes, with as few crossings as can be found. The
 * tree is a planar embedding; lines are inserted by shortest paths through its faces.
 */
@NullMarked
package org.argmap.render.layout.insertion;

import org.jspecify.annotations.NullMarked;
