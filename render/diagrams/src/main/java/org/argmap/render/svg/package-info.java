/**
 * The drawing: a laid-out diagram as SVG 1.1 that needs no script, no font file and nothing from
 * elsewhere, and that every XML parser reads whatever the texts of the map are.
 *
 * <p>{@link org.argmap.render.svg.SvgRenderer} is the way in. Ids, classes and data attributes of
 * the drawing are described there; they are kept between releases.
 */
@NullMarked
package org.argmap.render.svg;

import org.jspecify.annotations.NullMarked;
