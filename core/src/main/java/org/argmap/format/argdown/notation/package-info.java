/** The words by which Argdown carries what it has no syntax for, shared by reading and writing. */
@NullMarked
package org.argmap.format.argdown.notation;

import org.jspecify.annotations.NullMarked;
