/**
 * Coverage-guided fuzz tests of every reader and of the round trips. Without the environment
 * variable {@code JAZZER_FUZZ} each test runs over its seeds only; with it, for five minutes.
 */
@NullMarked
package org.argmap.fuzz;

import org.jspecify.annotations.NullMarked;
