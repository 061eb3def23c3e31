/** Maps as text in the DOT language, for Graphviz and for the programs that read its files. */
@NullMarked
package org.argmap.render.dot;

import org.jspecify.annotations.NullMarked;
