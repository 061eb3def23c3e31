/** The standard rules whose codes begin with {@code text}. */
@NullMarked
package org.argmap.validate.text;

import org.jspecify.annotations.NullMarked;
