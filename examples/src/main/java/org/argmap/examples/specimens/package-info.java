/**
 * Specimens of the drawing: small maps that together show every sign, style and theme, and every
 * shape of map that has broken a drawing. Each is drawn in the gallery, compared with its golden
 * file, and measured.
 */
@NullMarked
package org.argmap.examples.specimens;

import org.jspecify.annotations.NullMarked;
