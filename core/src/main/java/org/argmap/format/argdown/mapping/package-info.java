/**
 * From an Argdown document to a map: statements become claims, relations and structures arguments.
 */
@NullMarked
package org.argmap.format.argdown.mapping;

import org.jspecify.annotations.NullMarked;
