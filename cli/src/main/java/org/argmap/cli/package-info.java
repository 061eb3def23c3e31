/**
 * The {@code argmap} command: one class for each of its commands, and {@link org.argmap.cli.Main}.
 *
 * <p>What the commands share is in the packages below: the terminal they speak to, the files they
 * read, the outputs they write, and running over many files at once.
 */
@NullMarked
package org.argmap.cli;

import org.jspecify.annotations.NullMarked;
