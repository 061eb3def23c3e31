/**
 * Measuring: the lines of text and the size of each box, from width tables and the geometry of box
 * shapes. This room and {@code org.argmap.render.layout} are the only ones of the layout that know
 * diagrams; all others work on numbers.
 */
@NullMarked
package org.argmap.render.layout.measure;

import org.jspecify.annotations.NullMarked;
