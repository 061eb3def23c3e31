/** From a map to Argdown text. */
@NullMarked
package org.argmap.format.argdown.writing;

import org.jspecify.annotations.NullMarked;
