/** Work on many files in parallel, and again when they change. */
@NullMarked
package org.argmap.cli.run;

import org.jspecify.annotations.NullMarked;
