/** Laid-out diagrams as JSON, for people who draw themselves. */
@NullMarked
package org.argmap.render.json;

import org.jspecify.annotations.NullMarked;
