/** Documents as a whole: reading and writing a map, and reporting what is around it. */
@NullMarked
package org.argmap.format.json.document;

import org.jspecify.annotations.NullMarked;
