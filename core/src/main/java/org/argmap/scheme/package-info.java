/**
 * Argumentation schemes: named patterns of argument, each with the roles of its premises and the
 * critical questions that an argument of this pattern must stand up to.
 */
@NullMarked
package org.argmap.scheme;

import org.jspecify.annotations.NullMarked;
