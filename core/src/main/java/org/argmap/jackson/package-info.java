/**
 * A module for Jackson 3, for documents of a user's own that have maps, elements and findings in
 * them.
 */
@NullMarked
package org.argmap.jackson;

import org.jspecify.annotations.NullMarked;
