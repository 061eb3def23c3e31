/**
 * The input of the layout phases as numbers: boxes with sizes, hyperedges between them, frames; and
 * the collections and the deadline that all phases use.
 */
@NullMarked
package org.argmap.render.layout.graph;

import org.jspecify.annotations.NullMarked;
