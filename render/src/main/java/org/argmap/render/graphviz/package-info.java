/** Graphviz as a layout engine. */
@NullMarked
package org.argmap.render.graphviz;

import org.jspecify.annotations.NullMarked;
