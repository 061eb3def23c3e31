/**
 * Phases 1 to 5, trees and order: from a graph to an ordered tree with one node per box and layer.
 * Cycles are broken, layers are assigned, leaves are stacked, the backbone is ordered, and borders
 * of frames are added.
 */
@NullMarked
package org.argmap.render.layout.order;

import org.jspecify.annotations.NullMarked;
