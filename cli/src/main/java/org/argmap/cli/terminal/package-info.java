/** The terminal of the commands: streams, colours, messages and refusals. */
@NullMarked
package org.argmap.cli.terminal;

import org.jspecify.annotations.NullMarked;
