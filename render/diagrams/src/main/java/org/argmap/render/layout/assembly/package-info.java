/**
 * The pipeline that runs the phases on each connected component, and phase 10, which packs the
 * components into one picture.
 */
@NullMarked
package org.argmap.render.layout.assembly;

import org.jspecify.annotations.NullMarked;
