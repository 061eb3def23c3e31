/** The {@code argmap} command. */
@NullMarked
package org.argmap.cli;

import org.jspecify.annotations.NullMarked;
