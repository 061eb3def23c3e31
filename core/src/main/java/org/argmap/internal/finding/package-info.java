/** Collecting findings without letting a hostile input fill the memory with them. */
@NullMarked
package org.argmap.internal.finding;

import org.jspecify.annotations.NullMarked;
