/**
 * Graphviz as a second engine, and graphs for those who go on with graphviz-java.
 *
 * <p>Needs the program {@code dot} of Graphviz on the path of the system. The engine of the library
 * itself, {@link org.argmap.render.layout.LayeredEngine}, needs nothing.
 */
@NullMarked
package org.argmap.graphviz;

import org.jspecify.annotations.NullMarked;
