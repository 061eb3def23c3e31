/** The standard rules whose codes begin with {@code scheme}. */
@NullMarked
package org.argmap.validate.scheme;

import org.jspecify.annotations.NullMarked;
