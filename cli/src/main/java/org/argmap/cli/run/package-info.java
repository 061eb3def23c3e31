/** Running over many files at once, and again when they change. */
@NullMarked
package org.argmap.cli.run;

import org.jspecify.annotations.NullMarked;
