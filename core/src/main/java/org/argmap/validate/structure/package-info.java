/** The standard rules whose codes begin with {@code structure}. */
@NullMarked
package org.argmap.validate.structure;

import org.jspecify.annotations.NullMarked;
