/** Analyses with their rendered output. */
@NullMarked
package org.argmap.examples;

import org.jspecify.annotations.NullMarked;
