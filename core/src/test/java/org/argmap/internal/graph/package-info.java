/** Tests of the graph algorithms. */
@NullMarked
package org.argmap.internal.graph;

import org.jspecify.annotations.NullMarked;
