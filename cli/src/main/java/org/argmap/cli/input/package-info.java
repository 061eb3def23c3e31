/** Files and folders that a command is given, as documents. */
@NullMarked
package org.argmap.cli.input;

import org.jspecify.annotations.NullMarked;
