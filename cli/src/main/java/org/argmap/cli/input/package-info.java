/** Input of the commands: files, folders and standard input, read as documents. */
@NullMarked
package org.argmap.cli.input;

import org.jspecify.annotations.NullMarked;
