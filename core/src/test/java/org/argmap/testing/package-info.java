/** What tests of several modules share: maps made at random from a seed. */
@NullMarked
package org.argmap.testing;

import org.jspecify.annotations.NullMarked;
