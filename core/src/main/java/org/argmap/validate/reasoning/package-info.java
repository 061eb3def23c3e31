/** The standard rules whose codes begin with {@code reasoning}. */
@NullMarked
package org.argmap.validate.reasoning;

import org.jspecify.annotations.NullMarked;
