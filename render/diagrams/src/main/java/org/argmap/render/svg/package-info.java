/**
 * SVG: a drawing as SVG 1.1 that needs no script, no font file and no other resource, and that
 * every XML parser reads whatever the texts of the map are.
 *
 * <p>{@link org.argmap.render.svg.SvgRenderer} is the entry point. It describes the ids, classes
 * and data attributes of the drawing, which are kept between releases.
 */
@NullMarked
package org.argmap.render.svg;

import org.jspecify.annotations.NullMarked;
