/** How the standard rules word what they find. */
@NullMarked
package org.argmap.validate.wording;

import org.jspecify.annotations.NullMarked;
