/** Tests of the frame in which rules run. */
@NullMarked
package org.argmap.validate;

import org.jspecify.annotations.NullMarked;
