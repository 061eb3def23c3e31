/** The fields of each kind of element, and of the objects inside elements. */
@NullMarked
package org.argmap.format.json.element;

import org.jspecify.annotations.NullMarked;
