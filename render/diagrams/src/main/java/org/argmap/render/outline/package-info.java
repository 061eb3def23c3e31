/** Maps as prose: an indented outline in plain text, for readers, diffs and those who hear it. */
@NullMarked
package org.argmap.render.outline;

import org.jspecify.annotations.NullMarked;
