/** Colours and fonts: themes, their palettes, and the contrast that keeps words legible. */
@NullMarked
package org.argmap.render.diagram.theme;

import org.jspecify.annotations.NullMarked;
