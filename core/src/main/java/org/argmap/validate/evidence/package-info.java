/** The standard rules whose codes begin with {@code evidence}. */
@NullMarked
package org.argmap.validate.evidence;

import org.jspecify.annotations.NullMarked;
