/** What a command can draw and write, by name, and how files are written without losing work. */
@NullMarked
package org.argmap.cli.output;

import org.jspecify.annotations.NullMarked;
