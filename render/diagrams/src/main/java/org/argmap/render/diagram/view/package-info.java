/**
 * The part of a map that a picture shows: a {@link org.argmap.render.diagram.view.View}, and what
 * it makes visible of a map.
 */
@NullMarked
package org.argmap.render.diagram.view;

import org.jspecify.annotations.NullMarked;
