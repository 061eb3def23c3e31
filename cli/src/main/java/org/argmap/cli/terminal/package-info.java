/** What a command says, and to whom: streams, colours, progress, messages. */
@NullMarked
package org.argmap.cli.terminal;

import org.jspecify.annotations.NullMarked;
