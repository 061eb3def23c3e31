/** The standard rules whose codes begin with {@code likelihood}. */
@NullMarked
package org.argmap.validate.likelihood;

import org.jspecify.annotations.NullMarked;
