/** A rule as a user of Argmap would write it, with nothing but the public types. */
@NullMarked
package org.argmap.validate.custom;

import org.jspecify.annotations.NullMarked;
